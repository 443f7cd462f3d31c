import { partitionOfRegion } from './partitions';
import { hasUserPools } from './regionNames';
import { regionOfPool } from './regions';

/**
 * Each partition has a console of its own; those that are not here have none that is public. That of the European
 * Sovereign Cloud has the domain of the sign-in that the AWS SDK has for it.
 */
const consoles: ReadonlyMap<string, string> = new Map([
  ['aws', 'https://console.aws.amazon.com'],
  ['aws-cn', 'https://console.amazonaws.cn'],
  ['aws-us-gov', 'https://console.amazonaws-us-gov.com'],
  ['aws-eusc', 'https://console.amazonaws-eusc.eu'],
]);

/** Where a user pool is in the AWS console, if its ID names a Region that has some: a local pool's doesn't. */
export function poolAddress(id: string): string | undefined {
  const region = regionOfPool(id);
  if (region === undefined || !hasUserPools(region) || !/^[\w-]+_[0-9a-zA-Z]+$/.test(id)) {
    return undefined;
  }
  const home = consoles.get(partitionOfRegion(region));
  return home && `${home}/cognito/v2/idp/user-pools/${id}?region=${region}`;
}

/** Where an IAM role is in the AWS console: its name is the last part of the ARN, after any path. */
export function roleAddress(arn: string): string | undefined {
  const role = /^arn:([\w-]+):iam::\d{12}:role\/(?:[^\s:]*\/)?([\w+=,.@-]+)$/;
  const [, partition = '', name] = role.exec(arn) ?? [];
  const home = consoles.get(partition);
  return home && name && `${home}/iam/home#/roles/details/${encodeURIComponent(name)}`;
}
