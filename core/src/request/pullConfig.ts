import { getNodeValue } from 'jsonc-parser';
import { parseMfaDocument, type MfaDocument } from '../document/mfaDocument';
import { memberAt, membersOf } from '../document/members';
import { defaultStyle, styleOf, type DocumentStyle } from '../document/style';
import { removeProperties, setMember } from '../edits/editMembers';
import { isJson, isObject, type JsonObject } from '../model/json';
import {
  fileMembers,
  modeOf,
  withoutDefaults,
  withoutFactors,
  type MfaConfig,
} from '../model/mfaConfig';

/**
 * Whether a document can take a pull: it is empty, or one JSON object without syntax errors. Editing anything else
 * could damage it.
 */
export function isEditable({ text, root, syntaxProblems }: MfaDocument): boolean {
  return text.trim() === '' || (root?.type === 'object' && syntaxProblems.length === 0);
}

/**
 * The text of a document that has taken a user pool's configuration: values are replaced in place,
 * new members come last, members that the pool doesn't have go. Comments beside what stays, member
 * order and indentation are kept. An empty document is written anew.
 *
 * @param userPoolId what a document without any text says of where it came from
 * @returns undefined for one that isn't editable
 */
export function pullConfig(
  document: MfaDocument,
  config: MfaConfig,
  fallback: DocumentStyle,
  userPoolId?: string,
): string | undefined {
  const { text, root } = document;
  if (!isEditable(document)) {
    return undefined;
  }
  if (text.trim() === '') {
    return textOf(
      { ...(userPoolId !== undefined && { UserPoolId: userPoolId }), ...pulled(config) },
      fallback,
    );
  }
  // Where the file has such a block, it is compared member by member.
  const whole = memberAt(root, 'WebAuthnConfiguration') ? sendable(config) : pulled(config);
  return takeBlock(text, [], whole, styleOf(document, fallback));
}

/** The text of a new document for a user pool. */
export function newDocument(
  userPoolId: string,
  config: MfaConfig,
  style: DocumentStyle = defaultStyle,
): string {
  return textOf({ UserPoolId: userPoolId, ...pulled(config) }, style);
}

/** What a file gets that has nothing of it yet: no block that says nothing. */
function pulled(config: MfaConfig): JsonObject {
  return sendable(withoutDefaults(config));
}

/**
 * What a later apply accepts: a user pool with MFA off can answer with the SMS settings that also
 * serve phone verification, and a request with `OFF` may not have them.
 */
function sendable(config: MfaConfig): JsonObject {
  const accepted = modeOf(config) === 'OFF' ? withoutFactors(config) : config;
  return blockOf({ ...accepted, MfaConfiguration: modeOf(config) });
}

/** Copies a configuration block to plain JSON, without members that are undefined. */
function blockOf(block: object): JsonObject {
  return Object.fromEntries(
    Object.entries(block).flatMap(([name, value]: [string, unknown]) => {
      const json = isObject(value) ? blockOf(value) : value;
      return isJson(json) ? [[name, json] as const] : [];
    }),
  );
}

function takeBlock(
  text: string,
  path: readonly string[],
  block: JsonObject,
  style: DocumentStyle,
): string {
  let result = removeOthers(text, path, block);
  for (const [name, value] of Object.entries(block)) {
    const present = memberAt(parseMfaDocument(result).root, ...path, name)?.value;
    if (isObject(value) && present?.type === 'object') {
      result = takeBlock(result, [...path, name], value, style);
    } else if (!present || JSON.stringify(getNodeValue(present)) !== JSON.stringify(value)) {
      result = setMember(result, path, name, value, style);
    }
  }
  return result;
}

/** Removes what the block doesn't have, and all but the last of members with the same name. */
function removeOthers(text: string, path: readonly string[], block: JsonObject): string {
  const root = parseMfaDocument(text).root;
  const members = membersOf(path.length === 0 ? root : memberAt(root, ...path)?.value);
  const last = new Map(members.map(({ name, property }) => [name, property]));
  const others = members.filter(({ name, property }) => {
    const own = path.length === 0 && fileMembers.has(name);
    const wanted = own || Object.hasOwn(block, name);
    return !wanted || last.get(name) !== property;
  });
  return removeProperties(
    text,
    others.map(({ property }) => property),
  );
}

function textOf(block: JsonObject, { indent, eol }: DocumentStyle): string {
  return JSON.stringify(block, undefined, indent).replaceAll('\n', eol) + eol;
}
