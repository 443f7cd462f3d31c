import { isRegionName } from './partitions';

/** The Region of a user pool: what stands in its ID before `_`, where that can be a Region. */
export function regionOfPool(userPoolId: string): string | undefined {
  const [region = ''] = userPoolId.split('_', 1);
  return userPoolId.includes('_') && isRegionName(region) ? region : undefined;
}
