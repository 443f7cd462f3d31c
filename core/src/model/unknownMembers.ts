import { isObject } from './json';
import { namesIn, pathOf } from './memberPath';
import type { MfaConfig } from './mfaConfig';
import { memberSchema, mfaSchema, schemaAt, type SchemaNode } from './mfaSchema';

/**
 * The paths of the members of a configuration that the schema doesn't have, such as those of a service that
 * is newer than it. A block among them counts as one.
 */
export function unknownMembers(config: MfaConfig): string[] {
  return unknownIn(config, mfaSchema, []);
}

function unknownIn(value: unknown, schema: SchemaNode, path: readonly string[]): string[] {
  if (!schema.properties || !isObject(value)) {
    return [];
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const known = memberSchema(schema, name);
    const memberPath = [...path, name];
    return known ? unknownIn(member, known, memberPath) : [pathOf(memberPath)];
  });
}

/** A value of a member that lists its values, and lists no such one: the service has more of them by now. */
export interface UnknownValue {
  readonly path: string;
  readonly value: string;
}

/** The values of a configuration that the schema doesn't list, in the order of the members. */
export function unknownValues(config: MfaConfig): UnknownValue[] {
  return valuesIn(config, []).filter(({ path, value }) => isUnknownValue(path, value));
}

function valuesIn(value: unknown, path: readonly string[]): UnknownValue[] {
  if (typeof value === 'string') {
    return [{ path: pathOf(path), value }];
  }
  return isObject(value)
    ? Object.entries(value).flatMap(([name, member]) => valuesIn(member, [...path, name]))
    : [];
}

/** Whether the member at a path lists its values and `value` is none of them. */
export function isUnknownValue(path: string, value: unknown): boolean {
  const listed = schemaAt(namesIn(path))?.enum;
  return typeof value === 'string' && listed !== undefined && !listed.includes(value);
}

/** What of a configuration nobody here knows, for messages: the members by their paths, and each value with its own. */
export function unknownParts(config: MfaConfig): string[] {
  const values = unknownValues(config).map(({ path, value }) => `${path} ${JSON.stringify(value)}`);
  return [...unknownMembers(config), ...values];
}

/** Whether the schema has no member at a path, such as `SmsMfaConfiguration.SmsConfiguration`. */
export function isUnknown(path: string): boolean {
  return schemaAt(namesIn(path)) === undefined;
}
