import type { TextDocument } from 'vscode';
import { poolLabel, type Connection } from '../aws/userPools';
import { connectionSettings } from '../extensionSettings';
import type { TargetChoices } from '../connection/targetChoices';
import { connectionTo, type Target } from '../connection/targets';
import { errorText } from '../errorText';
import { keyOf } from '../readings/poolKey';
import type { PoolStates } from '../readings/poolStates';

/** The pool that a document names, and how it is reached. */
export interface Place {
  readonly userPoolId: string;
  readonly target: Target | undefined;
  readonly name: string;
  readonly connection: Connection;
  /** The same as long as it is the same pool at the same address, seen by the same identity. */
  readonly key: string;
}

/** A pool as a target where it is one, and by its name where that is known; the problem where settings can't be used. */
export function placeOf(
  { uri }: TextDocument,
  userPoolId: string,
  choices: TargetChoices,
  states: Pick<PoolStates, 'nameOf'>,
): Place | { readonly problem: string } {
  try {
    const shown = choices.targetOf(uri, userPoolId);
    const target = shown?.target;
    const connection = connectionTo(target, connectionSettings(uri));
    const known = states.nameOf(connection, userPoolId);
    const name = poolLabel({ id: userPoolId, name: known, target: shown?.label });
    return { userPoolId, target, name, connection, key: keyOf(connection, userPoolId) };
  } catch (error) {
    return { problem: errorText(error) };
  }
}
