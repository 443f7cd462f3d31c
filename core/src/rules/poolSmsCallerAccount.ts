import * as l10n from '@vscode/l10n';
import { partRange } from '../document/stringMember';
import { measured } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';

export const poolSmsCallerAccount: PoolRule = {
  id: 'pool-sms-caller-account',
  severity: 'error',
  needsPool: true,
  summary: "The role that sends text messages is in the user pool's own account.",
  details:
    "A user pool can only take on a role of its own AWS account, the one in the pool's ARN. With another account's role the service refuses the request, whichever transport the role is for.",
  known: [measured('CreateUserPool, us-east-1, 2026-09-08')],
  serviceMessage: 'Cross-account pass role is not allowed.',
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::210987654321:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', accountId: '123456789012' },
  },
  check({ document, callerArns, pool }) {
    const own = pool.accountId;
    if (own === undefined) {
      return [];
    }
    return callerArns.flatMap((member) => {
      const { account } = member.arn;
      const message = l10n.t(
        'User pool {0} refuses a role of another account: it is in account {1}, and this role in {2}.',
        pool.userPoolId,
        own,
        account.text,
      );
      return account.text === own
        ? []
        : [{ ...partRange(document.text, member, account), message }];
    });
  },
};
