import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { stringMemberAt } from '../document/stringMember';
import { rangeOf } from '../document/textRange';
import { inferred, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { callerArnPaths } from '../model/requestParts';

export const externalIdEmpty: Rule = {
  id: 'external-id-empty',
  severity: 'warning',
  summary: '`ExternalId` is not empty.',
  details:
    'An empty `ExternalId` is none, and no trust policy can ask for it. The model has no least length for it; whether the service refuses it is unproved. Write the text that the policy of the role asks for as `sts:ExternalId`; without one in the policy, add it there as well.',
  known: [
    inferred(
      'from `sts:ExternalId` having at least two characters',
      'No trust policy can ask for it',
    ),
    inModel('It may be empty'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "cognito-sms" } } }',
  },
  check({ root }) {
    return callerArnPaths.flatMap((path) => {
      const externalId = stringMemberAt(root, [...path.slice(0, -1), 'ExternalId']);
      if (externalId?.value !== '' || memberAt(root, ...path)?.value?.type !== 'string') {
        return [];
      }
      const message = l10n.t(
        '"ExternalId" is empty: write the one that the role\'s trust policy asks for.',
      );
      return [{ ...rangeOf(externalId.node), message }];
    });
  },
};
