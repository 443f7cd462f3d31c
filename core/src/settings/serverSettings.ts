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

/** The settings that the server looks at, under `cognitoMfa`. */
export interface ServerSettings {
  readonly rules: RuleSettings;
  readonly inlayHints: { readonly sms: boolean; readonly values: boolean };
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
  const silenced = memberOf(value, 'silenced');
  return {
    rules: {
      severities: new Map(rules.filter((entry): entry is [string, Severity] => isSetting(entry))),
      silenced: (Array.isArray(silenced) ? silenced : [])
        .map(silencedOf)
        .filter((place) => endsWithPath(uri, place.file)),
    },
    inlayHints: {
      sms: memberOf(hints, 'sms') !== false,
      values: memberOf(hints, 'values') === true,
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
  const text = (name: string): string => {
    const member = memberOf(value, name);
    return typeof member === 'string' ? member : '';
  };
  return { file: text('file'), rule: text('rule'), member: text('member') };
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
