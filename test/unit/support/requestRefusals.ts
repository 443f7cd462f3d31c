import type { PublishedError } from './publishedErrors';

const invalid = 'InvalidParameterException';

const noFactor = {
  name: invalid,
  entry: 'no-factor',
  because: 'MFA is on without a factor: add SMS, email or TOTP to the file.',
  buttons: ['show-problems'],
} as const;

const rolePolicy = {
  name: 'InvalidSmsRoleAccessPolicyException',
  entry: 'sms-role-policy',
  because:
    'role ROLE may not send text messages: allow sns:Publish in a policy of the role (sms-voice:SendTextMessage for EumsSms), and wait a minute if the role is new.',
  buttons: ['open-role', 'try-again'],
} as const;

const roleTrust = {
  name: 'InvalidSmsRoleTrustRelationshipException',
  entry: 'sms-role-trust',
  because:
    'role ROLE does not trust it: let the role trust cognito-idp.amazonaws.com with the ExternalId of the file, and wait a minute if the role is new.',
  buttons: ['open-role', 'try-again'],
} as const;

/** What the request asks for, by itself. */
export const aboutTheRequest: readonly PublishedError[] = [
  {
    row: 'OFF with a factor block, or a factor block without MfaConfiguration',
    name: invalid,
    message: "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
    entry: 'off-with-factor',
    because:
      'a factor stands beside MFA OFF: remove the factor, or set MfaConfiguration to ON or OPTIONAL.',
    buttons: ['show-problems'],
  },
  {
    row: 'ON or OPTIONAL with no factor block, or with passkeys alone',
    message:
      'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
    ...noFactor,
  },
  {
    row: 'the same, in the older wording',
    message:
      "Invalid MFA configuration given, can't disable all MFAs with a required or optional configuration.",
    ...noFactor,
  },
  {
    row: 'a bad enum value',
    name: invalid,
    message:
      "1 validation error detected: Value 'MAYBE' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy enum value set: [OPTIONAL, OFF, ON]",
    entry: 'invalid-request',
    sentence:
      "Amazon Cognito refused SetUserPoolMfaConfig for user pool POOL: 1 validation error detected: Value 'MAYBE' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy enum value set: [OPTIONAL, OFF, ON].",
    buttons: ['show-problems'],
  },
  {
    row: 'SmsConfiguration that is incomplete',
    name: invalid,
    message: 'Invalid SMS MFA configuration given, external id and a valid caller arn are required',
    entry: 'sms-configuration-incomplete',
    because: 'SmsConfiguration is incomplete: give it an ExternalId and the ARN of an IAM role.',
    buttons: ['show-problems'],
  },
  {
    row: 'EumsSms with a Region other than that of the pool: no wording is published, so it is passed on',
    name: invalid,
    message: 'The service says what it does not like',
    entry: 'refused',
    sentence:
      'Amazon Cognito refused SetUserPoolMfaConfig for user pool POOL: The service says what it does not like.',
    buttons: [],
  },
  {
    row: 'SnsRegion outside the table, pool in ap-northeast-2',
    name: invalid,
    message: 'Invalid snsRegion. Allowed SNS region for ap-northeast-2 is ap-northeast-1',
    entry: 'sns-region',
    because:
      'the pool may not send text messages from the SnsRegion of the file: set SnsRegion to ap-northeast-1.',
    buttons: ['show-problems'],
  },
  {
    row: "a role that can't send",
    message: 'Role does not have permission to publish with SNS',
    ...rolePolicy,
  },
  { row: 'EumsSms with the number in place of the ARN as OriginationIdentity', ...rolePolicy },
  {
    row: "a role that doesn't trust the service, or not under its conditions",
    message: 'Role does not have a trust relationship allowing Cognito to assume the role',
    ...roleTrust,
  },
  { row: 'the same in any other words', message: 'Something new', ...roleTrust },
];
