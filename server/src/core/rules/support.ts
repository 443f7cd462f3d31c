import { distance } from 'fastest-levenshtein';
import type { Node } from 'jsonc-parser';
import { memberAt, membersOf, stringAt, type Member } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import type { TextRange } from '../document/textRange';
import { singleChange } from '../edits/editMembers';
import { factorMembers, type MfaMode } from '../request/mfaConfig';
import type { StructureIssue, StructureIssueKind } from '../schema/structure';
import type { Finding, Fix, RuleContext } from './rule';

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

export function rangeOf({ offset, length }: TextRange): TextRange {
  return { offset, length };
}

/** The fix that gives the document `text`; none where that changes nothing. */
export function rewrite(title: string, document: MfaDocument, text: string): Fix[] {
  const change = singleChange(document.text, text);
  return change ? [{ title, changes: [change] }] : [];
}

/** The fix that puts `text` in the place of a node or range. */
export function replace(title: string, range: TextRange, text: string): Fix {
  return { title, changes: [{ ...rangeOf(range), text }] };
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
  const name = path.at(-1);
  return name === undefined ? 'The file' : `"${shortened(name)}"`;
}

/** The factor blocks of a request. Their presence counts, whatever their value. */
export function factorsOf(root: Node | undefined): Member[] {
  const names: readonly string[] = factorMembers;
  return membersOf(root).filter(({ name }) => names.includes(name));
}

/** The mode as far as the file tells: `missing` when it has none, undefined when it is invalid. */
export function modeIn(root: Node | undefined): MfaMode | 'missing' | undefined {
  if (!memberAt(root, 'MfaConfiguration')) {
    return 'missing';
  }
  const value = stringAt(root, 'MfaConfiguration');
  return value === 'OFF' || value === 'ON' || value === 'OPTIONAL' ? value : undefined;
}

/** The members whose text is sent with a code in the place of the placeholder. */
export const messagePaths: readonly (readonly string[])[] = [
  ['SmsMfaConfiguration', 'SmsAuthenticationMessage'],
  ['EmailMfaConfiguration', 'Message'],
];

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

/** The strings that stand at `paths` in a document. */
export function stringsAt(
  root: Node | undefined,
  paths: readonly (readonly string[])[],
): StringMember[] {
  const found: StringMember[] = [];
  for (const path of paths) {
    const node = memberAt(root, ...path)?.value;
    const value: unknown = node?.value;
    if (node && typeof value === 'string') {
      found.push({ path, node, value });
    }
  }
  return found;
}
