import * as l10n from '@vscode/l10n';
import { operation } from '../failureText';
import { openPool, openRole, showProblems, tryAgain } from './action';
import type { CatalogueEntry } from './entry';
import { documented, inModel, inferred, measured } from './evidence';
import { invalidParameter, partOf, smsRole } from './refusal';

const allowedSnsRegion = /^Invalid snsRegion\. Allowed SNS regions? for \S+ (?:is|are) (.+?)\.?$/;

/** What is wrong with how text messages are sent: the block, its Region and its role. */
export const smsEntries: readonly CatalogueEntry[] = [
  {
    id: 'sms-configuration-incomplete',
    kind: 'refused',
    matches: [invalidParameter(/external id and a valid caller arn are required/)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because SmsConfiguration is incomplete: give it an ExternalId and the ARN of an IAM role.',
        operation(call),
      ),
    actions: [showProblems],
    details:
      'An `SmsConfiguration` sends with Amazon SNS, as the role in `SnsCallerArn`, or with AWS End User Messaging SMS, as the one in `EumsSms.CallerArn`. `ExternalId` is the value that the trust policy of the role asks for as `sts:ExternalId`.',
    known: [
      measured(
        'with an ARN that is not valid, whatever the mode: floci pull request 2831, 2026-08-31',
        'The words',
      ),
      documented('the developer guide', 'The trust policy must ask for `sts:ExternalId`'),
      measured(
        'CreateUserPool, for a fixture of moto',
        'A user pool was made without `ExternalId`, so its absence alone is no proven refusal',
      ),
    ],
    example: {
      name: 'InvalidParameterException',
      message:
        'Invalid SMS MFA configuration given, external id and a valid caller arn are required',
    },
  },
  {
    id: 'sns-region',
    kind: 'refused',
    matches: [invalidParameter(allowedSnsRegion)],
    carriedOut: 'no',
    sentence: (call, facts) =>
      l10n.t(
        'Amazon Cognito refused {0} because the pool may not send text messages from the SnsRegion of the file: set SnsRegion to {1}.',
        operation(call),
        partOf(facts, allowedSnsRegion),
      ),
    actions: [showProblems],
    details:
      'From most Regions a user pool sends text messages from its own Region, from some by another one only. The rule [sns-region-pool](rules.md#sns-region-pool) says so before anything is sent.',
    known: [
      measured('CreateUserPool, ap-northeast-2', 'The words'),
      inferred('from CreateUserPool', 'SetUserPoolMfaConfig refuses it too'),
    ],
    example: {
      name: 'InvalidParameterException',
      message: 'Invalid snsRegion. Allowed SNS region for ap-northeast-2 is ap-northeast-1',
    },
  },
  {
    id: 'sms-still-configured',
    kind: 'refused',
    matches: [invalidParameter(/^Can't turn off SMS_MFA when SMS configuration is set/)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because the pool has an SMS configuration, with which text messages stay a factor: keep SmsMfaConfiguration in the file, with MfaConfiguration ON or OPTIONAL.',
        operation(call),
      ),
    actions: [openPool],
    details:
      'The SMS settings of a user pool also serve to verify phone numbers and to recover accounts. **Pull from User Pool** puts them into the file as the pool has them.',
    known: [measured('through CloudFormation: amplify-backend issue 1481')],
    example: {
      name: 'InvalidParameterException',
      message: "Can't turn off SMS_MFA when SMS configuration is set for the user pool",
    },
  },
  {
    id: 'sms-role-policy',
    kind: 'refused',
    matches: [{ names: ['InvalidSmsRoleAccessPolicyException'] }],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because {1} may not send text messages: allow sns:Publish in a policy of the role (sms-voice:SendTextMessage for EumsSms), and wait a minute if the role is new.',
        operation(call),
        smsRole(call),
      ),
    actions: [openRole, tryAgain],
    details:
      'Amazon Cognito sends text messages as the role in `SnsCallerArn`, which needs `sns:Publish` on `*`, or as the one in `EumsSms.CallerArn`, which needs `sms-voice:SendTextMessage`. Where the policy of the latter names the ARN of a phone number, sender ID or phone pool as its resource, `OriginationIdentity` must be that same ARN: the number itself is refused in the same way. A policy that was made seconds ago can fail until IAM has spread it.',
    known: [
      inModel('The name'),
      measured(
        'Terraform tries again by these words',
        'The words, which also come for seconds after a role was made',
      ),
      documented(
        'the API reference of `OriginationIdentity`',
        'A number in place of the ARN is refused in the same way',
      ),
    ],
    example: {
      name: 'InvalidSmsRoleAccessPolicyException',
      message: 'Role does not have permission to publish with SNS',
    },
  },
  {
    id: 'sms-role-trust',
    kind: 'refused',
    matches: [{ names: ['InvalidSmsRoleTrustRelationshipException'] }],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because {1} does not trust it: let the role trust cognito-idp.amazonaws.com with the ExternalId of the file, and wait a minute if the role is new.',
        operation(call),
        smsRole(call),
      ),
    actions: [openRole, tryAgain],
    details:
      'The trust policy of the role must let the service principal `cognito-idp.amazonaws.com` do `sts:AssumeRole`. A condition on `sts:ExternalId` must have the value of `ExternalId` in the file, one on `aws:SourceAccount` the account of the user pool, and one on `aws:SourceArn` its ARN. A role that was made seconds ago can fail until IAM has spread it.',
    known: [
      inModel('The name'),
      measured(
        'Terraform tries again by these words',
        'The words, which also come for seconds after a role was made',
      ),
      documented(
        'the developer guide',
        'The conditions `sts:ExternalId`, `aws:SourceAccount` and `aws:SourceArn`',
      ),
    ],
    example: {
      name: 'InvalidSmsRoleTrustRelationshipException',
      message: 'Role does not have a trust relationship allowing Cognito to assume the role',
    },
  },
];
