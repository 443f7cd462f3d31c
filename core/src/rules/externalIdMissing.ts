import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { rangeOf } from '../document/textRange';
import { setMember } from '../edits/editMembers';
import { documented, measured } from '../engine/evidence';
import { rewrite } from '../engine/fixes';
import type { Finding, Rule } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { isMisspelt } from '../engine/structureFindings';
import { callerArnPaths } from '../model/requestParts';

export const externalIdMissing: Rule = {
  id: 'external-id-missing',
  severity: 'warning',
  summary: 'The role that sends text messages comes with an `ExternalId`.',
  details:
    'The guide wants the `ExternalId` that the trust policy of the role asks for as `sts:ExternalId`: with it the policy can let in this one user pool, and keep out whoever else knows the ARN. The service has refused an incomplete block with "external id and a valid caller arn are required". That it refuses one for want of an external ID alone is unproved: moto\'s fixture made a user pool without one. The role in `EumsSms` is no other.',
  known: [
    documented('AWS, guide of SMS settings', 'The trust policy asks for it'),
    measured(
      'with an invalid ARN: floci pull request 2831, 2026-08-31',
      'The words of the refusal',
    ),
    measured('a fixture of moto, made on the real service', 'A user pool can be made without one'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "cognito-sms" } } }',
  },
  check(context) {
    return callerArnPaths.flatMap((path) => findingsAt(context, path));
  },
};

/** What is missing beside the role at `path`. */
function findingsAt(context: RuleContext, path: readonly string[]): Finding[] {
  const { document, root } = context;
  const blockPath = path.slice(0, -1);
  const caller = memberAt(root, ...path);
  // An empty role is none: a pool that sends through End User Messaging may answer with one.
  if (
    caller?.value?.type !== 'string' ||
    caller.value.value === '' ||
    memberAt(root, ...blockPath, 'ExternalId') ||
    isMisspelt(context, ['ExternalId'], blockPath)
  ) {
    return [];
  }
  return [
    {
      ...rangeOf(caller.key),
      message: l10n.t(
        'Without an "ExternalId", the service may refuse the role: "external id and a valid caller arn are required". Add the one that the role\'s trust policy asks for.',
      ),
      // Not preferred: an empty text is none until it is filled in.
      fixes: () =>
        rewrite(
          l10n.t('Add an empty "{0}"', 'ExternalId'),
          document,
          setMember(document, blockPath, 'ExternalId', '', styleOf(document)),
        ),
    },
  ];
}
