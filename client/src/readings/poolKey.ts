import type { Connection } from '../aws/userPools';

/** A pool's id names its Region, so an address and the identity are all that it needs beside it. */
export function keyOf({ endpointUrl, profile }: Connection, userPoolId: string): string {
  return JSON.stringify([endpointUrl, profile, userPoolId]);
}
