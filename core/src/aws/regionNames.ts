import { regionsOfPartitions } from './sdkPartitions';

/**
 * The partitions that have user pools. In China and the isolated ones there is no Amazon Cognito user pools
 * service (the SDK's lists of endpoints for `cognito-idp`).
 */
const partitionsWithUserPools = ['aws', 'aws-us-gov', 'aws-eusc'] as const;

/** The Regions that user pools can be in, and their names. */
export const regionNames: ReadonlyMap<string, string> = new Map(
  partitionsWithUserPools.flatMap((partition) => Object.entries(regionsOfPartitions[partition])),
);
