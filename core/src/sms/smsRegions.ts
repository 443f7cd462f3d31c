/**
 * The legacy alternates: where user pools of some Regions could send SMS messages from before their
 * own Region could. From "SMS message settings for Amazon Cognito user pools" in the developer guide.
 */
const alternates: ReadonlyMap<string, string> = new Map([
  ['us-east-2', 'us-east-1'],
  ['ap-south-1', 'ap-southeast-1'],
  ['ca-central-1', 'us-east-1'],
  ['eu-central-1', 'eu-west-1'],
  ['eu-west-2', 'eu-west-1'],
]);

/** The Regions from which a user pool in `region` may send SMS messages, the best one first. */
export function smsRegions(region: string): [best: string, ...others: string[]] {
  if (region === 'ap-northeast-2') {
    return ['ap-northeast-1'];
  }
  const alternate = alternates.get(region);
  return alternate === undefined ? [region] : [region, alternate];
}
