import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { setMember } from '../edits/editMembers';
import { styleOf } from '../document/style';
import type { Rule } from '../engine/rule';
import type { StructureIssue } from '../schema/structure';
import { findIssues, isMisspelt } from '../engine/structureFindings';
import { rewrite } from '../engine/fixes';

export const smsCallerArnMissing: Rule = {
  id: 'sms-caller-arn-missing',
  severity: 'error',
  summary: '`SmsConfiguration` names the IAM role that sends messages.',
  details:
    "The service model requires `SnsCallerArn` in `SmsConfiguration`. Without the role the user pool can't publish to Amazon SNS, and the request is rejected.",
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check(context) {
    const describe = ({ path }: StructureIssue) => {
      const name = path.at(-1) ?? '';
      return {
        message: l10n.t(
          '"{0}" needs "{1}": the ARN of the IAM role that sends the messages.',
          path.at(-2) ?? '',
          name,
        ),
        fixes: () => {
          const { document } = context;
          // The path leads to the last of blocks with the same name, which may be another one.
          if (memberAt(document.root, ...path)) {
            return [];
          }
          const style = styleOf(document);
          const text = setMember(document.text, path.slice(0, -1), name, '', style);
          // Not preferred: the empty text is an error until it is filled in.
          return rewrite(l10n.t('Add an empty "{0}"', name), document, text);
        },
      };
    };
    const said = ({ path }: StructureIssue) =>
      isMisspelt(context, path.slice(-1), path.slice(0, -1));
    return findIssues(context, 'missing-member', describe, (issue) => !said(issue));
  },
};
