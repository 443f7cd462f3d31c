import * as l10n from '@vscode/l10n';
import { asRegionName, isRegionName } from '../aws/partitions';
import { smsRegions } from '../sms/smsRegions';
import { inferred, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { rangeOf } from '../document/textRange';
import { replace } from '../engine/fixes';
import { shortened } from '../engine/naming';
import { snsRegionPath } from '../model/requestParts';

export const snsRegionName: Rule = {
  id: 'sns-region-name',
  severity: 'warning',
  summary: '`SnsRegion` is the name of a Region.',
  details:
    'A Region is written with its code, such as `eu-west-1`: not as "Ireland", not in upper case, and without the letter of an Availability Zone. The service model allows any text of 5 to 32 characters there.',
  known: [
    inferred('from the names of the Regions that the AWS SDK lists'),
    inModel('Any text of 5 to 32 characters is allowed'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "SnsRegion": "eu-west-1a" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "SnsRegion": "eu-west-1" } } }',
  },
  check(context) {
    const member = context.soundString(snsRegionPath);
    if (!member || isRegionName(member.value)) {
      return [];
    }
    const { node, value } = member;
    return [
      {
        ...rangeOf(node),
        message: l10n.t(
          '"{0}" is not a Region: write a Region code, such as "eu-west-1".',
          shortened(value),
        ),
        fixes: () => {
          const pool = context.poolRegion;
          const candidates = pool === undefined ? [asRegionName(value)] : smsRegions(pool);
          return candidates
            .filter((candidate) => candidate !== undefined)
            .map((candidate, index) => ({
              ...replace(l10n.t('Change to "{0}"', candidate), node, JSON.stringify(candidate)),
              preferred: index === 0,
            }));
        },
      },
    ];
  },
};
