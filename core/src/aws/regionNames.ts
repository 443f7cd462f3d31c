import { partitionOfRegion } from './partitions';
import { regionsOfPartitions } from './sdkPartitions';

/**
 * The partitions that have user pools. In China and the isolated ones there is no Amazon Cognito user pools
 * service (the SDK's lists of endpoints for `cognito-idp`).
 */
const withUserPools = ['aws', 'aws-us-gov', 'aws-eusc'] as const;

/** The partitions that have user pools, the commercial one first. */
export const partitionsWithUserPools: readonly string[] = withUserPools;

/** Whether a Region, which may be newer than any list, is in a partition that has user pools. */
export function hasUserPools(region: string): boolean {
  return partitionsWithUserPools.includes(partitionOfRegion(region));
}

/** The Regions that user pools can be in, and their names. */
export const regionNames: ReadonlyMap<string, string> = new Map(
  withUserPools.flatMap((partition) => Object.entries(regionsOfPartitions[partition])),
);
