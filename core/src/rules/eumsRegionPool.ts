import * as l10n from '@vscode/l10n';
import { isRegionName } from '../aws/partitions';
import { rangeOf } from '../document/textRange';
import { documented } from '../engine/evidence';
import { replace } from '../engine/fixes';
import type { Rule } from '../engine/rule';
import { smsConfigurationPath } from '../model/requestParts';

export const eumsRegionPool: Rule = {
  id: 'eums-region-pool',
  severity: 'warning',
  summary: "The Region of End User Messaging is the user pool's own.",
  details:
    "`EumsSms.Region` may be left out, or be the Region of the user pool, the one in `UserPoolId`. AWS's API reference says that any other is rejected with InvalidParameterException; nobody has published the refusal, so this is a warning.",
  known: [documented('AWS, API reference of EumsSmsConfigurationType')],
  example: {
    bad: '{ "UserPoolId": "us-east-1_Ab12Cd34E", "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "EumsSms": { "CallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "Region": "eu-west-1" } } } }',
    good: '{ "UserPoolId": "us-east-1_Ab12Cd34E", "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "EumsSms": { "CallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "Region": "us-east-1" } } } }',
  },
  check(context) {
    const member = context.soundString([...smsConfigurationPath, 'EumsSms', 'Region']);
    const pool = context.poolRegion;
    if (!member || pool === undefined || !isRegionName(pool) || member.value === pool) {
      return [];
    }
    const message = l10n.t(
      'A user pool in {0} sends through End User Messaging only in its own Region: write "{0}", or leave "Region" out.',
      pool,
    );
    const fix = replace(l10n.t('Change to "{0}"', pool), member.node, JSON.stringify(pool));
    return [{ ...rangeOf(member.node), message, fixes: () => [{ ...fix, preferred: true }] }];
  },
};
