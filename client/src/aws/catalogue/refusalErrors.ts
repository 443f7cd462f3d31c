import * as l10n from '@vscode/l10n';
import { isSts, operation, quoted } from '../failureText';
import type { Call } from '../call';
import { openPool, openRole, showProblems } from './action';
import type { CatalogueEntry, Match } from './entry';

/*
 * What SetUserPoolMfaConfig refuses. The service gives one name to many reasons, so its words tell
 * them apart; for words that aren't known, the last entry passes them on.
 */

function invalidParameter(words: RegExp): Match {
  return { names: ['InvalidParameterException'], words };
}

/** The role that sends text messages, by its ARN where the request is known. */
function role({ roleArn }: Call): string {
  return roleArn ?? 'SnsCallerArn';
}

export const refusalEntries: readonly CatalogueEntry[] = [
  {
    id: 'off-with-factor',
    kind: 'refused',
    matches: [invalidParameter(/can't turn off MFA and configure an MFA together/)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because a factor stands beside MFA OFF: remove the factor, or set MfaConfiguration to ON or OPTIONAL.',
        operation(call),
      ),
    actions: [showProblems],
    details:
      'A factor may not be there at all, not even with `"Enabled": false`. The rule [off-with-factor](rules.md#off-with-factor) says so before anything is sent.',
    example: {
      name: 'InvalidParameterException',
      message: "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
    },
  },
  {
    id: 'no-factor',
    kind: 'refused',
    matches: [invalidParameter(/SMS MFA, Email MFA, or Software Token MFA must be enabled/)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because MFA is on without a factor: add SMS, email or TOTP to the file.',
        operation(call),
      ),
    actions: [showProblems],
    details:
      'Passkeys are no such factor. The rule [no-factor](rules.md#no-factor) says so before anything is sent.',
    example: {
      name: 'InvalidParameterException',
      message:
        'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
    },
  },
  {
    id: 'one-time-password-first',
    kind: 'refused',
    matches: [invalidParameter(/^Only PASSWORD and WEB_AUTHN .*can be enabled as an auth factor/)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because users of the pool may sign in with a one-time password alone, which MFA ON rules out: set MfaConfiguration to OPTIONAL, or take EMAIL_OTP and SMS_OTP out of the first factors of the pool.',
        operation(call),
      ),
    actions: [openPool],
    details:
      '`AllowedFirstAuthFactors` in the sign-in policy of the user pool has `EMAIL_OTP` or `SMS_OTP`. With `OPTIONAL` they are accepted.',
    example: {
      name: 'InvalidParameterException',
      message:
        'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled',
    },
  },
  {
    id: 'passkey-single-factor',
    kind: 'refused',
    matches: [invalidParameter(/^Cannot set WebAuthn factor configuration to SINGLE_FACTOR/)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because with MFA ON a passkey alone is not enough: set FactorConfiguration to MULTI_FACTOR_WITH_USER_VERIFICATION, or MfaConfiguration to OPTIONAL.',
        operation(call),
      ),
    actions: [showProblems],
    details:
      '`AllowedFirstAuthFactors` in the sign-in policy of the user pool has `WEB_AUTHN`. The rule [passkey-single-factor](rules.md#passkey-single-factor) points to the member.',
    example: {
      name: 'InvalidParameterException',
      message:
        'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor',
    },
  },
  {
    id: 'email-account',
    kind: 'refused',
    matches: [invalidParameter(/EmailSendingAccount of COGNITO_DEFAULT/)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        "Amazon Cognito refused {0} because the pool sends email from Amazon Cognito's own account, which has no MFA codes: let the pool send with Amazon SES, or remove EmailMfaConfiguration.",
        operation(call),
      ),
    actions: [openPool],
    details:
      '`EmailSendingAccount` in the `EmailConfiguration` of the user pool must be `DEVELOPER`, with an identity of Amazon SES.',
    example: {
      name: 'InvalidParameterException',
      message:
        'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT',
    },
  },
  {
    id: 'account-recovery',
    kind: 'refused',
    matches: [invalidParameter(/account recovery/i)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because users would get MFA codes where they reset their password: allow another way of account recovery, or remove that factor.',
        operation(call),
      ),
    actions: [openPool],
    details:
      'Account recovery by `verified_email` alone rules out email MFA, and by `verified_phone_number` alone SMS MFA: who has the mailbox or the phone would have both.',
    example: {
      name: 'InvalidParameterException',
      message:
        'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_email as a recovery mechanism when Email MFA is configured.',
    },
  },
  {
    id: 'essentials-tier',
    kind: 'refused',
    matches: [{ names: ['FeatureUnavailableInTierException'] }],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because the plan of the pool has no email MFA and no passkeys: choose the Essentials or Plus plan, or remove EmailMfaConfiguration and WebAuthnConfiguration.',
        operation(call),
      ),
    actions: [openPool],
    details:
      'The user pool has the Lite plan (`UserPoolTier`). See the rule [essentials-tier](rules.md#essentials-tier).',
    example: {
      name: 'FeatureUnavailableInTierException',
      message:
        'The following features need to be disabled for the LITE pricing tier configured: Email MFA',
    },
  },
  {
    id: 'sms-role-policy',
    kind: 'refused',
    matches: [{ names: ['InvalidSmsRoleAccessPolicyException'] }],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because role {1} may not send text messages: allow sns:Publish in the policy of the role.',
        operation(call),
        role(call),
      ),
    actions: [openRole],
    details:
      'Amazon Cognito sends text messages as the role in `SnsCallerArn`. One of its policies must allow `sns:Publish` on `*`.',
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
        'Amazon Cognito refused {0} because role {1} does not trust it: let the role trust cognito-idp.amazonaws.com with the ExternalId of the file, and wait a minute if the role is new.',
        operation(call),
        role(call),
      ),
    actions: [openRole],
    details:
      'The trust policy of the role in `SnsCallerArn` must let the service principal `cognito-idp.amazonaws.com` do `sts:AssumeRole`. A condition on `sts:ExternalId` must have the value of `ExternalId` in the file. A role that was made seconds ago can fail until IAM has spread it.',
    example: {
      name: 'InvalidSmsRoleTrustRelationshipException',
      message: 'Role does not have a trust relationship allowing Cognito to assume the role',
    },
  },
  {
    id: 'invalid-request',
    kind: 'refused',
    matches: [
      invalidParameter(/failed to satisfy constraint|Member must (?:satisfy|have)/),
      { names: ['ValidationException', 'SerializationException'] },
    ],
    carriedOut: 'no',
    sentence: (call, facts) => refusedSentence(call, quoted(facts)),
    actions: [showProblems],
    details:
      'A value breaks a limit of the service: its type, length, pattern or set of values. The service names the member; the Problems panel shows where it is. An `ExternalId` is left out of the message.',
    example: {
      name: 'InvalidParameterException',
      message:
        "1 validation error detected: Value 'MAYBE' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy enum value set: [OPTIONAL, OFF, ON]",
    },
  },
  {
    id: 'refused',
    kind: 'refused',
    matches: [{ names: ['InvalidParameterException'] }, { statuses: [400, 499] }],
    carriedOut: 'no',
    sentence: (call, facts) => refusedSentence(call, quoted(facts)),
    details:
      'The message passes on what the service says. The log has the request ID, which the support of AWS asks for.',
    example: { name: 'InvalidParameterException', message: 'The service gives its reason here.' },
  },
];

function refusedSentence(call: Call, words: string): string {
  return isSts(call)
    ? l10n.t('AWS STS refused {0}: {1}', operation(call), words)
    : l10n.t('Amazon Cognito refused {0}: {1}', operation(call), words);
}
