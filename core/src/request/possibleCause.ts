import * as l10n from '@vscode/l10n';
import { factorMembers, modeOf, withoutDefaults, type MfaConfig } from '../model/mfaConfig';
import { reviewChanges, type Change } from './review';

/*
 * Other tools send less than the whole request, which replaces everything: what they leave out is gone. Public issues
 * tell what each of them leaves out (hashicorp/terraform-provider-aws 50110 and 50066, and the sources of Amplify Gen 1).
 */

const factorConfiguration = 'WebAuthnConfiguration.FactorConfiguration';

/**
 * Who may have changed a user pool that has no longer what a file asks for, as a sentence. A shape of the difference
 * is no proof: somebody can have done the same by hand.
 *
 * @returns undefined where the difference has no tool's shape
 */
export function possibleCause(pool: MfaConfig, file: MfaConfig): string | undefined {
  const changes = reviewChanges(pool, file);
  if (changes.length === 0) {
    return undefined;
  }
  const reset = resetByTerraform(pool, file, changes);
  if (reset.length > 0) {
    return l10n.t('A Terraform apply may have reset {0}.', reset.join(', '));
  }
  if (isLeftByAmplify(pool, file, changes)) {
    return l10n.t("Amplify Gen 1 may have dropped what it doesn't send.");
  }
  if (isLeftByCloudFormation(pool, file, changes)) {
    return l10n.t('A CloudFormation stack may have turned MFA off.');
  }
  return undefined;
}

/** The members that `aws_cognito_user_pool` doesn't send, where they and what hangs on them are all that differs. */
function resetByTerraform(pool: MfaConfig, file: MfaConfig, changes: readonly Change[]): string[] {
  const isSingle = changes.some(
    ({ path, after }) =>
      path === factorConfiguration && after === 'MULTI_FACTOR_WITH_USER_VERIFICATION',
  );
  const isCleared = eumsOf(file) !== undefined && eumsOf(pool) === undefined;
  const isExplained = changes.every(
    ({ path }) =>
      (isSingle && path === factorConfiguration) ||
      (isCleared && isWithin(path, 'SmsMfaConfiguration')),
  );
  const reset = [...(isCleared ? ['EumsSms'] : []), ...(isSingle ? ['FactorConfiguration'] : [])];
  return isExplained ? reset : [];
}

function eumsOf({ SmsMfaConfiguration: sms }: MfaConfig): object | undefined {
  return sms?.SmsConfiguration?.EumsSms;
}

/** Whether email and passkeys are gone, and nothing else: Amplify's custom resource sends SMS and TOTP only. */
function isLeftByAmplify(pool: MfaConfig, file: MfaConfig, changes: readonly Change[]): boolean {
  const isGone = !pool.EmailMfaConfiguration && file.EmailMfaConfiguration !== undefined;
  const { WebAuthnConfiguration: passkeys } = withoutDefaults(pool);
  const blocks = ['EmailMfaConfiguration', 'WebAuthnConfiguration'];
  return (
    isGone &&
    passkeys === undefined &&
    changes.every(({ path }) => blocks.some((block) => isWithin(path, block)))
  );
}

/** Whether MFA is off and everything else as it is then: a template without `MfaConfiguration` sends `OFF`. */
function isLeftByCloudFormation(
  pool: MfaConfig,
  file: MfaConfig,
  changes: readonly Change[],
): boolean {
  // The SMS settings may stay for verifying phone numbers, as they were.
  const isOff = factorMembers.every(
    (factor) => factor === 'SmsMfaConfiguration' || pool[factor] === undefined,
  );
  return (
    modeOf(pool) === 'OFF' &&
    modeOf(file) !== 'OFF' &&
    isOff &&
    changes.every(({ path, before }) => path === 'MfaConfiguration' || before === undefined)
  );
}

function isWithin(path: string, member: string): boolean {
  return `${path}.`.startsWith(`${member}.`);
}
