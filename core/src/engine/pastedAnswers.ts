import type { Node } from 'jsonc-parser';
import { memberAt, stringAt } from '../document/members';
import { parseMfaDocument, type MfaDocument } from '../document/mfaDocument';
import { styleOf } from '../document/style';
import { endOf } from '../document/textRange';
import { removeMember, setMember } from '../edits/editMembers';
import { moveMember } from '../edits/moveMember';
import { keepsComments } from '../edits/rewriteMembers';
import {
  blockIn,
  factorsIn,
  modeIn,
  smsConfigurationPath,
  smsMessagePath,
} from '../model/requestParts';
import { hasTypeOf, isFree } from './memberHomes';

/** What DescribeUserPool answers with: the user pool, in a block. */
export const answeredPool = 'UserPool';

/** What the AWS SDKs for JavaScript and for Python put beside each answer. */
const metadata: readonly string[] = ['$metadata', 'ResponseMetadata'];

/** Whether a member at the top level is no part of an answer, but of what an SDK says about it. */
export function isMetadata(root: Node | undefined, name: string): boolean {
  return metadata.includes(name) && blockIn(root, name) !== undefined;
}

/** Whether a file is an answer of DescribeUserPool, pasted as it is. */
export function isPoolAnswer(root: Node | undefined): boolean {
  const pool = blockIn(root, answeredPool)?.value;
  return ['Id', 'Arn', 'MfaConfiguration'].some((name) => stringAt(pool, name) !== undefined);
}

/**
 * The text with a request in the place of an answer of DescribeUserPool, that keeps of the configuration what the
 * answer tells: the mode and, unless it is `OFF`, the SMS factor. Undefined where a comment would be lost, or the
 * file has other values than the answer.
 */
export function requestOfPool(document: MfaDocument): string | undefined {
  const { root } = document;
  const style = styleOf(document);
  const pool = memberAt(root, answeredPool)?.value;
  const places = placesOf(pool).filter(([name, path]) => {
    const value = memberAt(pool, name)?.value;
    return value !== undefined && hasTypeOf(path, value);
  });
  const taken = places.filter(([, path]) => !isFree(root, path));
  const isSame = ([name, path]: Place) =>
    writtenAt(document, path) === writtenAt(document, [answeredPool, name]);
  if (!taken.every(isSame)) {
    return undefined;
  }
  const moved = places
    .filter((place) => !taken.includes(place))
    .reduce((text, [name, path]) => {
      const property = memberAt(parseMfaDocument(text).root, answeredPool, name)?.property;
      return property ? moveMember(text, property, path, style) : text;
    }, document.text);
  const id = idIn(stringAt(pool, 'Arn') ?? '');
  const isNamed = memberAt(parseMfaDocument(moved).root, 'UserPoolId') !== undefined;
  const named = isNamed || id === undefined ? moved : setMember(moved, [], 'UserPoolId', id, style);
  const text = [answeredPool, ...metadata].reduce(
    (rest, name) => removeMember(rest, [], name),
    named,
  );
  return keepsComments(document.text, text) ? text : undefined;
}

/**
 * The text without what an SDK says about an answer of GetUserPoolMfaConfig, and without the factors that an answer
 * can have beside `OFF` and a request can't. Undefined where a comment would be lost.
 */
export function requestOfReading({ root, text }: MfaDocument): string | undefined {
  const factors = modeIn(root) === 'OFF' ? factorsIn(root).map(({ name }) => name) : [];
  const request = [...metadata, ...factors].reduce(
    (rest, name) => removeMember(rest, [], name),
    text,
  );
  return keepsComments(text, request) ? request : undefined;
}

/** A member of a user pool, and where a request has it. */
type Place = readonly [name: string, path: readonly string[]];

/** The members that a request has too. Beside `OFF` it has no factor. */
function placesOf(pool: Node | undefined): readonly Place[] {
  const always = [
    ['Id', ['UserPoolId']],
    ['MfaConfiguration', ['MfaConfiguration']],
  ] as const;
  const mode = modeIn(pool);
  return mode === 'ON' || mode === 'OPTIONAL'
    ? [
        ...always,
        ['SmsAuthenticationMessage', smsMessagePath],
        ['SmsConfiguration', smsConfigurationPath],
      ]
    : always;
}

function writtenAt({ root, text }: MfaDocument, path: readonly string[]): string | undefined {
  const value = memberAt(root, ...path)?.value;
  return value && text.slice(value.offset, endOf(value));
}

/** The ID of a user pool in its ARN. */
function idIn(arn: string): string | undefined {
  return /:userpool\/([\w-]+)$/.exec(arn)?.[1];
}
