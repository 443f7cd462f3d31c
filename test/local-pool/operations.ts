/** The operations: those that the front answers, and those that it sends on and completes. */
import type { Answer, JsonObject } from './awsJson';
import { invalidParameter, objectAt, okAnswer, stringAt, stringsAt } from './awsJson';
import type { PoolBackend } from './backend';
import { account } from './cognitoLocal';
import type { Handler } from './http';
import { refuse } from './refusals';
import type { PoolRecord, PoolStore } from './store';
import { callerIdentity } from './sts';
import type { NewerMembers } from './validation';
import { readRequest, throwViolations, violation, wrongType } from './validation';

/** Builds the handler of every operation over what the front knows and what it sends on to. */
export function createHandler(
  store: PoolStore,
  backend: PoolBackend,
  newer: NewerMembers,
): Handler {
  /** A pool as DescribeUserPool shows it: cognito-local's members under those of the front. */
  const describe = async (record: PoolRecord): Promise<JsonObject> => {
    const pool = await backend.describe(record.id);
    return { ...defaultMembers, ...pool, ...frontMembers(record) };
  };

  const setMfaConfig = async (body: JsonObject): Promise<Answer> => {
    const { UserPoolId: id, ...request } = readRequest('SetUserPoolMfaConfigRequest', body, newer);
    const record = store.get(String(id));
    refuse(request, await describe(record));
    const replaced = { ...record, mfa: { MfaConfiguration: 'OFF', ...request } };
    store.put(replaced);
    return okAnswer(mfaConfig(replaced, await describe(replaced)));
  };

  const getMfaConfig = async (body: JsonObject): Promise<Answer> => {
    const { UserPoolId: id } = readRequest('GetUserPoolMfaConfigRequest', body);
    const record = store.get(String(id));
    return okAnswer(mfaConfig(record, await describe(record)));
  };

  const listPools = async (body: JsonObject): Promise<Answer> =>
    okAnswer(page(await backend.list(), body));

  const createPool = async (body: JsonObject, region = 'us-east-1'): Promise<Answer> => {
    const created = objectAt(await backend.create(body, region), 'UserPool');
    const record: PoolRecord = {
      id: String(created['Id']),
      name: String(created['Name']),
      tier: stringAt(body, 'UserPoolTier') ?? 'ESSENTIALS',
      mfa: { MfaConfiguration: body['MfaConfiguration'] ?? 'OFF' },
    };
    store.put(record);
    return okAnswer({ UserPool: { ...created, ...frontMembers(record) } });
  };

  const sendOn = async (operation: string, body: JsonObject): Promise<Answer> => {
    const id = stringAt(body, 'UserPoolId');
    const record = id === undefined ? undefined : store.get(id);
    const answer = await backend.forward(operation, body);
    if (record === undefined || answer.status !== 200) return answer;
    if (operation === 'DeleteUserPool') store.delete(record.id);
    const tier = stringAt(body, 'UserPoolTier');
    if (operation === 'UpdateUserPool' && tier !== undefined) store.put({ ...record, tier });
    return answer;
  };

  return ({ operation, body, region }) => {
    switch (operation) {
      case 'SetUserPoolMfaConfig':
        return setMfaConfig(body);
      case 'GetUserPoolMfaConfig':
        return getMfaConfig(body);
      case 'DescribeUserPool': {
        // The model file has no shape of its own for this request; the member is the same.
        const { UserPoolId: id } = readRequest('GetUserPoolMfaConfigRequest', body);
        return describe(store.get(String(id))).then((pool) => okAnswer({ UserPool: pool }));
      }
      case 'ListUserPools':
        return listPools(body);
      case 'CreateUserPool':
        return createPool(body, region);
      case 'GetCallerIdentity':
        return Promise.resolve({
          ...callerIdentity(account, 'local-user-pool'),
          contentType: 'text/xml',
        });
      default:
        return sendOn(operation, body);
    }
  };
}

/** What DescribeUserPool says of every pool; one that nobody has set up sends by Cognito's own account. */
const defaultMembers: JsonObject = {
  EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
};

/** SMS settings belong to the pool as well: DescribeUserPool shows those that MFA has set. */
function frontMembers({ tier, mfa }: PoolRecord): JsonObject {
  const { SmsConfiguration: sms, SmsAuthenticationMessage: message } = objectAt(
    mfa,
    'SmsMfaConfiguration',
  );
  return {
    UserPoolTier: tier,
    MfaConfiguration: mfa['MfaConfiguration'],
    ...(sms !== undefined && { SmsConfiguration: sms }),
    ...(message !== undefined && { SmsAuthenticationMessage: message }),
  };
}

/** While MFA is off, SMS settings that serve phone verification still show. */
function mfaConfig({ mfa }: PoolRecord, pool: JsonObject): JsonObject {
  const { SmsConfiguration: sms } = pool;
  const verifiesPhone = stringsAt(pool, 'AutoVerifiedAttributes').includes('phone_number');
  if (mfa['MfaConfiguration'] !== 'OFF' || sms === undefined || !verifiesPhone) return mfa;
  return { ...mfa, SmsMfaConfiguration: { SmsConfiguration: sms } };
}

/** One page of ListUserPools, by name; the token is the offset of the next page. */
function page(pools: readonly JsonObject[], body: JsonObject): JsonObject {
  const size = body['MaxResults'] ?? undefined;
  if (size !== undefined && typeof size !== 'number') throw wrongType('Integer', size);
  throwViolations(sizeViolations(size));
  const token = stringAt(body, 'NextToken');
  const offset = token === undefined ? 0 : Number(fromToken(token));
  if (!Number.isSafeInteger(offset) || offset < 0) throw invalidParameter('Invalid NextToken.');
  const sorted = [...pools].sort((a, b) => String(a['Name']).localeCompare(String(b['Name'])));
  const end = offset + Number(size);
  return {
    UserPools: sorted.slice(offset, end).map(listed),
    ...(end < sorted.length && { NextToken: toToken(end) }),
  };
}

function sizeViolations(size: number | undefined): string[] {
  const broken = (constraint: string): string[] => [violation(size, 'maxResults', constraint)];
  if (size === undefined) return broken('Member must not be null');
  if (size < 1) return broken('Member must have value greater than or equal to 1');
  return size > 60 ? broken('Member must have value less than or equal to 60') : [];
}

const toToken = (offset: number): string => Buffer.from(String(offset)).toString('base64url');
const fromToken = (token: string): string => Buffer.from(token, 'base64url').toString();

function listed({
  Id,
  Name,
  LambdaConfig,
  CreationDate,
  LastModifiedDate,
}: JsonObject): JsonObject {
  return { Id, Name, LambdaConfig: LambdaConfig ?? {}, CreationDate, LastModifiedDate };
}
