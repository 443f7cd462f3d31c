import * as l10n from '@vscode/l10n';
import { isRegionName } from '../aws/partitions';
import { smsRegions } from '../sms/smsRegions';
import { documented, measured } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { rangeOf } from '../document/textRange';
import { replace } from '../engine/fixes';
import { snsRegionPath } from '../model/requestParts';

export const snsRegionPool: Rule = {
  id: 'sns-region-pool',
  severity: 'error',
  summary: '`SnsRegion` is one that the user pool can send from.',
  details:
    "A user pool sends SMS messages from its own Region, the one in `UserPoolId`, or from that Region's legacy alternate: `us-east-1` for `us-east-2` and `ca-central-1`, `eu-west-1` for `eu-central-1` and `eu-west-2`, `ap-southeast-1` for `ap-south-1`. A user pool in `ap-northeast-2` (Seoul) must use `ap-northeast-1` (Tokyo). The service refuses any other; of `ap-east-1`, `ap-southeast-5` and `ap-southeast-7` AWS says both that their own Region works and that it doesn't, so neither is reported there. See [SMS message settings](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-sms-settings.html).",
  known: [
    measured('CreateUserPool, ap-northeast-2', 'The refusal'),
    documented('AWS, guide of SMS settings', 'The Regions of each Region'),
  ],
  serviceMessage: 'Invalid snsRegion. Allowed SNS region for ',
  example: {
    bad: '{ "UserPoolId": "ap-northeast-2_Ab12Cd34E", "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "SnsRegion": "ap-northeast-2" } } }',
    good: '{ "UserPoolId": "ap-northeast-2_Ab12Cd34E", "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "SnsRegion": "ap-northeast-1" } } }',
  },
  check(context) {
    const member = context.soundString(snsRegionPath);
    const pool = context.poolRegion;
    if (!member || !isRegionName(member.value) || pool === undefined) {
      return [];
    }
    const regions = smsRegions(pool);
    if (regions.includes(member.value)) {
      return [];
    }
    const { node, value } = member;
    const [best = '', other] = regions;
    return [
      {
        ...rangeOf(node),
        message:
          other === undefined
            ? l10n.t(
                'A user pool in {0} can\'t send messages from {1}: write "{2}".',
                pool,
                value,
                best,
              )
            : l10n.t(
                'A user pool in {0} can\'t send messages from {1}: write "{2}" or "{3}".',
                pool,
                value,
                best,
                other,
              ),
        fixes: () =>
          regions.map((region, index) => ({
            ...replace(l10n.t('Change to "{0}"', region), node, JSON.stringify(region)),
            preferred: index === 0,
          })),
      },
    ];
  },
};
