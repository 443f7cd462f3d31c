/** What SetUserPoolMfaConfig refuses in a well-formed request, alone or because of the pool. */
import { invalidParameter, isObject, objectAt, ServiceError, stringsAt } from './awsJson';
import type { JsonObject } from './awsJson';

type Check = (request: JsonObject, pool: JsonObject) => ServiceError | undefined;

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

/**
 * Throws what the service answers to `request` on `pool` (a DescribeUserPool `UserPool`).
 * The presence of a factor block counts, not its content: the service behaves so (measured).
 */
export function refuse(request: JsonObject, pool: JsonObject): void {
  for (const check of checks) {
    const refusal = check(request, pool);
    if (refusal !== undefined) throw refusal;
  }
}

const checks: readonly Check[] = [
  factorsFitMode,
  tierHasFeatures,
  emailIsSentByDeveloper,
  emailIsNotOnlyRecovery,
  smsIsNotOnlyRecovery,
  noOneTimePasswordFirst,
  passkeysVerifyTheUser,
];

function factorsFitMode(request: JsonObject): ServiceError | undefined {
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

function tierHasFeatures(request: JsonObject, pool: JsonObject): ServiceError | undefined {
  if (pool['UserPoolTier'] !== 'LITE') return undefined;
  const unavailable = paidFeatures.filter(([block]) => block in request).map(([, name]) => name);
  if (unavailable.length === 0) return undefined;
  return new ServiceError(
    'FeatureUnavailableInTierException',
    `The following features need to be disabled for the LITE pricing tier configured: ${unavailable.join(', ')}`,
  );
}

/** A pool without the setting sends by Cognito's own account. */
function emailIsSentByDeveloper(request: JsonObject, pool: JsonObject): ServiceError | undefined {
  const account = objectAt(pool, 'EmailConfiguration')['EmailSendingAccount'];
  if (!('EmailMfaConfiguration' in request) || account === 'DEVELOPER') return undefined;
  return invalidParameter(
    'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT',
  );
}

function emailIsNotOnlyRecovery(request: JsonObject, pool: JsonObject): ServiceError | undefined {
  return 'EmailMfaConfiguration' in request
    ? recoveryConflict(pool, 'verified_email', 'Email')
    : undefined;
}

function smsIsNotOnlyRecovery(request: JsonObject, pool: JsonObject): ServiceError | undefined {
  return 'SmsMfaConfiguration' in request
    ? recoveryConflict(pool, 'verified_phone_number', 'SMS')
    : undefined;
}

function recoveryConflict(
  pool: JsonObject,
  only: string,
  factor: string,
): ServiceError | undefined {
  const mechanisms = objectAt(pool, 'AccountRecoverySetting')['RecoveryMechanisms'];
  const names = Array.isArray(mechanisms)
    ? mechanisms.filter(isObject).map((mechanism) => mechanism['Name'])
    : [];
  if (names.length !== 1 || names[0] !== only) return undefined;
  return invalidParameter(
    `Invalid account recovery setting parameter. Account Recovery Setting cannot use ${only} as a recovery mechanism when ${factor} MFA is configured.`,
  );
}

function firstFactors(pool: JsonObject): readonly string[] {
  return stringsAt(objectAt(objectAt(pool, 'Policies'), 'SignInPolicy'), 'AllowedFirstAuthFactors');
}

function noOneTimePasswordFirst(request: JsonObject, pool: JsonObject): ServiceError | undefined {
  const oneTime = firstFactors(pool).some((factor) => ['EMAIL_OTP', 'SMS_OTP'].includes(factor));
  if (request['MfaConfiguration'] !== 'ON' || !oneTime) return undefined;
  return invalidParameter(
    'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled',
  );
}

function passkeysVerifyTheUser(request: JsonObject, pool: JsonObject): ServiceError | undefined {
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
