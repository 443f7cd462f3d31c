import { l10n, workspace, type Uri } from 'vscode';
import { settingId } from '../../../core/src/settings/settingIds';
import { usableAddress } from '../aws/address';
import { isUserPoolId, type Connection } from '../aws/userPools';
import type { Origin } from './approveAddress';
import { extensionSettings, isFromWorkspace } from '../extensionSettings';

/** A place that files are applied to, such as "prod". What it leaves out is as in the other settings. */
export interface Target {
  readonly name: string;
  readonly userPoolId?: string | undefined;
  readonly profile?: string | undefined;
  readonly region?: string | undefined;
  readonly endpointUrl?: string | undefined;
  /** Whether its name has to be typed before anything is applied to it. */
  readonly isProtected: boolean;
}

/**
 * The targets of the setting `cognitoMfa.targets`, for the resource that something is about.
 *
 * @throws Error where one of them can't be used; its message says which and why
 */
export function targetsFor(resource: Uri | undefined): Target[] {
  const value = extensionSettings(resource).get('targets');
  const targets = Array.isArray(value) ? value.map(readTarget) : [];
  const names = targets.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Error(l10n.t('cognitoMfa.targets has two targets named {0}.', twice));
  }
  return targets;
}

/** The targets for a user pool, of which there can be several. */
export function targetsForPool(resource: Uri | undefined, userPoolId: string): Target[] {
  return targetsFor(resource).filter((target) => target.userPoolId === userPoolId);
}

/**
 * The name that has to be typed before anything is applied to a user pool: that of a protected target
 * for it. Every settings file counts here, also where another one has targets of its own in their place,
 * and whatever the target is that leads to the pool.
 */
export function protectionOf(userPoolId: string): string | undefined {
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const all = [undefined, ...folders].flatMap((resource) => {
    const found = extensionSettings(resource).inspect('targets');
    return [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue];
  });
  const protecting = all
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : []))
    .find((each) => isOn(each, 'protected') && textIn(each, 'userPoolId') === userPoolId);
  return protecting === undefined ? undefined : (textIn(protecting, 'name') ?? userPoolId);
}

/** Where a target leads: its own profile, Region and address before those of the other settings. */
export function connectionTo(target: Target | undefined, settings: Connection): Connection {
  const source = target && ({ kind: 'target', name: target.name } as const);
  return {
    ...settings,
    profile: target?.profile ?? settings.profile,
    region: target?.region ?? settings.region,
    endpointUrl: target?.endpointUrl ?? settings.endpointUrl,
    sources: {
      profile: target?.profile === undefined ? undefined : source,
      endpointUrl: target?.endpointUrl === undefined ? undefined : source,
    },
  };
}

/** The setting that names the address of a target, and whether it has it from the workspace. */
export function addressSetting(target: Target | undefined, resource: Uri | undefined): Origin {
  const name = target?.endpointUrl === undefined ? 'endpointUrl' : 'targets';
  return { setting: settingId(name), fromWorkspace: isFromWorkspace(name, resource) };
}

function readTarget(value: unknown): Target {
  const text = (name: string): string | undefined => textIn(value, name);
  const name = text('name');
  if (name === undefined) {
    throw new Error(l10n.t('A target in cognitoMfa.targets has no name.'));
  }
  const userPoolId = text('userPoolId');
  if (userPoolId !== undefined && !isUserPoolId(userPoolId)) {
    throw new Error(
      l10n.t(
        'The target {0} in cognitoMfa.targets has the userPoolId {1}, which is not a user pool ID such as us-east-1_Ab12Cd34E.',
        name,
        JSON.stringify(userPoolId),
      ),
    );
  }
  const address = text('endpointUrl');
  const endpointUrl = address === undefined ? undefined : targetAddress(name, address);
  const [profile, region] = [text('profile'), text('region')];
  return { name, userPoolId, profile, region, endpointUrl, isProtected: isOn(value, 'protected') };
}

function targetAddress(target: string, text: string): string {
  return usableAddress(
    text,
    ({ fault, shown }) =>
      new Error(
        fault === 'user'
          ? l10n.t(
              'The target {0} in cognitoMfa.targets has the endpointUrl "{1}" with a user name before it, which requests to AWS can\'t use: remove the user name.',
              target,
              shown,
            )
          : l10n.t(
              'The target {0} in cognitoMfa.targets has an endpointUrl that is not an address such as http://localhost:9229.',
              target,
            ),
      ),
  );
}

function textIn(value: unknown, name: string): string | undefined {
  const found: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

function isOn(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, name) === true;
}
