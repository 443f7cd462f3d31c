import * as l10n from '@vscode/l10n';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import type { MfaConfig, MfaMode } from '../../../core/src/model/mfaConfig';
import type { UserPool } from './userPools';

type Members = Readonly<Record<string, unknown>>;

/** An answer that isn't what the service model promises. Its message names the member. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/**
 * The configuration in a GetUserPoolMfaConfig answer. The SDK passes on whatever the address it
 * was given has sent, so every member is checked.
 *
 * @throws UnexpectedAnswer where a member has another type or value than the service model gives.
 */
export function mfaConfigFrom(answer: unknown): MfaConfig {
  const members = block(answer, l10n.t('the answer'));
  try {
    return mfaConfigOf(members);
  } catch (error) {
    // The log names the request of every failure, and the metadata has its id.
    throw error instanceof UnexpectedAnswer
      ? Object.assign(error, { $metadata: members['$metadata'] })
      : error;
  }
}

function mfaConfigOf(members: Members): MfaConfig {
  const sms = optionalBlock(members, 'SmsMfaConfiguration');
  const smsSettings = sms && optionalBlock(sms, 'SmsConfiguration');
  const totp = optionalBlock(members, 'SoftwareTokenMfaConfiguration');
  const email = optionalBlock(members, 'EmailMfaConfiguration');
  const passkeys = optionalBlock(members, 'WebAuthnConfiguration');
  return present<MfaConfig>({
    MfaConfiguration: oneOf<MfaMode>(members, 'MfaConfiguration', ['OFF', 'ON', 'OPTIONAL']),
    SmsMfaConfiguration:
      sms &&
      present({
        SmsAuthenticationMessage: text(sms, 'SmsAuthenticationMessage'),
        SmsConfiguration:
          smsSettings &&
          present({
            SnsCallerArn: text(smsSettings, 'SnsCallerArn'),
            ExternalId: text(smsSettings, 'ExternalId'),
            SnsRegion: text(smsSettings, 'SnsRegion'),
          }),
      }),
    SoftwareTokenMfaConfiguration: totp && present({ Enabled: flag(totp, 'Enabled') }),
    EmailMfaConfiguration:
      email && present({ Message: text(email, 'Message'), Subject: text(email, 'Subject') }),
    WebAuthnConfiguration:
      passkeys &&
      present({
        RelyingPartyId: text(passkeys, 'RelyingPartyId'),
        UserVerification: oneOf(passkeys, 'UserVerification', ['required', 'preferred'] as const),
        FactorConfiguration: oneOf(passkeys, 'FactorConfiguration', [
          'SINGLE_FACTOR',
          'MULTI_FACTOR_WITH_USER_VERIFICATION',
        ] as const),
      }),
  });
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
  const [, account] = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(text(members, 'Arn') ?? '') ?? [];
  return present({ id, name: text(members, 'Name'), account });
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
  const recovery = optionalBlock(members, 'AccountRecoverySetting');
  const addOns = optionalBlock(members, 'UserPoolAddOns');
  return present<PoolFacts>({
    userPoolId,
    tier: text(members, 'UserPoolTier'),
    allowedFirstAuthFactors:
      signIn && texts(list(signIn, 'AllowedFirstAuthFactors'), 'AllowedFirstAuthFactors'),
    emailSendingAccount: email && text(email, 'EmailSendingAccount'),
    recoveryMechanisms:
      recovery &&
      texts(
        list(recovery, 'RecoveryMechanisms')?.map(
          (each) => block(each, 'RecoveryMechanisms')['Name'],
        ),
        'RecoveryMechanisms',
      ),
    customDomain: text(members, 'CustomDomain'),
    advancedSecurityMode: addOns && text(addOns, 'AdvancedSecurityMode'),
  });
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

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function block(value: unknown, what: string): Members {
  if (!isMembers(value)) {
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

function flag(members: Members, name: string): boolean | undefined {
  const value = members[name] ?? undefined;
  if (value !== undefined && typeof value !== 'boolean') {
    throw new UnexpectedAnswer(l10n.t('{0} is neither true nor false.', name));
  }
  return value;
}

function oneOf<T extends string>(
  members: Members,
  name: string,
  values: readonly T[],
): T | undefined {
  const value = text(members, name);
  const found = values.find((known) => known === value);
  if (value !== undefined && found === undefined) {
    throw new UnexpectedAnswer(
      l10n.t('{0} is "{1}", which this extension doesn\'t know.', name, value),
    );
  }
  return found;
}
