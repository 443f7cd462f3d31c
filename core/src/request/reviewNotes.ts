import * as l10n from '@vscode/l10n';
import { namesIn } from '../model/memberPath';
import { isUnknown, isUnknownValue } from '../model/unknownMembers';
import type { Change } from './review';

/** Whether users who are asked for a second factor now no longer are. */
export function turnsMfaOff(changes: readonly Change[]): boolean {
  return changes.some(({ path, after }) => path === 'MfaConfiguration' && after === 'OFF');
}

/** Whether users who must have a second factor now needn't have one any more. */
export function makesMfaOptional(changes: readonly Change[]): boolean {
  return changes.some(
    ({ path, before, after }) =>
      path === 'MfaConfiguration' && before === 'ON' && after === 'OPTIONAL',
  );
}

/** The relying party that passkeys were registered for, and the one that takes its place. */
function otherRelyingParty(changes: readonly Change[]): readonly [string, string] | undefined {
  const change = changes.find(({ path }) => path === 'WebAuthnConfiguration.RelyingPartyId');
  return typeof change?.before === 'string' && typeof change.after === 'string'
    ? [change.before, change.after]
    : undefined;
}

/** The members and values that the pool would lose and that nobody here knows, each block of them once. */
export function unknownLosses(changes: readonly Change[]): string[] {
  const lost = changes.filter(
    ({ path, before, after }) =>
      (after === undefined && isUnknown(path)) || isUnknownValue(path, before),
  );
  return [...new Set(lost.map(({ path }) => firstUnknown(path)))];
}

/** The members that the pool lacks and that nobody here knows, each block of them once: no sure thing that it takes them. */
function unknownGains(changes: readonly Change[]): string[] {
  const added = changes.filter(({ path, before }) => before === undefined && isUnknown(path));
  return [...new Set(added.map(({ path }) => firstUnknown(path)))];
}

/** The member or block on a path that the schema doesn't have, the outermost one. */
function firstUnknown(path: string): string {
  const names = namesIn(path);
  const around = names.map((_name, index) => names.slice(0, index + 1).join('.'));
  return around.find(isUnknown) ?? path;
}

/**
 * Whether a request does what no hasty click may do: it weakens everybody's sign-in, or a block of the pool goes,
 * or the passkeys that users have, or what nobody here knows.
 */
export function needsCare(changes: readonly Change[]): boolean {
  return (
    turnsMfaOff(changes) ||
    makesMfaOptional(changes) ||
    changes.some(({ block }) => block !== undefined) ||
    otherRelyingParty(changes) !== undefined ||
    losesPasskeyFactor(changes) ||
    unknownLosses(changes).length > 0
  );
}

/** What the reader must know about the lines of a review, a sentence for each. */
export function reviewNotes(changes: readonly Change[]): string[] {
  const lost = unknownLosses(changes);
  const added = unknownGains(changes);
  const parties = otherRelyingParty(changes);
  return [
    ...omissionNotes(changes),
    ...(clears(changes, 'EumsSms')
      ? [l10n.t('This clears AWS End User Messaging SMS: the pool sends through Amazon SNS then.')]
      : []),
    ...(clears(changes, 'SnsCallerArn')
      ? [l10n.t('This clears Amazon SNS: the pool sends through AWS End User Messaging SMS then.')]
      : []),
    ...(parties
      ? [
          l10n.t(
            'Passkeys that users have registered for {0} stop working: they must register new ones for {1}.',
            ...parties,
          ),
        ]
      : []),
    ...(losesPasskeyFactor(changes)
      ? [
          l10n.t(
            'Passkeys stop counting as a second factor: left out, FactorConfiguration goes back to SINGLE_FACTOR.',
          ),
        ]
      : []),
    ...(lost.length > 0
      ? [
          l10n.t(
            "The pool has what this version of the extension doesn't know, and loses it: {0}. Pull first to keep it.",
            lost.join(', '),
          ),
        ]
      : []),
    ...(added.length > 0
      ? [
          l10n.t(
            'Neither the pool nor this version of the extension knows {0}: the service may ignore it.',
            added.join(', '),
          ),
        ]
      : []),
  ];
}

/** Whether passkeys count for two factors in the pool, and the request says nothing of that. */
function losesPasskeyFactor(changes: readonly Change[]): boolean {
  return changes.some(
    ({ path, before, after }) =>
      path === 'WebAuthnConfiguration.FactorConfiguration' &&
      before === 'MULTI_FACTOR_WITH_USER_VERIFICATION' &&
      after === undefined,
  );
}

/** What becomes of what the request leaves out. */
function omissionNotes(changes: readonly Change[]): string[] {
  const factorGoes = changes.some(
    ({ kind, block }) => kind === 'remove' && block !== undefined && !block.includes('.'),
  );
  const mayGo = changes.some(({ kind }) => kind === 'may-remove');
  if (turnsMfaOff(changes)) {
    return [
      ...(factorGoes ? [l10n.t('A user pool with MFA off has no factors.')] : []),
      ...(mayGo ? [mayGoNote()] : []),
    ];
  }
  if (!factorGoes) {
    return mayGo ? [mayGoNote()] : [];
  }
  return [
    mayGo
      ? l10n.t(
          "The request replaces the pool's whole configuration: a factor that it leaves out is removed, and what else it leaves out may be.",
        )
      : l10n.t(
          "The request replaces the pool's whole configuration: a factor that it leaves out is removed.",
        ),
  ];
}

function mayGoNote(): string {
  return l10n.t(
    "The request replaces the pool's whole configuration, so what it leaves out may be removed.",
  );
}

/** Whether the way in which the pool sends text messages goes, and another one comes. */
function clears(changes: readonly Change[], transport: string): boolean {
  const within = 'SmsMfaConfiguration.SmsConfiguration.';
  return (
    changes.some(({ path, kind }) => kind === 'remove' && path.startsWith(within + transport)) &&
    changes.some(({ path, kind }) => kind === 'add' && path.startsWith(within))
  );
}
