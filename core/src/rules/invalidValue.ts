import * as l10n from '@vscode/l10n';
import { byAnswers, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { byLikeness, isLikely } from '../engine/likeness';
import { findIssues } from '../engine/structureFindings';
import { nameOf, shortened } from '../engine/naming';
import { replace } from '../engine/fixes';

export const invalidValue: Rule = {
  id: 'invalid-value',
  severity: 'error',
  indispensable: true,
  hasSafeFixes: true,
  summary: 'A member with a fixed set of values has one of them.',
  details: 'The service rejects any other value. Values are case-sensitive.',
  known: [inModel(), byAnswers('The words of the refusal')],
  serviceMessage: 'Member must satisfy enum value set: [OPTIONAL, OFF, ON]',
  example: {
    bad: '{ "MfaConfiguration": "Optional", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    good: '{ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check(context) {
    return findIssues(context, 'invalid-value', ({ node, path, schema }) => {
      const values = schema.enum ?? [];
      const value = String(node.value);
      // White space around it says nothing about which value is meant.
      const word = value.trim();
      return {
        message: l10n.t(
          '{0} must be {1}, not "{2}".',
          nameOf(path),
          listOf(values),
          shortened(value),
        ),
        fixes: () =>
          byMeaning(word, values).map((candidate, index) => ({
            ...replace(l10n.t('Change to "{0}"', candidate), node, JSON.stringify(candidate)),
            preferred: index === 0 && isLikely(word, candidate),
            safe: word.toLowerCase() === candidate.toLowerCase(),
          })),
      };
    });
  },
};

/** Words that other tools have for a mode that requires MFA. */
const required = /^(?:required?|mandatory|enabled?|true|yes)$/i;

/**
 * The values by likeness to `word`, the nearest first. `OFF` is never the first of several: a hasty Enter
 * must not turn MFA off, and who wants that has written it nearly right.
 */
function byMeaning(word: string, values: readonly string[]): string[] {
  const sorted = byLikeness(word, values);
  const [nearest = ''] = sorted;
  const first = required.test(word) && values.includes('ON') ? 'ON' : nearest;
  const harmless = first === 'OFF' && !isLikely(word, 'OFF') ? 'OPTIONAL' : first;
  return [harmless, ...sorted.filter((value) => value !== harmless)];
}

function listOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return l10n.t('{0} or {1}', quoted.slice(0, -1).join(', '), quoted.at(-1) ?? '');
}
