import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { rangeOf } from '../document/textRange';
import { documented } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { smsConfigurationPath } from '../model/requestParts';
import { lacksEndUserMessaging } from '../sms/smsRegions';

export const eumsRegionUnavailable: Rule = {
  id: 'eums-region-unavailable',
  severity: 'warning',
  summary: "The user pool's Region has End User Messaging, where `EumsSms` is used.",
  details:
    'A user pool sends through AWS End User Messaging SMS in its own Region. In `ap-east-1`, `ap-southeast-5` and `ap-southeast-7` that is not to be had: send through Amazon SNS there, by `SnsCallerArn`. What the service does with the request is unproved.',
  known: [documented('AWS, API reference of EumsSmsConfigurationType')],
  example: {
    bad: '{ "UserPoolId": "ap-east-1_Ab12Cd34E", "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "EumsSms": { "CallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } } }',
    good: '{ "UserPoolId": "ap-east-1_Ab12Cd34E", "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "SnsRegion": "ap-southeast-1" } } }',
  },
  check({ root, poolRegion }) {
    const block = memberAt(root, ...smsConfigurationPath, 'EumsSms');
    const isHad = poolRegion === undefined || !lacksEndUserMessaging(poolRegion);
    if (block?.value?.type !== 'object' || isHad) {
      return [];
    }
    const message = l10n.t(
      'A user pool in {0} can\'t send through End User Messaging: use "SnsCallerArn".',
      poolRegion,
    );
    return [{ ...rangeOf(block.key), message }];
  },
};
