/** What SetUserPoolMfaConfig refuses of the SMS factor, alone or because of the pool. */
import { invalidParameter, isObject, objectAt, stringsAt } from './awsJson';
import type { JsonObject, ServiceError } from './awsJson';
import { recoveryOf } from './recovery';

export function smsConfigurationIsWhole(request: JsonObject): ServiceError | undefined {
  const sms = objectAt(request, 'SmsMfaConfiguration')['SmsConfiguration'];
  if (!isObject(sms) || sms['EumsSms'] !== undefined || (sms['SnsCallerArn'] ?? '') !== '') {
    return undefined;
  }
  return invalidParameter(
    'Invalid SMS MFA configuration given, external id and a valid caller arn are required',
  );
}

export function smsIsNotOnlyRecovery(
  request: JsonObject,
  pool: JsonObject,
): ServiceError | undefined {
  const names = recoveryOf(pool) ?? [];
  const only = names.length > 0 && names.every((name) => name === 'verified_phone_number');
  if (!('SmsMfaConfiguration' in request) || !only) return undefined;
  return invalidParameter(
    'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.',
  );
}

function verifiesPhone(pool: JsonObject): boolean {
  return stringsAt(pool, 'AutoVerifiedAttributes').includes('phone_number');
}

function isOff(request: JsonObject): boolean {
  return (request['MfaConfiguration'] ?? 'OFF') === 'OFF';
}

export function phoneVerificationNeedsSms(
  request: JsonObject,
  pool: JsonObject,
): ServiceError | undefined {
  if (!verifiesPhone(pool) || !isOff(request)) return undefined;
  return invalidParameter(
    'SMS configuration is required when phone_number is selected for auto verification',
  );
}

export function phoneVerificationNeedsSmsFactor(
  request: JsonObject,
  pool: JsonObject,
): ServiceError | undefined {
  const needed = verifiesPhone(pool) && !isOff(request) && !('SmsMfaConfiguration' in request);
  if (!needed) return undefined;
  const mode = request['MfaConfiguration'] === 'ON' ? 'required' : 'optional';
  return invalidParameter(
    `SMS configuration and Auto verification for phone_number are required when MFA is ${mode}`,
  );
}

function smsSettings(request: JsonObject): JsonObject {
  return objectAt(objectAt(request, 'SmsMfaConfiguration'), 'SmsConfiguration');
}

export function roleIsOfThisAccount(
  request: JsonObject,
  pool: JsonObject,
): ServiceError | undefined {
  const accountOf = (arn: unknown): string | undefined =>
    typeof arn === 'string' ? arn.split(':')[4] : undefined;
  const sms = smsSettings(request);
  const own = accountOf(pool['Arn']);
  const roles = [sms['SnsCallerArn'], objectAt(sms, 'EumsSms')['CallerArn']];
  const foreign = roles.some(
    (role) => role !== undefined && role !== '' && accountOf(role) !== own,
  );
  return own !== undefined && foreign
    ? invalidParameter('Cross-account pass role is not allowed.')
    : undefined;
}

/** The Regions that a pool's Region can send from beside its own; Seoul has not even that. */
const otherSnsRegions: Readonly<Record<string, readonly string[]>> = {
  'us-east-2': ['us-east-2', 'us-east-1'],
  'ca-central-1': ['ca-central-1', 'us-east-1'],
  'eu-central-1': ['eu-central-1', 'eu-west-1'],
  'eu-west-2': ['eu-west-2', 'eu-west-1'],
  'ap-south-1': ['ap-south-1', 'ap-southeast-1'],
  'ap-northeast-2': ['ap-northeast-1'],
};

/** Of these AWS says in one place that their own Region works and in another that it doesn't. */
const contradictory: Readonly<Record<string, string>> = {
  'ap-east-1': 'ap-southeast-1',
  'ap-southeast-5': 'ap-southeast-1',
  'ap-southeast-7': 'ap-south-1',
};

export function snsRegionFitsPool(request: JsonObject, pool: JsonObject): ServiceError | undefined {
  const region = regionOf(pool);
  const given = smsSettings(request)['SnsRegion'];
  if (region === undefined || typeof given !== 'string') return undefined;
  const tables = contradictory[region];
  const allowed = tables === undefined ? (otherSnsRegions[region] ?? [region]) : [region, tables];
  return allowed.includes(given)
    ? undefined
    : invalidParameter(
        `Invalid snsRegion. Allowed SNS region for ${region} is ${allowed.join(', ')}`,
      );
}

export function eumsRegionIsPools(request: JsonObject, pool: JsonObject): ServiceError | undefined {
  const given = objectAt(smsSettings(request), 'EumsSms')['Region'];
  const region = regionOf(pool);
  return given === undefined || region === undefined || given === region
    ? undefined
    : invalidParameter(`Invalid EumsSms Region. Allowed Region is ${region}`);
}

function regionOf(pool: JsonObject): string | undefined {
  const id = pool['Id'];
  const region = typeof id === 'string' ? (id.split('_')[0] ?? '') : '';
  // A pool of another server than AWS's, such as `local_…`, is in none.
  return /-\d$/.test(region) ? region : undefined;
}
