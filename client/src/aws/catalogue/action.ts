import * as l10n from '@vscode/l10n';
import { settingId, type SettingId } from '../../../../core/src/settings/settingIds';
import { poolAddress, roleAddress } from '../../../../core/src/aws/console';
import type { Call } from '../call';

/** The settings that a button can lead to: the extension's, and VS Code's own. */
export type SettingToOpen = SettingId | 'http.proxy';

/** What one button beside a message does about a failure. */
export type FailureAction =
  /** `aws` with these arguments, then the command again; `log-in-again` where a sign-in has ended. */
  | { readonly kind: 'log-in' | 'log-in-again'; readonly args: readonly string[] }
  | { readonly kind: 'choose-profile' }
  | { readonly kind: 'open-setting'; readonly setting: SettingToOpen }
  | { readonly kind: 'open-role'; readonly address: string }
  | { readonly kind: 'open-pool'; readonly address: string }
  | { readonly kind: 'show-problems' }
  /** The command again, from its beginning. */
  | { readonly kind: 'try-again' };

/** The action for a call that failed; undefined where none helps. */
export type ActionFor = (call: Call) => FailureAction | undefined;

/** Signing in with the AWS CLI. */
export type LogIn = Extract<FailureAction, { readonly args: readonly string[] }>;

/** What a button is called, as an instruction. */
export function actionTitle({ kind }: FailureAction): string {
  return titles[kind]();
}

const titles: Readonly<Record<FailureAction['kind'], () => string>> = {
  'log-in': () => l10n.t('Sign In'),
  'log-in-again': () => l10n.t('Sign In Again'),
  'choose-profile': () => l10n.t('Choose Another Profile'),
  'open-setting': () => l10n.t('Open Setting'),
  'open-role': () => l10n.t('Open Role in AWS Console'),
  'open-pool': () => l10n.t('Open User Pool in AWS Console'),
  'show-problems': () => l10n.t('Show Problems'),
  'try-again': () => l10n.t('Try Again'),
};

/** Another profile, where it can be chosen. */
export const chooseProfile: ActionFor = ({ connection: { sources } }) =>
  sources?.profile?.kind === 'target'
    ? { kind: 'open-setting', setting: settingId('targets') }
    : { kind: 'choose-profile' };

export const showProblems: ActionFor = () => ({ kind: 'show-problems' });

export const tryAgain: ActionFor = () => ({ kind: 'try-again' });

export const openRegionSetting: ActionFor = () => ({
  kind: 'open-setting',
  setting: settingId('region'),
});

export const openTargets: ActionFor = () => ({
  kind: 'open-setting',
  setting: settingId('targets'),
});

export const openCaBundleSetting: ActionFor = () => ({
  kind: 'open-setting',
  setting: settingId('caBundle'),
});

export const openProxySetting: ActionFor = () => ({ kind: 'open-setting', setting: 'http.proxy' });

/** The setting of another address than AWS, for a call that went there because of one. */
export const openAddressSetting: ActionFor = ({ connection: { endpointUrl, sources } }) => {
  const source = sources?.endpointUrl;
  if (endpointUrl === undefined || (source !== undefined && source.kind !== 'target')) {
    return undefined;
  }
  return {
    kind: 'open-setting',
    setting: source ? settingId('targets') : settingId('endpointUrl'),
  };
};

/**
 * For somebody who isn't signed in.
 *
 * @param login the AWS CLI's command, such as `sso login`
 */
export function logIn(...login: readonly string[]): ActionFor {
  return ({ connection }) => ({ kind: 'log-in', args: loginArguments(login, connection.profile) });
}

/** The same for somebody whose sign-in has ended. */
export function logInAgain(...login: readonly string[]): ActionFor {
  return ({ connection: { profile } }) => ({
    ...{ kind: 'log-in-again', args: loginArguments(login, profile) },
  });
}

/** The role that sends text messages; none in a partition without a public console. */
export const openRole: ActionFor = ({ roleArn = '' }) => {
  const address = roleAddress(roleArn);
  return address === undefined ? undefined : { kind: 'open-role', address };
};

/** The user pool, where it is one of AWS. */
export const openPool: ActionFor = ({ userPoolId = '', connection: { endpointUrl } }) => {
  const address = endpointUrl === undefined ? poolAddress(userPoolId) : undefined;
  return address === undefined ? undefined : { kind: 'open-pool', address };
};

/** The arguments of the AWS CLI that log a profile in; without one, whichever the CLI uses. */
export function loginArguments(login: readonly string[], profile: string | undefined): string[] {
  return profile === undefined ? [...login] : [...login, '--profile', profile];
}
