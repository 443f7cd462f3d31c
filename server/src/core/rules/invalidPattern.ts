import type { Rule } from './rule';
import { findIssues, nameOf } from './support';

export const invalidPattern: Rule = {
  id: 'invalid-pattern',
  severity: 'error',
  summary: 'IDs and ARNs have the form that the service model gives them.',
  details: 'The service rejects the request: "Member must satisfy regular expression pattern".',
  example: {
    bad: '{ "MfaConfiguration": "OFF", "UserPoolId": "eu-west-1" }',
    good: '{ "MfaConfiguration": "OFF", "UserPoolId": "eu-west-1_Ab12Cd34E" }',
  },
  check(context) {
    return findIssues(context, 'invalid-pattern', ({ path, schema }) => ({
      message:
        `${nameOf(path)} has not the right form. ${plain(schema.patternErrorMessage ?? '')}`.trim(),
    }));
  },
};

/** Diagnostics are plain text: names and samples stand in quotes there. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '"');
}
