import * as l10n from '@vscode/l10n';
import { partitionOfRegion, partitions } from '../aws/partitions';
import { partitionsWithUserPools } from '../aws/regionNames';
import type { TextRange } from '../document/textRange';
import { documented, inferred } from '../engine/evidence';
import type { Finding, Rule } from '../engine/rule';
import type { CallerArn, RuleContext } from '../engine/ruleContext';
import { byLikeness, isLikely } from '../engine/likeness';
import { partRange } from '../document/stringMember';
import { replace } from '../engine/fixes';
import { shortened } from '../engine/naming';

export const smsCallerArnPartition: Rule = {
  id: 'sms-caller-arn-partition',
  severity: 'warning',
  summary: 'The role is in the partition of the user pool.',
  details:
    "The second part of an ARN is the partition: `aws`, `aws-us-gov` in GovCloud, or `aws-eusc` in the European Sovereign Cloud; others have no user pools. Partitions share neither accounts nor roles, so a user pool can't use a role of another partition. The Region in `UserPoolId` tells which one the user pool is in.",
  known: [
    documented('AWS, reference of ARNs', 'Partitions share neither accounts nor roles'),
    inferred('from that', 'No message can be sent'),
  ],
  example: {
    bad: '{ "UserPoolId": "us-gov-west-1_Ab12Cd34E", "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "UserPoolId": "us-gov-west-1_Ab12Cd34E", "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws-us-gov:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check(context) {
    return context.callerArns.flatMap((member) => findingsFor(context, member));
  },
};

function findingsFor({ document, poolRegion: region }: RuleContext, member: CallerArn): Finding[] {
  const { partition, service } = member.arn;
  const known = partitions.includes(partition.text);
  const fits = known && (region === undefined || partitionOfRegion(region) === partition.text);
  if (service.text !== 'iam' || fits) {
    return [];
  }
  const range = partRange(document.text, member, partition);
  return known && region !== undefined
    ? [misplaced(range, partition.text, region)]
    : [unknown(range, partition.text, region)];
}

function misplaced(range: TextRange, name: string, region: string): Finding {
  const best = partitionOfRegion(region);
  return {
    ...range,
    message: l10n.t(
      'A role in partition "{0}" can\'t be used by a user pool in {1}, which is in "{2}".',
      name,
      region,
      best,
    ),
    // Not preferred: accounts differ too, or the ID may be the wrong one.
    fixes: () => [replace(l10n.t('Change to "{0}"', best), range, best)],
  };
}

function unknown(range: TextRange, name: string, region: string | undefined): Finding {
  const [nearest = 'aws'] = byLikeness(name, partitionsWithUserPools);
  const best = region === undefined ? nearest : partitionOfRegion(region);
  return {
    ...range,
    message: l10n.t('AWS has no partition "{0}". Did you mean "{1}"?', shortened(name), best),
    fixes: () => [
      {
        ...replace(l10n.t('Change to "{0}"', best), range, best),
        preferred: region !== undefined || isLikely(name, best),
      },
    ],
  };
}
