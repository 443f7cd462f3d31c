import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { removeProperty } from '../edits/editMembers';
import { mfaSchema, type SchemaNode } from '../model/mfaSchema';
import type { Fix, Rule } from '../engine/rule';
import type { StructureIssue } from '../schema/structure';
import { byLikeness, isLikely } from '../engine/likeness';
import { findIssues } from '../engine/structureFindings';
import { replace, rewrite } from '../engine/fixes';
import { shortened } from '../engine/naming';
import type { RuleContext } from '../engine/ruleContext';

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
    return home.length === 0
      ? l10n.t('"{0}" belongs at the top level of the request.', name)
      : l10n.t('"{0}" belongs in {1}.', name, home.join('.'));
  }
  const parent = path.at(-2);
  const message =
    parent === undefined
      ? l10n.t('The request has no member "{0}".', shortened(name))
      : l10n.t('"{0}" has no member "{1}".', parent, shortened(name));
  const [nearest] = byLikeness(name, namesOf(schema));
  return nearest !== undefined && isLikely(name, nearest)
    ? l10n.t('{0} Did you mean "{1}"?', message, nearest)
    : message;
}

function fixesOf({ document }: RuleContext, { node, path, schema }: StructureIssue): Fix[] {
  const name = path.at(-1) ?? '';
  const [nearest] = byLikeness(name, namesOf(schema));
  const text = node.parent ? removeProperty(document.text, node.parent) : document.text;
  const fixes = rewrite(l10n.t('Remove "{0}"', shortened(name)), document, text);
  if (nearest !== undefined && isLikely(name, nearest)) {
    const rename = replace(l10n.t('Rename to "{0}"', nearest), node, JSON.stringify(nearest));
    // Beside the right one it may be a leftover: renamed, it would count in the place of that.
    const isThere = node.parent?.parent && memberAt(node.parent.parent, nearest) !== undefined;
    return isThere === true ? [...fixes, rename] : [{ ...rename, preferred: true }, ...fixes];
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
