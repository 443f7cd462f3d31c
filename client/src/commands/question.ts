import type { Change } from '../../../server/src/core/request/review';
import { reviewLines, turnsMfaOff } from '../../../server/src/core/request/reviewText';
import { isAmazon, isServiceAddress } from '../aws/address';
import { identity, withoutUser } from '../aws/failureText';
import { poolLabel, regionOf, type Connection, type UserPool } from '../aws/userPools';
import type { Question } from '../ui/dialogs';

/** What the user must know to confirm an Apply. */
export interface Reviewed {
  /** How the question names what is applied, such as a file. */
  readonly source: string;
  readonly pool: UserPool;
  readonly connection: Connection;
  /** Where the pool was read. */
  readonly address: string | undefined;
  readonly changes: readonly Change[];
  /** How many warnings the file has. */
  readonly warnings: number;
  readonly unsaved: boolean;
  /** Whether the changes are others than those in the question before. */
  readonly meanwhile: boolean;
  /** Whether more can be shown in a diff editor. */
  readonly look: boolean;
}

/** The one question of an Apply: what changes, and where. */
export function applyQuestion(reviewed: Reviewed): Question {
  const { source, pool, connection, address, changes, warnings, unsaved, meanwhile } = reviewed;
  const notes = [
    ...(unsaved ? ['The file has unsaved changes, which are applied too.'] : []),
    ...(warnings > 0 ? [`The file has ${warningsText(warnings)}: see the Problems panel.`] : []),
    whereText(connection, pool, address),
  ];
  return {
    title: `Apply ${source} to ${poolLabel(pool)}?`,
    detail: [
      ...(meanwhile
        ? ['The user pool was changed meanwhile. This is what Apply would change now:', '']
        : []),
      ...reviewLines(changes),
      '',
      ...notes,
    ].join('\n'),
    ...(reviewed.look && { look: 'Compare' }),
    ...(turnsMfaOff(changes)
      ? { yes: 'Apply and Turn MFA Off', no: 'Keep MFA On' }
      : { yes: 'Apply' }),
  };
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
    endpointUrl === undefined
      ? `With ${identity(connection)}${region === undefined ? '' : `, in ${region}`}`
      : `At ${withoutUser(endpointUrl)}${isAmazon(endpointUrl) ? ` with ${identity(connection)}` : ' (not AWS)'}`;
  return `${place}${account === undefined ? '' : `, account ${account}`}`;
}

function warningsText(warnings: number): string {
  return warnings === 1 ? 'a warning' : `${warnings} warnings`;
}
