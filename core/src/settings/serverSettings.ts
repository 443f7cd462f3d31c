import type { NamedPool } from '../aws/namedPool';
import type { Severity } from './severity';

/** A place where the user doesn't want to hear of a rule. */
export interface Silenced {
  /** The end of the file's path, with `/` between folders, such as `pools/staff.mfa.json`. */
  readonly file: string;
  readonly rule: string;
  /** The member's path, such as `SmsMfaConfiguration.SmsAuthenticationMessage`; empty: the request. */
  readonly member: string;
}

/** What the user has settled about the rules. */
export interface RuleSettings {
  /** Severities by rule id, where they are not the rule's own. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** The places that concern the file at hand. */
  readonly silenced: readonly Silenced[];
}

/** Where user pools are, as far as the settings tell. */
export interface PoolPlaces {
  /** Whether they are at another address than AWS, unless a target has its own. */
  readonly elsewhere: boolean;
  /** The user pools of targets that have an address of their own, such as a local one. */
  readonly ofTargets: ReadonlySet<string>;
  /** The targets that are for one user pool. */
  readonly named: readonly NamedPool[];
}

/** Whether a user pool is at AWS, as far as the settings tell. */
export function isAtAws({ pools }: ServerSettings, userPoolId: string): boolean {
  return !pools.elsewhere && !pools.ofTargets.has(userPoolId);
}

/** The settings that the server looks at, under `cognitoMfa`. */
export interface ServerSettings {
  readonly rules: RuleSettings;
  readonly inlayHints: { readonly sms: boolean; readonly values: boolean };
  /** Whether user pools are at AWS, and those that are elsewhere, or aren't, because a target says so. */
  readonly pools: PoolPlaces;
  /** Whether files of the workspace that aren't open are checked too. */
  readonly checkWorkspace: boolean;
}

const settable: readonly string[] = ['error', 'warning', 'information', 'off'];

/**
 * Reads the settings for one file from whatever the client sent as `cognitoMfa`. What is not as
 * `package.json` declares it counts as not set.
 */
export function readSettings(value: unknown, uri: string): ServerSettings {
  const rules = Object.entries(objectOf(memberOf(value, 'rules')));
  const hints = memberOf(value, 'inlayHints');
  return {
    rules: {
      severities: new Map(rules.filter((entry): entry is [string, Severity] => isSetting(entry))),
      silenced: listOf(memberOf(value, 'silenced'))
        .map(silencedOf)
        .filter((place) => endsWithPath(uri, place.file)),
    },
    inlayHints: {
      sms: memberOf(hints, 'sms') !== false,
      values: memberOf(hints, 'values') === true,
    },
    pools: {
      elsewhere: isText(memberOf(value, 'endpointUrl')),
      ofTargets: new Set(
        listOf(memberOf(value, 'targets'))
          .filter((target) => isText(memberOf(target, 'endpointUrl')))
          .map((target) => textIn(target, 'userPoolId'))
          .filter(isText),
      ),
      named: listOf(memberOf(value, 'targets'))
        .map((target) => ({
          id: textIn(target, 'userPoolId'),
          name: textIn(target, 'name'),
          isTarget: true,
        }))
        .filter(({ id, name }) => isText(id) && isText(name)),
    },
    checkWorkspace: memberOf(value, 'checkWorkspace') !== false,
  };
}

/** What counts where the client sends no settings. */
export const defaultSettings = readSettings(undefined, '');

function isSetting([, setting]: [string, unknown]): boolean {
  return typeof setting === 'string' && settable.includes(setting);
}

function silencedOf(value: unknown): Silenced {
  return {
    file: textIn(value, 'file'),
    rule: textIn(value, 'rule'),
    member: textIn(value, 'member'),
  };
}

function textIn(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : '';
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function endsWithPath(uri: string, file: string): boolean {
  return file !== '' && decoded(uri).endsWith(`/${file}`);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A URI that isn't encoded rightly is compared as it stands.
    return uri;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return Reflect.get(objectOf(value), name);
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
