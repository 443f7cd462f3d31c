import * as l10n from '@vscode/l10n';
import { distance } from 'fastest-levenshtein';
import type { Node } from 'jsonc-parser';
import { parseArn, type Arn, type ArnPart } from '../aws/arn';
import { regionOfPool } from '../aws/regions';
import { keepLast } from '../document/keepLast';
import { memberAt, membersOf, stringAt, type Member } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import { contentRange } from '../document/stringContent';
import { rangeOf, type TextRange } from '../document/textRange';
import { singleChange } from '../edits/editMembers';
import { factorMembers, type MfaMode } from '../model/mfaConfig';
import type { StructureIssue, StructureIssueKind } from '../schema/structure';
import type { Finding, Fix, RuleContext } from './rule';

export { rangeOf };

/** What the rules share. Whatever only one rule needs stands in that rule's file. */

/** The findings for every structure issue of one kind that `select` keeps. */
export function findIssues(
  context: RuleContext,
  kind: StructureIssueKind,
  describe: (issue: StructureIssue) => Omit<Finding, keyof TextRange>,
  select: (issue: StructureIssue) => boolean = () => true,
): Finding[] {
  return context.issues
    .filter((issue) => issue.kind === kind && select(issue))
    .map((issue) => ({ ...rangeOf(issue.node), ...describe(issue) }));
}

/**
 * The fix that gives the document `text`; none where that changes nothing. Members of a document
 * with syntax errors can't be added or removed: where they end is not sure.
 */
export function rewrite(title: string, document: MfaDocument, text: string): Fix[] {
  if (document.syntaxProblems.length > 0) {
    return [];
  }
  const change = singleChange(document.text, text);
  return change ? [{ title, changes: [change] }] : [];
}

/** The fix that puts `text` in the place of a node or range. */
export function replace(title: string, range: TextRange, text: string): Fix {
  return { title, changes: [{ ...rangeOf(range), text }] };
}

/**
 * The fix that asks for a second factor only who has set one up. Its title says so, and it is never the
 * preferred one: nobody makes MFA weaker by a shortcut.
 */
export function makeOptional(mode: Node): Fix {
  const title = l10n.t('Make MFA optional: set "{0}" to "{1}"', 'MfaConfiguration', 'OPTIONAL');
  return replace(title, mode, '"OPTIONAL"');
}

/** The fix that asks every user for a second factor. */
export function requireMfa(mode: Node): Fix {
  const title = l10n.t('Require MFA: set "{0}" to "{1}"', 'MfaConfiguration', 'ON');
  return replace(title, mode, '"ON"');
}

/** `candidates` by likeness to `word`, upper and lower case alike, the nearest first. */
export function byLikeness(word: string, candidates: readonly string[]): string[] {
  const rank = (candidate: string) => distance(word.toLowerCase(), candidate.toLowerCase());
  return [...candidates].sort((a, b) => rank(a) - rank(b));
}

/** Whether `candidate` is near enough to `word` to be what a user meant. */
export function isLikely(word: string, candidate: string): boolean {
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= candidate.length / 3;
}

/** A text of the user's in a message, cut where it would fill the screen. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The member that holds an issue's value, as messages name it. */
export function nameOf(path: readonly string[]): string {
  return `"${shortened(path.at(-1) ?? '')}"`;
}

/**
 * Whether the object at `path` has an unknown member that is likely one of `names`, misspelt. What
 * is then missing needs no second finding.
 */
export function isMisspelt(
  { issues }: RuleContext,
  names: readonly string[],
  path: readonly string[] = [],
): boolean {
  return issues.some((issue) => {
    const name = issue.path.at(-1) ?? '';
    return (
      issue.kind === 'unknown-member' &&
      issue.path.slice(0, -1).join('.') === path.join('.') &&
      names.some((candidate) => isLikely(name, candidate))
    );
  });
}

/** The factor blocks of a request. Their presence counts, whatever their value. */
export const factorsOf = keepLast((root: Node | undefined): readonly Member[] => {
  const names: readonly string[] = factorMembers;
  return membersOf(root).filter(({ name }) => names.includes(name));
});

/** The block `name` of a request, where it is an object: anything else has a finding already. */
export function blockIn(root: Node | undefined, name: string): Member | undefined {
  const member = memberAt(root, name);
  return member?.value?.type === 'object' ? member : undefined;
}

/** The mode as far as the file tells: `missing` when it has none, undefined when it is invalid. */
export const modeIn = keepLast((root: Node | undefined): MfaMode | 'missing' | undefined => {
  if (!memberAt(root, 'MfaConfiguration')) {
    return 'missing';
  }
  const value = stringAt(root, 'MfaConfiguration');
  return value === 'OFF' || value === 'ON' || value === 'OPTIONAL' ? value : undefined;
});

/** The members whose text is sent with a code in the place of the placeholder. */
const messagePaths: readonly (readonly string[])[] = [
  ['SmsMfaConfiguration', 'SmsAuthenticationMessage'],
  ['EmailMfaConfiguration', 'Message'],
];

/** The Region that SMS messages are sent from. */
export const snsRegionPath = ['SmsMfaConfiguration', 'SmsConfiguration', 'SnsRegion'] as const;

/** Whether `path` leads to a message with a placeholder. */
export function isMessage(path: readonly string[]): boolean {
  return messagePaths.some((message) => message.join('.') === path.join('.'));
}

/** A text whose characters are looked at one by one. */
export interface StringMember {
  readonly path: readonly string[];
  readonly node: Node;
  readonly value: string;
}

/** The string that stands at `path` in a document. */
function stringMember(root: Node | undefined, path: readonly string[]): StringMember | undefined {
  const node = memberAt(root, ...path)?.value;
  const value: unknown = node?.value;
  return node && typeof value === 'string' ? { path, node, value } : undefined;
}

/** The strings that stand at `paths` in a document. */
export function stringsAt(
  root: Node | undefined,
  paths: readonly (readonly string[])[],
): StringMember[] {
  return paths.map((path) => stringMember(root, path)).filter((found) => found !== undefined);
}

/** The messages of a document that are strings. */
export const messagesIn = keepLast((root: Node | undefined): readonly StringMember[] =>
  stringsAt(root, messagePaths),
);

/**
 * The string at the end of `path`, where its structure is right: what breaks the schema has a
 * finding already, and needs no second one.
 */
export function soundString(
  { document, issues }: RuleContext,
  path: readonly string[],
): StringMember | undefined {
  const member = stringMember(document.root, path);
  return issues.some(({ node }) => node === member?.node) ? undefined : member;
}

/** Where a part of a string stands in the document. */
export function partRange(
  { document }: RuleContext,
  { node }: StringMember,
  part: ArnPart,
): TextRange {
  return contentRange(document.text, node, part.start, part.start + part.text.length);
}

/** The Region of the file's user pool, where the file tells. */
export const poolRegionIn = keepLast((context: RuleContext): string | undefined =>
  regionOfPool(soundString(context, ['UserPoolId'])?.value ?? ''),
);

interface CallerArn extends StringMember {
  readonly arn: Arn;
}

/** `SnsCallerArn` and its parts, where it is an ARN. */
export const callerArnIn = keepLast((context: RuleContext): CallerArn | undefined => {
  const member = soundString(context, ['SmsMfaConfiguration', 'SmsConfiguration', 'SnsCallerArn']);
  const arn = member && parseArn(member.value);
  return member && arn && { ...member, arn };
});
