import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { removeProperty } from '../edits/editMembers';
import { moveMember } from '../edits/moveMember';
import { memberSchema, type SchemaNode } from '../model/mfaSchema';
import { documented, inferred, inModel } from '../engine/evidence';
import type { Fix, Rule } from '../engine/rule';
import type { StructureIssue } from '../schema/structure';
import { ForeignFindings } from '../engine/foreignFindings';
import { hasTypeOf, homeOf, isFree } from '../engine/memberHomes';
import { byLikeness, isLikely } from '../engine/likeness';
import { mayBeNewer } from '../engine/newerMembers';
import { findIssues } from '../engine/structureFindings';
import { replace, rewrite } from '../engine/fixes';
import { shortened } from '../engine/naming';
import type { RuleContext } from '../engine/ruleContext';
import { lastName } from '../model/memberPath';

export const unknownMember: Rule = {
  id: 'unknown-member',
  severity: 'error',
  indispensable: true,
  summary: 'Every member is one that the request has.',
  details:
    "The AWS CLI refuses a member that the request doesn't have, and the service ignores it: what the member was meant to keep is then missing from a request that replaces everything. What a newer service may have is another matter: see `unconfirmed-member` and `pool-unknown-member`.",
  known: [
    inModel('The request has no such member'),
    documented('botocore, which holds every input to its model', 'The AWS CLI refuses it'),
    inferred('from how services of AWS read JSON', 'The service ignores it'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfig": { "Enabled": true } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check(context) {
    const foreign = new ForeignFindings(context.document);
    return findIssues(
      context,
      'unknown-member',
      (issue) => ({
        message: messageOf(context, issue, foreign),
        fixes: () => fixesOf(context, issue, foreign),
      }),
      (issue) => !mayBeNewer(context, issue),
    );
  },
};

function messageOf(
  { root }: RuleContext,
  issue: StructureIssue,
  foreignFindings: ForeignFindings,
): string {
  const { path } = issue;
  const name = lastName(path);
  if (isSwitch(issue)) {
    return valueOf(issue)?.value === false
      ? l10n.t(
          '"{0}" has no member "{1}": the factor is on because the block is there. To turn it off, remove the block.',
          lastName(path.slice(0, -1)),
          name,
        )
      : l10n.t(
          '"{0}" has no member "{1}": the factor is on because the block is there.',
          lastName(path.slice(0, -1)),
          name,
        );
  }
  const foreign = path.length === 1 ? foreignFindings.of(name) : undefined;
  if (foreign) {
    return foreign.message;
  }
  const home = homeOf(root, name);
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
  const nearest = meant(issue);
  return nearest === undefined ? message : l10n.t('{0} Did you mean "{1}"?', message, nearest);
}

function fixesOf(
  context: RuleContext,
  issue: StructureIssue,
  foreignFindings: ForeignFindings,
): Fix[] {
  const { document } = context;
  const { node, path } = issue;
  const name = lastName(path);
  const text = node.parent ? removeProperty(document.text, node.parent) : document.text;
  const remove = rewrite(l10n.t('Remove "{0}"', shortened(name)), document, text);
  if (isSwitch(issue)) {
    const preferred = valueOf(issue)?.value === true;
    return remove.map((fix) => ({ ...fix, preferred }));
  }
  const foreign = path.length === 1 ? foreignFindings.of(name) : undefined;
  if (foreign) {
    return [...foreign.fixes(), ...remove];
  }
  const better = homeOf(context.root, name) ? move(context, issue) : rename(issue);
  return [...better, ...remove];
}

/** Writes the name that is meant, unless that makes a duplicate. */
function rename(issue: StructureIssue): Fix[] {
  const { node } = issue;
  const nearest = meant(issue);
  if (nearest === undefined || memberAt(node.parent?.parent, nearest) !== undefined) {
    return [];
  }
  const fix = replace(l10n.t('Rename to "{0}"', nearest), node, JSON.stringify(nearest));
  return [{ ...fix, preferred: true }];
}

/**
 * Takes a member to the block that it belongs in, where there is none yet. A block that this adds can be a factor:
 * then the user decides, and beside `OFF` it isn't offered.
 */
function move({ document, root, mode }: RuleContext, issue: StructureIssue): Fix[] {
  const { node, path } = issue;
  const name = lastName(path);
  const home = homeOf(root, name) ?? [];
  const place = [...home, name];
  const value = valueOf(issue);
  if (!node.parent || !value || !hasTypeOf(place, value) || !isFree(root, place)) {
    return [];
  }
  const [block] = home;
  const addsBlock = block !== undefined && !memberAt(root, block);
  if (addsBlock && (mode === 'OFF' || mode === 'missing')) {
    return [];
  }
  const title =
    home.length === 0
      ? l10n.t('Move "{0}" to the top level', name)
      : l10n.t('Move "{0}" into {1}', name, home.join('.'));
  const text = moveMember(document.text, node.parent, place, styleOf(document));
  // From one factor to another it may be a slip of the name instead.
  const preferred = !addsBlock && (path.length === 1 || block === path[0]);
  return rewrite(title, document, text).map((fix) => ({ ...fix, preferred }));
}

/** Whether the member would switch a factor that is on by being there. */
function isSwitch({ path, schema }: StructureIssue): boolean {
  return lastName(path).toLowerCase() === 'enabled' && isPresenceFactor(schema);
}

function isPresenceFactor(schema: SchemaNode): boolean {
  return schema['x-factor'] === true && memberSchema(schema, 'Enabled') === undefined;
}

/** The name that is meant, where one is near and has such a value. */
function meant(issue: StructureIssue): string | undefined {
  const name = lastName(issue.path);
  const [nearest] = byLikeness(name, Object.keys(issue.schema.properties ?? {}));
  return nearest !== undefined &&
    isLikely(name, nearest) &&
    hasTypeOf([...issue.path.slice(0, -1), nearest], valueOf(issue))
    ? nearest
    : undefined;
}

function valueOf({ node }: StructureIssue): Node | undefined {
  return node.parent?.children?.[1];
}
