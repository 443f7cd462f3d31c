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

/** Whether the schema has no member at a path, such as `SmsMfaConfiguration.SmsConfiguration`. */
export function isUnknown(path: string): boolean {
  return schemaAt(namesIn(path)) === undefined;
}
