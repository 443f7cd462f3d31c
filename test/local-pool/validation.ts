/** The structural checks of the service, driven by its model and worded as the service words them. */
import model from '../data/cognito-mfa-model.json';
import { invalidParameter, isObject, serializationError } from './awsJson';
import type { JsonObject, ServiceError } from './awsJson';

interface Shape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, string>>;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
}

/** Members that a service newer than the model has, by the shape that has them. */
export type NewerMembers = Readonly<Record<string, Readonly<Record<string, string>>>>;

const shapes: Readonly<Record<string, Shape>> = model.shapes;

/** The order the live service lists the values in (measured); other enums keep the model's. */
const enumOrder: Readonly<Record<string, readonly string[]>> = {
  UserPoolMfaType: ['OPTIONAL', 'OFF', 'ON'],
};

function shapeOf(name: string, newer: NewerMembers): Shape {
  const shape = shapes[name];
  if (shape === undefined) throw new Error(`The service model has no shape ${name}.`);
  const added = newer[name];
  return added ? { ...shape, members: { ...shape.members, ...added } } : shape;
}

/**
 * Reads a request as the service does: members it does not know and `null` members are dropped.
 * Throws SerializationException for a wrong JSON type and InvalidParameterException for values
 * outside the model's limits, every violation in one message.
 */
export function readRequest(
  shapeName: string,
  body: JsonObject,
  newer: NewerMembers = {},
): JsonObject {
  const request = convertStructure(shapeOf(shapeName, newer), body, newer);
  throwViolations(checkStructure(shapeOf(shapeName, newer), request, '', newer));
  return request;
}

/** One clause of the service's validation message. */
export function violation(
  value: string | number | undefined,
  path: string,
  constraint: string,
): string {
  const shown = value === undefined ? 'null' : `'${String(value)}'`;
  return `Value ${shown} at '${path}' failed to satisfy constraint: ${constraint}`;
}

export function throwViolations(violations: readonly string[]): void {
  if (violations.length === 0) return;
  const count =
    violations.length === 1
      ? '1 validation error'
      : `${String(violations.length)} validation errors`;
  throw invalidParameter(`${count} detected: ${violations.join('; ')}`);
}

function convert(shape: Shape, value: unknown, newer: NewerMembers): unknown {
  if (shape.type === 'structure' && isObject(value)) return convertStructure(shape, value, newer);
  if (typeof value === shape.type) return value;
  throw wrongType(shape.type, value);
}

function convertStructure(shape: Shape, value: JsonObject, newer: NewerMembers): JsonObject {
  const members = Object.entries(shape.members ?? {});
  return Object.fromEntries(
    members
      .filter(([name]) => value[name] !== undefined && value[name] !== null)
      .map(([name, target]) => [name, convert(shapeOf(target, newer), value[name], newer)]),
  );
}

/** The service's SerializationException for a value that is not of the `expected` type. */
export function wrongType(expected: string, value: unknown): ServiceError {
  if (Array.isArray(value)) return serializationError('Start of list found where not expected');
  if (isObject(value)) {
    return serializationError('Start of structure or map found where not expected');
  }
  const found = typeof value === 'boolean' ? String(value) : typeof value;
  const target = expected.charAt(0).toUpperCase() + expected.slice(1);
  return serializationError(`${found.toUpperCase()}_VALUE can not be converted to a ${target}`);
}

function checkStructure(
  shape: Shape,
  value: JsonObject,
  prefix: string,
  newer: NewerMembers,
): string[] {
  return Object.entries(shape.members ?? {}).flatMap(([name, target]) => {
    const member = value[name];
    const path = prefix + name.charAt(0).toLowerCase() + name.slice(1);
    const shapeOfMember = shapeOf(target, newer);
    if (isObject(member)) return checkStructure(shapeOfMember, member, `${path}.`, newer);
    if (typeof member === 'string') return checkString(target, shapeOfMember, member, path);
    const missing = member === undefined && shape.required?.includes(name) === true;
    return missing ? [violation(undefined, path, 'Member must not be null')] : [];
  });
}

/** A pattern of the model, which is Java's: its `.` leaves out one more line end than JavaScript's. */
function patternOf(pattern: string): RegExp {
  const dot = '[^\\n\\r\\u0085\\u2028\\u2029]';
  const inJava = pattern.replaceAll(/\\.|\[(?:\\.|[^\]])*\]|\./g, (part) =>
    part === '.' ? dot : part,
  );
  return new RegExp(`^(?:${inJava})$`, 'u');
}

function checkString(
  shapeName: string,
  { enum: values, min = 0, max = Infinity, pattern }: Shape,
  value: string,
  path: string,
): string[] {
  const length = Array.from(value).length;
  const broken: string[] = [];
  if (values !== undefined && !values.includes(value)) {
    const listed = (enumOrder[shapeName] ?? values).join(', ');
    broken.push(`Member must satisfy enum value set: [${listed}]`);
  }
  if (length < min) {
    broken.push(`Member must have length greater than or equal to ${String(min)}`);
  }
  if (length > max) {
    broken.push(`Member must have length less than or equal to ${String(max)}`);
  }
  if (pattern !== undefined && !patternOf(pattern).test(value)) {
    broken.push(`Member must satisfy regular expression pattern: ${pattern}`);
  }
  return broken.map((constraint) => violation(value, path, constraint));
}
