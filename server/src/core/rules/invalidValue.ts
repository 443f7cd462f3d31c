import type { Rule } from './rule';
import { byLikeness, findIssues, isLikely, nameOf, replace, shortened } from './support';

export const invalidValue: Rule = {
  id: 'invalid-value',
  severity: 'error',
  indispensable: true,
  summary: 'A member with a fixed set of values has one of them.',
  details: 'The service rejects any other value, and upper and lower case count.',
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
        message: `${nameOf(path)} must be ${listOf(values)}, not "${shortened(value)}".`,
        fixes: () =>
          byLikeness(word, values).map((candidate, index) => ({
            ...replace(`Change to "${candidate}"`, node, JSON.stringify(candidate)),
            preferred: index === 0 && isLikely(word, candidate),
            safe: word.toLowerCase() === candidate.toLowerCase(),
          })),
      };
    });
  },
};

function listOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
