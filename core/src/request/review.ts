import { isJson, isObject, type JsonValue } from '../model/json';
import { factorMembers, isUsual, modeOf, withoutFactors, type MfaConfig } from '../model/mfaConfig';
import { nameInPath } from '../model/memberPath';
import { mfaSchema } from '../model/mfaSchema';

/** One member that differs between what a user pool has and what a request would leave. */
export interface Change {
  /** Member path in the request, such as `SmsMfaConfiguration.SmsConfiguration.SnsRegion`. */
  readonly path: string;
  /**
   * `remove` and `may-remove` name members that the request doesn't have. The service drops a factor whose
   * block is left out (measured: aws-sdk-js 4186, 2022), and of two ways to send text messages the one that
   * isn't named. Whether it drops another omitted member has not been measured.
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
  dropDefaults(before, after);
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => compare(path, before.get(path), after.get(path)))
    .filter((change) => change !== undefined)
    .map((change) => withBlock(change, sent))
    .map((change) => ({ ...change, kind: kindOf(change, sent) }))
    .sort((a, b) => memberOrder(a.path) - memberOrder(b.path));
  return changes.every(changesNothing) ? [] : changes;
}

/**
 * Whether a user pool that has `actual` holds everything that `sent` asked for. What a request leaves out may be
 * there all the same, but for factors beside `OFF`: the reading after the writing has the last word.
 */
export function holds(actual: MfaConfig, sent: MfaConfig): boolean {
  const kept = keptMembers(actual, sent);
  return reviewChanges(actual, sent).every(
    (change) => kept.includes(change.path) || changesNothing(change),
  );
}

/** The members that a user pool has although the request leaves them out, which it may. */
export function keptMembers(actual: MfaConfig, sent: MfaConfig): string[] {
  const off = modeOf(sent) === 'OFF';
  return reviewChanges(actual, sent)
    .filter(({ path, after }) => after === undefined && !(off && isOfFactor(path)))
    .map(({ path }) => path);
}

function isOfFactor(path: string): boolean {
  return factorMembers.some((factor) => isWithin(path, factor));
}

/** The transports of text messages: of two, the service has the one that was named last (documented). */
const sms = 'SmsMfaConfiguration.SmsConfiguration';
const ofSns = ['SnsCallerArn', 'ExternalId', 'SnsRegion'].map((name) => `${sms}.${name}`);
const ofEums = [`${sms}.EumsSms`];

/** Whether a member that the request doesn't have goes for sure. */
function kindOf({ path, kind, block }: Change, sent: readonly string[]): Change['kind'] {
  if (kind !== 'may-remove') {
    return kind;
  }
  const isOne = (member: string, of: readonly string[]): boolean =>
    of.some((one) => isWithin(member, one));
  const isReplaced = (own: readonly string[], other: readonly string[]): boolean =>
    isOne(path, own) && sent.some((member) => isOne(member, other));
  if (path === 'WebAuthnConfiguration.FactorConfiguration' && block === undefined) {
    // Left out, it goes back to its default (measured: cdkd, us-east-1, 2026-09-23).
    return 'remove';
  }
  const isFactor = block !== undefined && isOfFactor(block) && !block.includes('.');
  return isFactor || isReplaced(ofSns, ofEums) || isReplaced(ofEums, ofSns) ? 'remove' : kind;
}

function compare(
  path: string,
  before: MemberValue | undefined,
  after: MemberValue | undefined,
): Change | undefined {
  if (before === undefined) {
    return after === undefined ? undefined : { path, kind: 'add', after };
  }
  if (after === undefined) {
    return { path, kind: 'may-remove', before };
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

/** What the schema doesn't know comes last. */
function memberOrder(path: string): number {
  const place = order.findIndex((member) => isWithin(path, member));
  return place === -1 ? order.length : place;
}

/** Whether a path leads to a member, or to one within it. */
function isWithin(path: string, member: string): boolean {
  return `${path}.`.startsWith(`${member}.`);
}

/**
 * Whether a change is none to any user: TOTP that is off on both sides, by a disabled factor or by none, and a
 * passkey setting that says what is so without it. That is nothing to send by itself; beside other changes
 * it is part of the request, which can be accepted or rejected for it.
 */
function changesNothing({ path, before, after }: Change): boolean {
  const totpStaysOff =
    isWithin(path, 'SoftwareTokenMfaConfiguration') && before !== true && after !== true;
  return totpStaysOff || (before === undefined && isUsual(path, after));
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

/**
 * Drops of what a pool has what the request leaves out and loses nothing by. A pool that never had passkeys
 * answers with a default now and then (measured: eu-west-2, 2026-08-22). A factor's block says something by
 * being there.
 */
function dropDefaults(before: Map<string, MemberValue>, after: ReadonlyMap<string, unknown>): void {
  for (const [path, value] of before) {
    if (isUsual(path, value) && !after.has(path)) {
      before.delete(path);
    }
  }
}

/** Every member with its value by path. No mode is the same as `OFF`. */
function members(config: MfaConfig): Map<string, MemberValue> {
  const found = new Map<string, MemberValue>();
  const all = { ...config, MfaConfiguration: modeOf(config) };
  for (const [name, value] of Object.entries(all)) {
    collect(nameInPath(name), value, found);
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
      collect(`${path}.${nameInPath(name)}`, member, found);
    }
  } else if (isJson(value)) {
    found.set(path, value);
  }
}
