import * as l10n from '@vscode/l10n';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import type { Change } from '../../../core/src/request/review';
import { locksEveryoneOut } from '../../../core/src/request/lockOut';
import { visibleText } from '../../../core/src/request/visibleText';
import { makesMfaOptional, needsCare, turnsMfaOff } from '../../../core/src/request/reviewNotes';
import { roomyLength, shownLength } from '../../../core/src/request/changeLines';
import { reviewLines } from '../../../core/src/request/reviewText';
import { isAmazon, isServiceAddress } from '../aws/address';
import { identity } from '../aws/failureText';
import { poolLabel, regionOf, type Connection, type UserPool } from '../aws/userPools';
import type { Question } from '../ui/question';
import { fitsModal } from '../ui/longQuestion';
import type { QuestionButtons } from '../ui/modalButtons';
import type { Wording, YesButtons } from './wording';

/** What the user must know to confirm an Apply. */
export interface Reviewed {
  readonly wording: Wording;
  readonly pool: UserPool;
  readonly connection: Connection;
  /** Where the pool was read. */
  readonly address: string | undefined;
  readonly changes: readonly Change[];
  /** What the request leaves. */
  readonly desired: MfaConfig;
  /** What the file is warned of. */
  readonly warnings: readonly string[];
  /** What is known of how the pool takes it, and what could not be checked, one line for each. */
  readonly preflight: readonly string[];
  readonly unsaved: boolean;
  /** Whether the changes are others than those in the question before. */
  readonly meanwhile: boolean;
  /** Another user pool, which the source itself names. */
  readonly otherPool: UserPool | undefined;
}

/** The one question of an Apply: what changes, and where. */
export function applyQuestion(reviewed: Reviewed): Question {
  const { wording, pool, changes, desired } = reviewed;
  const question = {
    title: wording.title(pool),
    detail: summary(reviewed, shownLength),
    ...buttonsFor(changes, desired, wording.yes),
    look: l10n.t('Compare'),
  };
  return fitsModal(question)
    ? question
    : { ...question, about: pool.id, name: wording.tab, whole: summary(reviewed, roomyLength) };
}

/** @param valueLength how many characters of a value are shown */
function summary(reviewed: Reviewed, valueLength: number): string {
  const { pool, connection, address, changes, warnings, unsaved, meanwhile } = reviewed;
  const { desired, otherPool } = reviewed;
  const first = [
    ...(otherPool ? [l10n.t('Caution: this file is for {0}.', poolLabel(otherPool))] : []),
    ...(meanwhile
      ? [l10n.t('The user pool has changed in the meantime. This is what would change now:')]
      : []),
  ];
  const notes = [
    ...(unsaved ? [l10n.t('The file has unsaved changes, which will be applied too.')] : []),
    ...warningLines(warnings),
    ...reviewed.preflight,
    whereText(connection, pool, address),
    ...(isUnchecked(connection, address)
      ? [l10n.t("The server's certificate is not checked (cognitoMfa.verifySsl).")]
      : []),
  ];
  return [
    ...(first.length > 0 ? [...first, ''] : []),
    ...reviewLines(changes, desired, valueLength),
    '',
    ...notes,
  ].join('\n');
}

/** What weakens everybody's sign-in is said on the button, and no hasty Enter does harm. */
function buttonsFor(
  changes: readonly Change[],
  desired: MfaConfig,
  yes: YesButtons,
): QuestionButtons {
  const lockOut = locksEveryoneOut(desired);
  const no = lockOut || needsCare(changes) ? { no: l10n.t('Cancel') } : {};
  if (lockOut) {
    return { yes: yes.lockOut, ...no };
  }
  if (turnsMfaOff(changes)) {
    return { yes: yes.off, ...no };
  }
  return { yes: makesMfaOptional(changes) ? yes.optional : yes.plain, ...no };
}

/**
 * Where a request goes and as whom, such as `With profile prod, in eu-west-1`.
 *
 * @param address where the pool was read
 */
export function whereText(
  connection: Connection,
  { id, account }: UserPool,
  address: string | undefined,
): string {
  const other = address === undefined || isServiceAddress(address) ? undefined : address;
  const endpointUrl = connection.endpointUrl ?? other;
  const region = regionOf(id) ?? connection.region;
  const place =
    endpointUrl === undefined ? inRegion(connection, region) : at(connection, endpointUrl);
  return account === undefined ? place : l10n.t('{0}, account {1}', place, account);
}

/** Without encryption there is no certificate. */
function isUnchecked({ transport }: Connection, address: string | undefined): boolean {
  return transport?.verifySsl === false && !/^http:/i.test(address ?? '');
}

function inRegion(connection: Connection, region: string | undefined): string {
  return region === undefined
    ? l10n.t('With {0}', identity(connection))
    : l10n.t('With {0}, in {1}', identity(connection), region);
}

function at(connection: Connection, address: string): string {
  return isAmazon(address)
    ? l10n.t('At {0} with {1}', address, identity(connection))
    : l10n.t('At {0} (not AWS)', address);
}

/** What the Problems panel has stands behind the question, where nobody can read it. */
function warningLines(warnings: readonly string[]): string[] {
  return [...new Set(warnings)].map((text) => l10n.t('Warning: {0}', visibleText(text)));
}
