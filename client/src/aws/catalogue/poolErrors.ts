import * as l10n from '@vscode/l10n';
import { operation } from '../failureText';
import { openPool } from './action';
import type { CatalogueEntry } from './entry';
import { inferred, measured, updateResets } from './evidence';
import { howToChangePool, invalidParameter } from './refusal';

/** What the pool's email, account recovery and verification rule out: settings that no file holds. */
export const poolEntries: readonly CatalogueEntry[] = [
  {
    id: 'email-account',
    kind: 'refused',
    matches: [invalidParameter(/EmailSendingAccount of COGNITO_DEFAULT/)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        "Amazon Cognito refused {0} because the pool sends email from Amazon Cognito's own account, which has no MFA codes: let the pool send with Amazon SES ({1}), or remove EmailMfaConfiguration.",
        operation(call),
        howToChangePool(),
      ),
    actions: [openPool],
    details:
      '`EmailSendingAccount` in the `EmailConfiguration` of the user pool must be `DEVELOPER`, with an identity of Amazon SES.',
    known: [measured('SetUserPoolMfaConfig, 2026-09-08'), updateResets],
    example: {
      name: 'InvalidParameterException',
      message:
        'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.',
    },
  },
  {
    id: 'email-account-recovery',
    kind: 'refused',
    matches: [
      invalidParameter(/AccountRecoverySetting is not set/),
      invalidParameter(/account recovery setting.*verified_email/i),
    ],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because the account recovery of the pool is not set or is by email alone, where users would get MFA codes too: allow another way of account recovery ({1}), or remove EmailMfaConfiguration.',
        operation(call),
        howToChangePool(),
      ),
    actions: [openPool],
    details:
      'Who has the mailbox would have the password and the code. Set `AccountRecoverySetting` of the user pool to `verified_email` and `verified_phone_number`, or to `admin_only`.',
    known: [
      measured(
        'SetUserPoolMfaConfig',
        'The words, and that `admin_only` and two ways of recovery are accepted',
      ),
      updateResets,
    ],
    example: {
      name: 'InvalidParameterException',
      message:
        'Cannot set EmailMfaConfiguration when user pool AccountRecoverySetting is not set or contains only verified_email in RecoveryMechanisms.',
    },
  },
  {
    id: 'phone-account-recovery',
    kind: 'refused',
    matches: [invalidParameter(/account recovery setting.*verified_phone_number/i)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because the account recovery of the pool is by text message, where users would get MFA codes too: let it be by email instead ({1}), or remove SmsMfaConfiguration.',
        operation(call),
        howToChangePool(),
      ),
    actions: [openPool],
    details:
      'Who has the phone would have the password and the code. Set `AccountRecoverySetting` of the user pool to `verified_email`, or to `admin_only`.',
    known: [
      measured('CreateUserPool', 'The words'),
      inferred('from CreateUserPool', 'SetUserPoolMfaConfig refuses it too'),
      measured('one report, aws-cdk issue 11478', 'It also came with two ways of recovery'),
      updateResets,
    ],
    example: {
      name: 'InvalidParameterException',
      message:
        'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.',
    },
  },
  {
    id: 'phone-verification-off',
    kind: 'refused',
    matches: [invalidParameter(/^SMS configuration is required when phone_number is selected/)],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because the pool verifies phone numbers, for which it needs an SMS configuration: take phone_number out of AutoVerifiedAttributes of the pool first ({1}), or keep SmsMfaConfiguration with MFA ON or OPTIONAL.',
        operation(call),
        howToChangePool(),
      ),
    actions: [openPool],
    details:
      '`AutoVerifiedAttributes` of the user pool has `phone_number`. A request with `OFF` may have no `SmsMfaConfiguration`, so on such a pool none is accepted.',
    known: [
      measured('SetUserPoolMfaConfig, us-east-1, 2022-12: terraform-provider-aws issue 28294'),
      updateResets,
    ],
    example: {
      name: 'InvalidParameterException',
      message: 'SMS configuration is required when phone_number is selected for auto verification',
    },
  },
  {
    id: 'phone-verification-without-sms',
    kind: 'refused',
    matches: [
      invalidParameter(/^SMS configuration and Auto verification for phone_number are required/),
    ],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because MFA of this pool needs an SMS configuration and verified phone numbers: add SmsMfaConfiguration with SmsConfiguration to the file, and phone_number to AutoVerifiedAttributes of the pool where it is missing ({1}).',
        operation(call),
        howToChangePool(),
      ),
    actions: [openPool],
    details:
      'A user pool that verifies phone numbers by itself sends text messages, and is not left without the settings for them.',
    known: [
      inferred('the words are published; which call gives them for such a pool is unmeasured'),
      updateResets,
    ],
    example: {
      name: 'InvalidParameterException',
      message:
        'SMS configuration and Auto verification for phone_number are required when MFA is required/optional',
    },
  },
];
