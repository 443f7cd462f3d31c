/**
 * Where user pools of some Regions can send SMS messages from through Amazon SNS, the best one first. From
 * "SMS message settings for Amazon Cognito user pools" in the developer guide; that Seoul has Tokyo alone was
 * measured on CreateUserPool.
 */
const snsRegions: ReadonlyMap<string, readonly string[]> = new Map([
  ['us-east-2', ['us-east-2', 'us-east-1']],
  ['ca-central-1', ['ca-central-1', 'us-east-1']],
  ['eu-central-1', ['eu-central-1', 'eu-west-1']],
  ['eu-west-2', ['eu-west-2', 'eu-west-1']],
  ['ap-south-1', ['ap-south-1', 'ap-southeast-1']],
  ['ap-northeast-2', ['ap-northeast-1']],
  // The guide's table has another Region, and a sentence beside it allows the own one.
  ['ap-east-1', ['ap-southeast-1', 'ap-east-1']],
  ['ap-southeast-5', ['ap-southeast-1', 'ap-southeast-5']],
  ['ap-southeast-7', ['ap-south-1', 'ap-southeast-7']],
]);

/**
 * The Regions from which a user pool in `region` may send SMS messages through Amazon SNS, the best one first.
 * Where AWS says of its own Region both that it works and that it doesn't, that one is among them.
 */
export function smsRegions(region: string): readonly string[] {
  return snsRegions.get(region) ?? [region];
}

/** The Regions in which AWS End User Messaging isn't to be had (API reference of EumsSmsConfigurationType). */
const withoutEndUserMessaging: readonly string[] = [
  'ap-east-1',
  'ap-southeast-5',
  'ap-southeast-7',
];

/** Whether a user pool in `region` can't send text messages through AWS End User Messaging. */
export function lacksEndUserMessaging(region: string): boolean {
  return withoutEndUserMessaging.includes(region);
}
