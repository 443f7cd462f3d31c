import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import { removeProperty } from '../edits/editMembers';
import { inModel, measured } from '../engine/evidence';
import type { Fix, Rule } from '../engine/rule';
import { findIssues } from '../engine/structureFindings';
import { nameOf } from '../engine/naming';
import { replace, rewrite } from '../engine/fixes';
import type { RuleContext } from '../engine/ruleContext';

export const wrongType: Rule = {
  id: 'wrong-type',
  severity: 'error',
  indispensable: true,
  hasSafeFixes: true,
  summary: 'Every member has the type that the service model gives it.',
  details:
    "The service can't read a request with a value of another type. `null` is no value either: leave the member out instead. A mode that is `false` or `true` was `off` or `on` in a YAML file.",
  known: [inModel(), measured('stelligent/cfn_nag 366, 2020-02-07', 'YAML makes `false` of `off`')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": "true" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check(context) {
    return findIssues(context, 'wrong-type', ({ node, path, schema }) => ({
      message: messageOf(path, schema.type, describe(node)),
      fixes: () => fixesOf(context, node, path, schema.type),
    }));
  },
};

function messageOf(path: readonly string[], type: string | undefined, found: string): string {
  if (path.length === 0) {
    return l10n.t('The file must be an object, "{ }", not {0}.', found);
  }
  const name = nameOf(path);
  switch (type) {
    case 'object':
      return l10n.t('{0} must be an object, "{ }", not {1}.', name, found);
    case 'string':
      return l10n.t('{0} must be a string in double quotes, not {1}.', name, found);
    case 'boolean':
      return l10n.t('{0} must be true or false, not {1}.', name, found);
    default:
      return l10n.t('{0} has the wrong type: {1}.', name, found);
  }
}

/** What stands there, as in "not an array". */
function describe({ type }: Node): string {
  switch (type) {
    case 'array':
      return l10n.t('an array');
    case 'object':
      return l10n.t('an object');
    case 'string':
      return l10n.t('a string');
    case 'number':
      return l10n.t('a number');
    case 'boolean':
      return l10n.t('a boolean');
    default:
      return type;
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
    return [{ ...replace(l10n.t('Change to {0}', text), node, text), preferred: true, safe: true }];
  }
  const name = path.at(-1);
  if (name === 'MfaConfiguration') {
    return modesFor(node).map((mode) =>
      replace(l10n.t('Change to "{0}"', mode), node, `"${mode}"`),
    );
  }
  if (node.type === 'null' && name !== undefined && node.parent) {
    const text = removeProperty(document.text, node.parent);
    return rewrite(l10n.t('Remove "{0}"', name), document, text);
  }
  return [];
}

/**
 * The modes that could be meant, the likeliest first. YAML reads `off` and `on` as booleans; that a mode is null
 * tells nothing, and left out, it would turn MFA off.
 */
function modesFor({ type, value }: Node): readonly string[] {
  if (type === 'boolean') {
    return value === true ? ['ON', 'OPTIONAL', 'OFF'] : ['OFF', 'OPTIONAL', 'ON'];
  }
  return type === 'null' ? ['OPTIONAL', 'ON', 'OFF'] : [];
}
