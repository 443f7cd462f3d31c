import { isJson, isObject, type JsonValue } from '../model/json';
import { factorMembers, modeOf, withoutFactors, type MfaConfig } from '../model/mfaConfig';
import { mfaSchema } from '../model/mfaSchema';

/** One member that differs between what a user pool has and what a request would leave. */
export interface Change {
  /** Member path in the request, such as `SmsMfaConfiguration.SmsConfiguration.SnsRegion`. */
  readonly path: string;
  /**
   * `remove` and `may-remove` name members that the request doesn't have. With MFA off the service
   * drops every factor; whether it drops another omitted member has not been measured.
   */
  readonly kind: 'add' | 'change' | 'remove' | 'may-remove';
  /** The outermost block around the member that the request doesn't have at all, such as a factor. */
  readonly block?: string;
  /** The pool's value, where it has one. */
  readonly before?: MemberValue;
  /** The request's value, where it has one. */
  readonly after?: MemberValue;
}

/** What a member without members of its own can hold. An empty block counts as one. */
export type MemberValue = JsonValue;

/**
 * What applying `desired` changes in a user pool that has `current`, in the order of the request's
 * members. Empty when there is nothing to send.
 */
export function reviewChanges(current: MfaConfig, desired: MfaConfig): Change[] {
  const off = modeOf(desired) === 'OFF';
  const present = off && modeOf(current) === 'OFF' ? withoutFactors(current) : current;
  const before = members(present);
  const after = members(desired);
  const sent = [...after.keys()];
  dropFilledBlocks(before, after);
  dropFilledBlocks(after, before);
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => compare(path, before.get(path), after.get(path), off))
    .filter((change) => change !== undefined)
    .map((change) => withBlock(change, sent))
    .sort((a, b) => memberOrder(a.path) - memberOrder(b.path));
  return changes.every(leavesTotpOff) ? [] : changes;
}

/** Whether a user pool that has `actual` holds everything that `sent` asked for. */
export function holds(actual: MfaConfig, sent: MfaConfig): boolean {
  return reviewChanges(actual, sent).every(
    (change) => change.kind === 'may-remove' || leavesTotpOff(change),
  );
}

function compare(
  path: string,
  before: MemberValue | undefined,
  after: MemberValue | undefined,
  off: boolean,
): Change | undefined {
  if (before === undefined) {
    return after === undefined ? undefined : { path, kind: 'add', after };
  }
  if (after === undefined) {
    const dropped = off && factorMembers.some((factor) => isWithin(path, factor));
    return { path, kind: dropped ? 'remove' : 'may-remove', before };
  }
  const same = JSON.stringify(before) === JSON.stringify(after);
  return same ? undefined : { path, kind: 'change', before, after };
}

/** Names the block that a member goes with, where one does. */
function withBlock(change: Change, sent: readonly string[]): Change {
  if (change.after !== undefined) {
    return change;
  }
  const names = change.path.split('.');
  const around = names.map((_name, index) => names.slice(0, index + 1).join('.'));
  const block = around.find((path) => !sent.some((other) => isWithin(other, path)));
  const isBlock = block !== change.path || isObject(change.before);
  return block !== undefined && isBlock ? { ...change, block } : change;
}

/** The members of the request as the schema orders them. */
const order = Object.keys(mfaSchema.properties ?? {});

function memberOrder(path: string): number {
  return order.findIndex((member) => isWithin(path, member));
}

/** Whether a path leads to a member, or to one within it. */
function isWithin(path: string, member: string): boolean {
  return `${path}.`.startsWith(`${member}.`);
}

/**
 * Whether TOTP is off on both sides of a change. A disabled TOTP factor and none at all are the same
 * to every user, so that is nothing to send by itself; beside other changes it is part of the
 * request, which can be accepted or rejected for it.
 */
function leavesTotpOff({ path, before, after }: Change): boolean {
  return isWithin(path, 'SoftwareTokenMfaConfiguration') && before !== true && after !== true;
}

/** Drops the empty blocks of one side that have members on the other: only those differ. */
function dropFilledBlocks(
  side: Map<string, MemberValue>,
  other: ReadonlyMap<string, MemberValue>,
): void {
  for (const [path, value] of side) {
    const isFilled = [...other.keys()].some((key) => key !== path && isWithin(key, path));
    if (isObject(value) && isFilled) {
      side.delete(path);
    }
  }
}

/** Every member with its value by path. No mode is the same as `OFF`. */
function members(config: MfaConfig): Map<string, MemberValue> {
  const found = new Map<string, MemberValue>();
  const all = { ...config, MfaConfiguration: modeOf(config) };
  for (const [name, value] of Object.entries(all)) {
    collect(name, value, found);
  }
  return found;
}

function collect(path: string, value: unknown, found: Map<string, MemberValue>): void {
  if (isObject(value)) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    if (entries.length === 0) {
      found.set(path, {});
    }
    for (const [name, member] of entries) {
      collect(`${path}.${name}`, member, found);
    }
  } else if (isJson(value)) {
    found.set(path, value);
  }
}
