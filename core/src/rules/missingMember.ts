import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { setMember } from '../edits/editMembers';
import { styleOf } from '../document/style';
import { inModel } from '../engine/evidence';
import type { Rule, Fix } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { findIssues, isMisspelt } from '../engine/structureFindings';
import { rewrite } from '../engine/fixes';
import { lastName } from '../model/memberPath';

export const missingMember: Rule = {
  id: 'missing-member',
  severity: 'error',
  summary: 'A block has every member that the service model requires.',
  details:
    'The service rejects a block without it: `EumsSms` must name its `CallerArn`, the ARN of the IAM role that sends the messages.',
  known: [inModel()],
  serviceMessage: 'Member must not be null',
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "EumsSms": { "ExternalId": "pool" } } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "EumsSms": { "CallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } } }',
  },
  check(context) {
    return findIssues(
      context,
      'missing-member',
      ({ path }) => ({
        message: l10n.t('"{0}" needs "{1}".', lastName(path.slice(0, -1)), lastName(path)),
        fixes: () => fixesOf(context, path),
      }),
      ({ path }) => !isMisspelt(context, path.slice(-1), path.slice(0, -1)),
    );
  },
};

function fixesOf({ document }: RuleContext, path: readonly string[]): Fix[] {
  // The path leads to the last of blocks with the same name, which may be another one.
  if (memberAt(document.root, ...path)) {
    return [];
  }
  const name = lastName(path);
  const text = setMember(document, path.slice(0, -1), name, '', styleOf(document));
  // Not preferred: the empty text is an error until it is filled in.
  return rewrite(l10n.t('Add an empty "{0}"', name), document, text);
}
