import * as l10n from '@vscode/l10n';
import { operation } from '../failureText';
import { openPool, showProblems } from './action';
import type { CatalogueEntry } from './entry';
import { inModel, measured, updateResets } from './evidence';
import { howToChangePool, invalidParameter } from './refusal';

/** Factors that don't go with the mode, with each other, or with the pool's first factors and plan. */
export const factorEntries: readonly CatalogueEntry[] = [
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
    known: [
      measured(
        'SetUserPoolMfaConfig; also terraform-provider-aws issue 46801',
        'The words, and that presence counts, not value',
      ),
    ],
    example: {
      name: 'InvalidParameterException',
      message: "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
    },
  },
  {
    id: 'no-factor',
    kind: 'refused',
    matches: [
      invalidParameter(/SMS MFA, Email MFA, or Software Token MFA must be enabled/),
      // An older wording.
      invalidParameter(/can't disable all MFAs with a required or optional configuration/),
    ],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because MFA is on without a factor: add SMS, email or TOTP to the file.',
        operation(call),
      ),
    actions: [showProblems],
    details:
      'Passkeys are no such factor. The rule [no-factor](rules.md#no-factor) says so before anything is sent.',
    known: [
      measured('SetUserPoolMfaConfig', 'The words, also where only passkeys are there'),
      measured(
        'SetUserPoolMfaConfig, earlier',
        "An older wording, _Invalid MFA configuration given, can't disable all MFAs with a required or optional configuration._",
      ),
    ],
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
        'Amazon Cognito refused {0} because users of the pool may sign in with a one-time password alone, which MFA ON rules out: set MfaConfiguration to OPTIONAL, or take EMAIL_OTP and SMS_OTP out of the first factors of the pool ({1}).',
        operation(call),
        howToChangePool(),
      ),
    actions: [openPool],
    details:
      '`AllowedFirstAuthFactors` in the sign-in policy of the user pool has `EMAIL_OTP` or `SMS_OTP`. With `OPTIONAL` they are accepted.',
    known: [
      measured('SetUserPoolMfaConfig', 'The words, and that `OPTIONAL` is accepted'),
      updateResets,
    ],
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
      '`AllowedFirstAuthFactors` in the sign-in policy of the user pool has `WEB_AUTHN`. A request without `WebAuthnConfiguration` counts as one with `SINGLE_FACTOR`. The rule [passkey-single-factor](rules.md#passkey-single-factor) points to the member.',
    known: [
      measured('SetUserPoolMfaConfig', 'The words, and that `OPTIONAL` is accepted'),
      measured(
        'cdkd, us-east-1, 2026-09-23',
        'A request without the block counts as `SINGLE_FACTOR`',
      ),
    ],
    example: {
      name: 'InvalidParameterException',
      message:
        'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor',
    },
  },
  {
    id: 'passkey-order',
    kind: 'refused',
    matches: [
      invalidParameter(/^WEB_AUTHN cannot be used as an auth factor when MFA is enabled if not/),
    ],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because a passkey does not count as MFA in this pool yet: apply FactorConfiguration MULTI_FACTOR_WITH_USER_VERIFICATION first, and then add WEB_AUTHN to the first factors of the pool ({1}).',
        operation(call),
        howToChangePool(),
      ),
    actions: [openPool],
    details:
      'Whoever brings a pool to `ON` with passkeys does it in this order: apply the file with `MULTI_FACTOR_WITH_USER_VERIFICATION`, then add `WEB_AUTHN` to `AllowedFirstAuthFactors`. The refusal comes to the second step, UpdateUserPool, which this extension doesn’t call.',
    known: [measured('UpdateUserPool: terraform-provider-aws issue 50110'), updateResets],
    example: {
      name: 'InvalidParameterException',
      message:
        'WEB_AUTHN cannot be used as an auth factor when MFA is enabled if not configured for MFA',
    },
  },
  {
    id: 'relying-party-missing',
    kind: 'refused',
    matches: [
      { names: ['WebAuthnConfigurationMissingException'] },
      invalidParameter(/^No relying party Id or domain configured/i),
    ],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because the pool has neither a relying party nor a domain: add RelyingPartyId to WebAuthnConfiguration in the file, or a domain to the pool.',
        operation(call),
      ),
    actions: [showProblems],
    details:
      'A configuration without `RelyingPartyId` is accepted even where the user pool has no domain. Users meet the refusal later, when they register a passkey.',
    known: [
      inModel('`WebAuthnConfigurationMissingException`'),
      measured(
        'at the registration of a passkey',
        'The words, and that the configuration itself is accepted',
      ),
    ],
    example: {
      name: 'WebAuthnConfigurationMissingException',
      message: 'No relying party Id or domain configured for the user pool',
    },
  },
  {
    id: 'essentials-tier',
    kind: 'refused',
    matches: [{ names: ['FeatureUnavailableInTierException'] }],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because the plan of the pool has no email MFA and no passkeys: choose the Essentials or Plus plan ({1}), or remove EmailMfaConfiguration and WebAuthnConfiguration.',
        operation(call),
        howToChangePool(),
      ),
    actions: [openPool],
    details:
      'The user pool has the Lite plan (`UserPoolTier`). See the rule [essentials-tier](rules.md#essentials-tier).',
    known: [
      inModel('The name'),
      measured('more than one wording was seen, so the name counts', 'The words'),
      updateResets,
    ],
    example: {
      name: 'FeatureUnavailableInTierException',
      message:
        'The following feature is not available for the LITE pricing tier configured: Email MFA',
    },
  },
];
