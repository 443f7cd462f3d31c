/** What SetUserPoolMfaConfig refuses beside the SMS factor, alone or because of the pool. */
import { invalidParameter, objectAt, ServiceError, stringsAt } from './awsJson';
import type { JsonObject } from './awsJson';
import { recoveryOf } from './recovery';

const mfaFactors = [
  'SmsMfaConfiguration',
  'SoftwareTokenMfaConfiguration',
  'EmailMfaConfiguration',
];

/** Blocks that a LITE pool can't have, with the service's name for each feature. */
const paidFeatures = [
  ['EmailMfaConfiguration', 'Email MFA'],
  ['WebAuthnConfiguration', 'Passkeys'],
] as const;

export function factorsFitMode(request: JsonObject): ServiceError | undefined {
  const mode = request['MfaConfiguration'] ?? 'OFF';
  const hasFactor = mfaFactors.some((factor) => factor in request);
  if (mode === 'OFF' && hasFactor) {
    return invalidParameter(
      "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
    );
  }
  if (mode !== 'OFF' && !hasFactor) {
    return invalidParameter(
      'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
    );
  }
  return undefined;
}

export function tierHasFeatures(request: JsonObject, pool: JsonObject): ServiceError | undefined {
  if (pool['UserPoolTier'] !== 'LITE') return undefined;
  const unavailable = paidFeatures.filter(([block]) => block in request).map(([, name]) => name);
  if (unavailable.length === 0) return undefined;
  return new ServiceError(
    'FeatureUnavailableInTierException',
    `The following feature is not available for the LITE pricing tier configured: ${unavailable.join(', ')}`,
  );
}

/** A pool without the setting sends by Cognito's own account. */
export function emailIsSentByDeveloper(
  request: JsonObject,
  pool: JsonObject,
): ServiceError | undefined {
  const account = objectAt(pool, 'EmailConfiguration')['EmailSendingAccount'];
  if (!('EmailMfaConfiguration' in request) || account === 'DEVELOPER') return undefined;
  return invalidParameter(
    'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.',
  );
}

export function emailIsNotOnlyRecovery(
  request: JsonObject,
  pool: JsonObject,
): ServiceError | undefined {
  const names = recoveryOf(pool) ?? [];
  const only = names.every((name) => name === 'verified_email');
  if (!('EmailMfaConfiguration' in request) || !only) return undefined;
  return invalidParameter(
    'Cannot set EmailMfaConfiguration when user pool AccountRecoverySetting is not set or contains only verified_email in RecoveryMechanisms.',
  );
}

function firstFactors(pool: JsonObject): readonly string[] {
  return stringsAt(objectAt(objectAt(pool, 'Policies'), 'SignInPolicy'), 'AllowedFirstAuthFactors');
}

export function noOneTimePasswordFirst(
  request: JsonObject,
  pool: JsonObject,
): ServiceError | undefined {
  const oneTime = firstFactors(pool).some((factor) => ['EMAIL_OTP', 'SMS_OTP'].includes(factor));
  if (request['MfaConfiguration'] !== 'ON' || !oneTime) return undefined;
  return invalidParameter(
    'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled',
  );
}

export function passkeysVerifyTheUser(
  request: JsonObject,
  pool: JsonObject,
): ServiceError | undefined {
  const webAuthn = objectAt(request, 'WebAuthnConfiguration');
  if (
    request['MfaConfiguration'] !== 'ON' ||
    !firstFactors(pool).includes('WEB_AUTHN') ||
    webAuthn['FactorConfiguration'] === 'MULTI_FACTOR_WITH_USER_VERIFICATION'
  ) {
    return undefined;
  }
  return invalidParameter(
    'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor',
  );
}
