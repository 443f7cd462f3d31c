import { l10n } from 'vscode';
import type { Change } from '../../../server/src/core/request/review';
import { reviewLines, turnsMfaOff } from '../../../server/src/core/request/reviewText';
import { identity, withoutUser } from '../aws/failureText';
import { poolLabel, regionOf, type Connection, type UserPool } from '../aws/userPools';
import type { Question } from '../ui/dialogs';

/** What the user must know to confirm an Apply. */
export interface Reviewed {
  readonly file: string;
  readonly pool: UserPool;
  readonly connection: Connection;
  readonly changes: readonly Change[];
  /** How many warnings the file has. */
  readonly warnings: number;
  readonly unsaved: boolean;
  /** Whether the changes are others than those in the question before. */
  readonly meanwhile: boolean;
}

/** The one question of an Apply: what changes, and where. */
export function applyQuestion(reviewed: Reviewed): Question {
  const { file, pool, connection, changes, warnings, unsaved, meanwhile } = reviewed;
  const notes = [
    ...(unsaved ? [l10n.t('The file has unsaved changes, which are applied too.')] : []),
    ...(warnings > 0 ? [warningsText(warnings)] : []),
    whereText(connection, pool),
  ];
  return {
    title: l10n.t('Apply {0} to {1}?', file, poolLabel(pool)),
    detail: [
      ...(meanwhile
        ? [l10n.t('The user pool was changed meanwhile. This is what Apply would change now:'), '']
        : []),
      ...reviewLines(changes),
      '',
      ...notes,
    ].join('\n'),
    ...(turnsMfaOff(changes)
      ? { yes: l10n.t('Apply and Turn MFA Off'), no: l10n.t('Keep MFA On') }
      : { yes: l10n.t('Apply') }),
  };
}

/** Where a request goes and as whom, such as `With profile prod, in eu-west-1`. */
export function whereText(connection: Connection, { id, account }: UserPool): string {
  const { endpointUrl } = connection;
  const region = regionOf(id) ?? connection.region;
  const place =
    endpointUrl === undefined ? inRegion(connection, region) : at(connection, endpointUrl);
  return account === undefined ? place : l10n.t('{0}, account {1}', place, account);
}

function inRegion(connection: Connection, region: string | undefined): string {
  return region === undefined
    ? l10n.t('With {0}', identity(connection))
    : l10n.t('With {0}, in {1}', identity(connection), region);
}

function at(connection: Connection, endpointUrl: string): string {
  const address = withoutUser(endpointUrl);
  return isAmazon(endpointUrl)
    ? l10n.t('At {0} with {1}', address, identity(connection))
    : l10n.t('At {0} (not AWS)', address);
}

/** An address of AWS can be given as well, such as one inside a private network. */
function isAmazon(endpointUrl: string): boolean {
  return /(^|\.)(amazonaws\.com(\.cn)?|api\.aws)$/.test(new URL(endpointUrl).hostname);
}

function warningsText(warnings: number): string {
  return warnings === 1
    ? l10n.t('The file has a warning: see the Problems panel.')
    : l10n.t('The file has {0} warnings: see the Problems panel.', warnings);
}
