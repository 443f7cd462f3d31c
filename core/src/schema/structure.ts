import type { Node } from 'jsonc-parser';
import { lazyPattern } from '../document/lazyPattern';
import { membersOf, type Member } from '../document/members';
import { mfaSchema, memberSchema, type SchemaNode } from '../model/mfaSchema';

/** The ways in which a document can break its schema. Each is reported by a rule of its own. */
export type StructureIssueKind =
  | 'wrong-type'
  | 'unknown-member'
  | 'duplicate-member'
  | 'missing-member'
  | 'invalid-value'
  | 'too-short'
  | 'too-long'
  | 'invalid-pattern';

/** One place where a document breaks its schema. */
export interface StructureIssue {
  readonly kind: StructureIssueKind;
  /** The value or key that is wrong; for a missing member the key of the block around it. */
  readonly node: Node;
  /** The names from the root to the member, empty for the root. */
  readonly path: readonly string[];
  /** The schema of the member; of the object around it where the member is unknown or missing. */
  readonly schema: SchemaNode;
}

/** How many issues are looked for. Whoever has that many has opened some other file. */
export const maximumIssues = 200;

/**
 * Holds a parsed document to the schema, in time linear in its length. Values that the user is
 * still typing (a key without a value) give no issue: the syntax problem tells enough.
 */
export function structureIssues(root: Node): StructureIssue[] {
  const issues: StructureIssue[] = [];
  checkValue(root, [], mfaSchema, issues);
  return issues;
}

function checkValue(
  node: Node,
  path: readonly string[],
  schema: SchemaNode,
  issues: StructureIssue[],
): void {
  if (schema.type !== node.type) {
    issues.push({ kind: 'wrong-type', node, path, schema });
  } else if (node.type === 'object') {
    checkObject(node, path, schema, issues);
  } else if (node.type === 'string') {
    checkString(node, path, schema, issues);
  }
}

function checkObject(
  node: Node,
  path: readonly string[],
  schema: SchemaNode,
  issues: StructureIssue[],
): void {
  const last = new Map<string, Member>();
  for (const member of membersOf(node)) {
    if (issues.length >= maximumIssues) {
      return;
    }
    const memberPath = [...path, member.name];
    const known = memberSchema(schema, member.name);
    const earlier = last.get(member.name);
    if (earlier && known) {
      issues.push({ kind: 'duplicate-member', node: earlier.key, path: memberPath, schema: known });
    }
    last.set(member.name, member);
    if (!known) {
      issues.push({ kind: 'unknown-member', node: member.key, path: memberPath, schema });
    } else if (member.value) {
      checkValue(member.value, memberPath, known, issues);
    }
  }
  for (const name of schema.required ?? []) {
    if (!last.has(name)) {
      // The key of the block, where there is one, rather than all the lines of the block.
      const block = node.parent?.children?.[0] ?? node;
      issues.push({ kind: 'missing-member', node: block, path: [...path, name], schema });
    }
  }
}

function checkString(
  node: Node,
  path: readonly string[],
  schema: SchemaNode,
  issues: StructureIssue[],
): void {
  const value: unknown = node.value;
  if (typeof value !== 'string') {
    return;
  }
  const report = (kind: StructureIssueKind) => issues.push({ kind, node, path, schema });
  const { minLength = 0, maxLength = Infinity } = schema;
  if (schema.enum && !schema.enum.includes(value)) {
    report('invalid-value');
  } else if (isShorter(value, minLength)) {
    report('too-short');
  } else if (isLonger(value, maxLength)) {
    report('too-long');
  } else if (breaksPattern(value, schema)) {
    report('invalid-pattern');
  }
}

/** No count is needed where the code units tell already: a character has one or two of them. */
function isShorter(value: string, limit: number): boolean {
  return value.length < 2 * limit && characterCount(value) < limit;
}

function isLonger(value: string, limit: number): boolean {
  return value.length > limit && characterCount(value) > limit;
}

function breaksPattern(value: string, schema: SchemaNode): boolean {
  const explained = schema['x-rules'] !== undefined;
  const pattern = patterns.get(schema.pattern ?? '');
  return pattern !== undefined && !explained && !pattern().test(value);
}

/** Length in Unicode characters, which is what the limits of the service model count. */
export function characterCount(value: string): number {
  let count = value.length;
  for (let index = 0; index < value.length; index += 1) {
    if ((value.codePointAt(index) ?? 0) > 0xffff) {
      count -= 1;
      index += 1;
    }
  }
  return count;
}

/** The schema's patterns by their source, each read at its first use. */
const patterns: ReadonlyMap<string, () => RegExp> = new Map(
  patternsIn(mfaSchema).map((source) => [source, lazyPattern(source)]),
);

function patternsIn({ pattern, properties = {} }: SchemaNode): string[] {
  const below = Object.values(properties).flatMap(patternsIn);
  return pattern === undefined ? below : [pattern, ...below];
}
