import { isObject } from './json';
import type { MfaConfig } from './mfaConfig';
import { mfaSchema, type SchemaNode } from './mfaSchema';
import { configFrom } from './readConfig';

/** The secret values of a configuration by their member's path, such as `SmsMfaConfiguration.SmsConfiguration.ExternalId`. */
export type Secrets = Readonly<Record<string, string>>;

/** The paths of the members that the schema calls secret. */
export const secretPaths: readonly string[] = pathsOfSecrets(mfaSchema, []);

function pathsOfSecrets({ properties = {} }: SchemaNode, path: readonly string[]): string[] {
  return Object.entries(properties).flatMap(([name, child]) => [
    ...(child['x-secret'] === true ? [[...path, name].join('.')] : []),
    ...pathsOfSecrets(child, [...path, name]),
  ]);
}

/** A configuration without its secrets, and those. */
export function withoutSecrets(config: MfaConfig): { config: MfaConfig; secrets: Secrets } {
  const secrets: Record<string, string> = {};
  const rest = secretPaths.reduce<unknown>((value, path) => {
    return changedAt(value, path.split('.'), (secret) => {
      if (typeof secret === 'string') {
        secrets[path] = secret;
      }
      return undefined;
    });
  }, config);
  return { config: configFrom(rest), secrets };
}

/** A configuration with its secrets in their places. One whose block isn't there is left out. */
export function withSecrets(config: MfaConfig, secrets: Secrets): MfaConfig {
  const whole = Object.entries(secrets).reduce<unknown>(
    (value, [path, secret]) =>
      secretPaths.includes(path) ? changedAt(value, path.split('.'), () => secret) : value,
    config,
  );
  return configFrom(whole);
}

/** A copy of a value with another member at the end of a path, where the blocks around it are there. */
function changedAt(
  value: unknown,
  [name = '', ...rest]: readonly string[],
  change: (member: unknown) => unknown,
): unknown {
  if (!isObject(value)) {
    return value;
  }
  const member = Object.hasOwn(value, name) ? value[name] : undefined;
  return { ...value, [name]: rest.length === 0 ? change(member) : changedAt(member, rest, change) };
}
