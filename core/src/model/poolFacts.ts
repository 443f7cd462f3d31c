import { stringAt } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import type { CodeDigits } from '../document/placeholder';
import type { UnknownValue } from './unknownMembers';

/**
 * What DescribeUserPool has told of a user pool, as far as it decides what SetUserPoolMfaConfig accepts
 * there. A list or a domain that is absent is one that the pool doesn't have; without a tier or a
 * sending account, that fact is unknown.
 */
export interface PoolFacts {
  readonly userPoolId: string;
  /** `UserPoolTier`: `LITE`, `ESSENTIALS` or `PLUS`. */
  readonly tier?: string | undefined;
  /** `Policies.SignInPolicy.AllowedFirstAuthFactors`, such as `PASSWORD` and `EMAIL_OTP`. */
  readonly allowedFirstAuthFactors?: readonly string[] | undefined;
  /** `EmailConfiguration.EmailSendingAccount`: `COGNITO_DEFAULT` or `DEVELOPER`. */
  readonly emailSendingAccount?: string | undefined;
  /**
   * The names in `AccountRecoverySetting.RecoveryMechanisms`, such as `verified_email`; empty where that is not
   * set, and undefined where it is unknown.
   */
  readonly recoveryMechanisms?: readonly string[] | undefined;
  /** `CustomDomain`, which is the relying party of passkeys unless another is named. */
  readonly customDomain?: string | undefined;
  /** `Domain`: the prefix of a domain of Cognito's own, which is the relying party without a custom one. */
  readonly domain?: string | undefined;
  /** `AutoVerifiedAttributes`: `email` and `phone_number`. */
  readonly autoVerifiedAttributes?: readonly string[] | undefined;
  /** The AWS account in the pool's ARN, 12 digits. */
  readonly accountId?: string | undefined;
  /**
   * `SmsConfigurationFailure`: why the pool can't send text messages as it is now, such as
   * `InvalidSmsRoleAccessPolicyException` or `SNSSandbox`. Absent where nothing is wrong, or nobody may look.
   */
  readonly smsConfigurationFailures?: readonly string[] | undefined;
  /**
   * The members of its MFA configuration that the schema doesn't have, by path. Undefined where that was not read.
   */
  readonly unknownMembers?: readonly string[] | undefined;
  /** The values of its MFA configuration that the schema doesn't list. Undefined where that was not read. */
  readonly unknownValues?: readonly UnknownValue[] | undefined;
  /** `UserPoolAddOns.AdvancedSecurityMode`: `OFF`, `AUDIT` or `ENFORCED`. */
  readonly advancedSecurityMode?: string | undefined;
}

const oneTimePasswords: readonly string[] = ['EMAIL_OTP', 'SMS_OTP'];

/** The first factors of a user pool that are one-time passwords, for which it refuses `ON`. */
export function oneTimePasswordsOf(pool: PoolFacts | undefined): readonly string[] {
  return pool?.allowedFirstAuthFactors?.filter((name) => oneTimePasswords.includes(name)) ?? [];
}

/**
 * How many digits the longest code has that a user pool puts into its messages: six in MFA, and eight where its
 * users can sign in by a one-time password, which is sent in the same messages (aws-amplify/amplify-js 14428, a
 * maintainer, 2025-07).
 *
 * @param password the first factor that is sent in the message
 */
export function codeDigits(
  pool: PoolFacts | undefined,
  password: 'SMS_OTP' | 'EMAIL_OTP',
): CodeDigits {
  return pool?.allowedFirstAuthFactors?.includes(password) === true ? 8 : 6;
}

/**
 * The facts that concern a document: those of the user pool that it names, or of the one that was chosen
 * for it where it names none. While it names another one there are none.
 */
export function factsFor(
  document: MfaDocument,
  facts: PoolFacts | undefined,
): PoolFacts | undefined {
  if (!facts) {
    return undefined;
  }
  const id = stringAt(document.root, 'UserPoolId') ?? '';
  return id === '' || id === facts.userPoolId ? facts : undefined;
}
