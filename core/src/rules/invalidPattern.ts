import * as l10n from '@vscode/l10n';
import { inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { localizedData } from '../localize';
import { findIssues } from '../engine/structureFindings';
import { nameOf } from '../engine/naming';

export const invalidPattern: Rule = {
  id: 'invalid-pattern',
  severity: 'error',
  summary: 'IDs and ARNs have the form that the service model gives them.',
  details: 'The service rejects the request: "Member must satisfy regular expression pattern".',
  known: [inModel()],
  example: {
    bad: '{ "MfaConfiguration": "OFF", "UserPoolId": "eu-west-1" }',
    good: '{ "MfaConfiguration": "OFF", "UserPoolId": "eu-west-1_Ab12Cd34E" }',
  },
  check(context) {
    return findIssues(context, 'invalid-pattern', ({ path, schema }) => {
      const message = l10n.t('{0} has the wrong format.', nameOf(path));
      const form = schema.patternErrorMessage;
      return { message: form === undefined ? message : `${message} ${plain(localizedData(form))}` };
    });
  },
};

/** Diagnostics are plain text: names and samples stand in quotes there. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '"');
}
