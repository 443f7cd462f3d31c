import { maximumDepth } from '../document/scan';
import { isObject } from './json';
import type { MfaConfig } from './mfaConfig';
import { memberSchema, mfaSchema, type SchemaNode } from './mfaSchema';

/** A member of a configuration that isn't as the schema says. */
export interface Mismatch {
  /** The member's name; empty for the configuration as a whole. */
  readonly name: string;
  /** The type that the schema gives it; undefined for a value that is nested too deep to be read. */
  readonly type: string | undefined;
  /** What it is instead. */
  readonly value: unknown;
}

/** A value that is no configuration. */
export class ConfigMismatch extends Error {
  override readonly name = 'ConfigMismatch';

  constructor(readonly mismatch: Mismatch) {
    super(`${mismatch.name || 'The configuration'} is not as the schema says.`);
  }
}

/**
 * The configuration in a value, such as a document's or an answer's: its members in the order of the schema,
 * those of the file itself left out. A member that is null or undefined is as good as absent. What the
 * schema doesn't know comes after what it knows, as it is, and a text may be one that the schema doesn't list: the
 * service may be newer than the schema.
 *
 * @throws ConfigMismatch where a member has another type than the schema gives it, or is nested deeper
 *   than a document may be
 */
export function configFrom(value: unknown): MfaConfig {
  const config = membersIn('', value, mfaSchema);
  assertFits(config);
  return config;
}

/** @throws ConfigMismatch for a value that doesn't fit the schema */
function assertFits(value: unknown): asserts value is MfaConfig {
  const mismatch = mismatchIn('', value, mfaSchema);
  if (mismatch) {
    throw new ConfigMismatch(mismatch);
  }
}

/** A copy of a value without what is absent or belongs to the file, whatever the types in it. */
function membersIn(name: string, value: unknown, schema: SchemaNode): unknown {
  if (!schema.properties || !isObject(value)) {
    return copyOf(name, value, 0);
  }
  const known = Object.entries(schema.properties);
  const unknown = Object.keys(value).filter((name) => !memberSchema(schema, name));
  const names = [
    ...known.filter(([, child]) => child['x-file'] !== true),
    ...unknown.map(anything),
  ];
  return Object.fromEntries(
    names.flatMap(([own, child]) => {
      const member = Object.hasOwn(value, own) ? (value[own] ?? undefined) : undefined;
      return member === undefined ? [] : [[own, membersIn(own, member, child)] as const];
    }),
  );
}

/**
 * The same value in plain objects: those of a parsed document have no prototype, which comparing minds. Whoever
 * reads it later does so by recursion, for which it must not be nested too deep.
 */
function copyOf(name: string, value: unknown, depth: number): unknown {
  if (depth > maximumDepth) {
    throw new ConfigMismatch({ name, type: undefined, value });
  }
  if (Array.isArray(value)) {
    return value.map((item) => copyOf(name, item, depth + 1));
  }
  const copied = ([own, member]: [string, unknown]) =>
    [own, copyOf(name, member, depth + 1)] as const;
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(copied)) : value;
}

/** What is known of a member that the schema doesn't have. */
const anything = (name: string): [string, SchemaNode] => [name, {}];

/** The first member that isn't as the schema says. */
function mismatchIn(name: string, value: unknown, schema: SchemaNode): Mismatch | undefined {
  if (typeOf(value) !== schema.type) {
    return { name, type: schema.type, value };
  }
  for (const [member, child] of Object.entries(schema.properties ?? {})) {
    const found = isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined;
    const mismatch = found === undefined ? undefined : mismatchIn(member, found, child);
    if (mismatch) {
      return mismatch;
    }
  }
  return undefined;
}

/** As JSON Schema names it. */
function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
