import { removeProperty } from '../edits/editMembers';
import { mfaSchema, type SchemaNode } from '../schema/mfaSchema';
import type { Fix, Rule, RuleContext } from './rule';
import type { StructureIssue } from '../schema/structure';
import { byLikeness, findIssues, isLikely, replace, rewrite, shortened } from './support';

export const unknownMember: Rule = {
  id: 'unknown-member',
  severity: 'error',
  indispensable: true,
  summary: 'Every member is one that the request has.',
  details:
    "The AWS CLI refuses a member that the request doesn't have, and the service ignores it: what the member was meant to keep is then missing from a request that replaces everything.",
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfig": { "Enabled": true } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check(context) {
    return findIssues(context, 'unknown-member', (issue) => ({
      message: messageOf(issue),
      fixes: () => fixesOf(context, issue),
    }));
  },
};

function messageOf({ path, schema }: StructureIssue): string {
  const name = path.at(-1) ?? '';
  const home = homeOf(name, mfaSchema, []);
  if (home) {
    return `"${name}" belongs in ${home.length === 0 ? 'the request itself' : home.join('.')}.`;
  }
  const parent = path.at(-2);
  const owner = parent === undefined ? 'The request' : `"${parent}"`;
  const [nearest] = byLikeness(name, namesOf(schema));
  const hint =
    nearest !== undefined && isLikely(name, nearest) ? ` Did you mean "${nearest}"?` : '';
  return `${owner} has no member "${shortened(name)}".${hint}`;
}

function fixesOf({ document }: RuleContext, { node, path, schema }: StructureIssue): Fix[] {
  const name = path.at(-1) ?? '';
  const [nearest] = byLikeness(name, namesOf(schema));
  const text = node.parent ? removeProperty(document.text, node.parent) : document.text;
  const fixes = rewrite(`Remove "${shortened(name)}"`, document, text);
  if (nearest !== undefined && isLikely(name, nearest)) {
    const rename = replace(`Rename to "${nearest}"`, node, JSON.stringify(nearest));
    fixes.unshift({ ...rename, preferred: true });
  }
  return fixes;
}

function namesOf(schema: SchemaNode): string[] {
  return Object.keys(schema.properties ?? {});
}

/** The block that has a member called `name`, as a path from the root. */
function homeOf(name: string, schema: SchemaNode, path: string[]): string[] | undefined {
  for (const [child, childSchema] of Object.entries(schema.properties ?? {})) {
    const home = child === name ? path : homeOf(name, childSchema, [...path, child]);
    if (home) {
      return home;
    }
  }
  return undefined;
}
