import * as l10n from '@vscode/l10n';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { isObject } from '../../../core/src/model/json';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { configFrom, ConfigMismatch, type Mismatch } from '../../../core/src/model/readConfig';
import type { UserPool } from './userPools';

type Members = Readonly<Record<string, unknown>>;

/** An answer that isn't what the service model promises. Its message names the member. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/**
 * The configuration in a GetUserPoolMfaConfig answer, members and values that no one here knows included. Whatever
 * the address that was asked has sent is passed on, so every member that is known is checked.
 *
 * @throws UnexpectedAnswer where a member has another type than the service model gives, or the mode is missing: the
 *   service tells it of every pool, and without it nobody may take MFA for off.
 */
export function mfaConfigFrom(answer: unknown): MfaConfig {
  const { $metadata, ...members } = block(answer, l10n.t('the answer'));
  const refused = (reason: string): UnexpectedAnswer =>
    // The log names the request of every failure, and the metadata has its id.
    Object.assign(new UnexpectedAnswer(reason), { $metadata });
  const config = configIn(members, refused);
  if (config.MfaConfiguration === undefined) {
    throw refused(l10n.t('{0} has no MfaConfiguration.', l10n.t('the answer')));
  }
  return config;
}

function configIn(members: Members, refused: (reason: string) => UnexpectedAnswer): MfaConfig {
  try {
    return configFrom(members);
  } catch (error) {
    throw error instanceof ConfigMismatch ? refused(mismatchText(error.mismatch)) : error;
  }
}

function mismatchText({ name, type }: Mismatch): string {
  const member = name || l10n.t('the answer');
  if (type === undefined) {
    return l10n.t('{0} is nested too deep.', member);
  }
  switch (type) {
    case 'string':
      return l10n.t("{0} isn't a string.", member);
    case 'boolean':
      return l10n.t('{0} is neither true nor false.', member);
    default:
      return l10n.t("{0} isn't an object.", member);
  }
}

/**
 * The user pool in a DescribeUserPool answer's `UserPool` or a ListUserPools answer's entry.
 *
 * @throws UnexpectedAnswer where it has no id.
 */
export function userPoolFrom(answer: unknown): UserPool {
  const members = block(answer, l10n.t('the user pool'));
  const id = text(members, 'Id');
  if (id === undefined) {
    throw new UnexpectedAnswer(l10n.t('A user pool has no Id.'));
  }
  return present({ id, name: text(members, 'Name'), account: accountOf(members) });
}

/** The AWS account in a user pool's ARN. */
function accountOf(pool: Members): string | undefined {
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(text(pool, 'Arn') ?? '')?.[1];
}

/**
 * What a DescribeUserPool answer's `UserPool` says beside the MFA configuration that decides what the
 * pool accepts. Values that this extension doesn't know are passed on: they decide nothing.
 *
 * @throws UnexpectedAnswer where a member has another type than the service model gives.
 */
export function poolFactsFrom(answer: unknown, userPoolId: string): PoolFacts {
  const members = block(answer, l10n.t('the user pool'));
  const policies = optionalBlock(members, 'Policies');
  const signIn = policies && optionalBlock(policies, 'SignInPolicy');
  const email = optionalBlock(members, 'EmailConfiguration');
  const addOns = optionalBlock(members, 'UserPoolAddOns');
  return present<PoolFacts>({
    userPoolId,
    tier: text(members, 'UserPoolTier'),
    allowedFirstAuthFactors:
      signIn && texts(list(signIn, 'AllowedFirstAuthFactors'), 'AllowedFirstAuthFactors'),
    emailSendingAccount: email && text(email, 'EmailSendingAccount'),
    recoveryMechanisms: recoveryIn(members),
    customDomain: text(members, 'CustomDomain'),
    domain: text(members, 'Domain'),
    autoVerifiedAttributes: texts(
      list(members, 'AutoVerifiedAttributes'),
      'AutoVerifiedAttributes',
    ),
    accountId: accountOf(members),
    smsConfigurationFailures: failuresIn(text(members, 'SmsConfigurationFailure')),
    advancedSecurityMode: addOns && text(addOns, 'AdvancedSecurityMode'),
  });
}

/**
 * Not set is known too: the pool refuses then what it accepts with a setting. A server that doesn't tell the
 * tier either is another one than AWS's, and tells nothing by leaving it out.
 */
function recoveryIn(pool: Members): string[] | undefined {
  const setting = optionalBlock(pool, 'AccountRecoverySetting');
  const mechanisms = setting && list(setting, 'RecoveryMechanisms');
  if (!mechanisms) {
    return text(pool, 'UserPoolTier') === undefined ? undefined : [];
  }
  const names = mechanisms.map((each) => block(each, 'RecoveryMechanisms')['Name']);
  return texts(names, 'RecoveryMechanisms');
}

/** The service separates several by commas, and writes none as an empty text. */
function failuresIn(failures: string | undefined): string[] | undefined {
  const names = (failures ?? '').split(',').map((name) => name.trim());
  const found = names.filter((name) => name !== '');
  return found.length === 0 ? undefined : found;
}

/** Leaves out what is undefined, so that an absent member is absent for every reader. */
function present<T extends object>(members: T): T {
  const copy = { ...members };
  for (const [name, value] of Object.entries(copy)) {
    if (value === undefined) {
      Reflect.deleteProperty(copy, name);
    }
  }
  return copy;
}

function block(value: unknown, what: string): Members {
  if (!isObject(value)) {
    throw new UnexpectedAnswer(l10n.t("{0} isn't an object.", what));
  }
  return value;
}

/** The service writes a member without a value as null or not at all. */
function optionalBlock(members: Members, name: string): Members | undefined {
  const value = members[name] ?? undefined;
  return value === undefined ? undefined : block(value, name);
}

function text(members: Members, name: string): string | undefined {
  const value = members[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') {
    throw new UnexpectedAnswer(l10n.t("{0} isn't a string.", name));
  }
  return value;
}

function list(members: Members, name: string): readonly unknown[] | undefined {
  const value = members[name] ?? undefined;
  if (value !== undefined && !Array.isArray(value)) {
    throw new UnexpectedAnswer(l10n.t("{0} isn't a list.", name));
  }
  return value;
}

/** The values of the list `name`, each of which must be a string. */
function texts(values: readonly unknown[] | undefined, name: string): string[] | undefined {
  return values?.map((value) => {
    if (typeof value !== 'string') {
      throw new UnexpectedAnswer(l10n.t("{0} contains something that isn't a string.", name));
    }
    return value;
  });
}
