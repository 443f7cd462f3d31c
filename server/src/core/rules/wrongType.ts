import type { Node } from 'jsonc-parser';
import { removeProperty } from '../edits/editMembers';
import type { Fix, Rule, RuleContext } from './rule';
import { findIssues, nameOf, replace, rewrite } from './support';

const typeNames: Readonly<Record<string, string>> = {
  object: 'an object, "{ }"',
  string: 'a string in double quotes',
  boolean: 'true or false',
};

export const wrongType: Rule = {
  id: 'wrong-type',
  severity: 'error',
  indispensable: true,
  summary: 'Every member has the type that the service model gives it.',
  details:
    "The service can't read a request with a value of another type. `null` is no value either: leave the member out instead.",
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": "true" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check(context) {
    return findIssues(context, 'wrong-type', ({ node, path, schema }) => ({
      message: `${nameOf(path)} must be ${typeNames[schema.type ?? ''] ?? 'of another type'}, not ${describe(node)}.`,
      fixes: () => fixesOf(context, node, path, schema.type),
    }));
  },
};

function describe(node: Node): string {
  switch (node.type) {
    case 'null':
      return 'null';
    case 'array':
    case 'object':
      return `an ${node.type}`;
    default:
      return `a ${node.type}`;
  }
}

function fixesOf(
  { document }: RuleContext,
  node: Node,
  path: readonly string[],
  type: string | undefined,
): Fix[] {
  const value: unknown = node.value;
  if (type === 'boolean' && typeof value === 'string' && /^(true|false)$/i.test(value)) {
    const text = value.toLowerCase();
    return [{ ...replace(`Change to ${text}`, node, text), preferred: true, safe: true }];
  }
  const name = path.at(-1);
  if (node.type === 'null' && name !== undefined && node.parent) {
    const text = removeProperty(document.text, node.parent);
    return rewrite(`Remove "${name}"`, document, text);
  }
  return [];
}
