import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { arnAlone, role, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const ofAccount = known({ accountId: '123456789012' });
const found = arnAlone('arn:aws:iam::«210987654321»:role/Sms');

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(found, ofAccount),
    [
      'End User Messaging',
      smsRole('"EumsSms": { "CallerArn": "arn:aws:iam::«210987654321»:role/Sms" }'),
      ofAccount,
    ],
    ['an account that is none', arnAlone('arn:aws:iam::«12345»:role/Sms'), ofAccount],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(found, ofAccount),
    ['the own account', arnAlone(role), ofAccount],
    ['no ARN', arnAlone('CognitoSms'), ofAccount],
    ['an account of which nothing is known', arnAlone('arn:aws:iam::2:role/a'), known({})],
  ],
  says: [
    {
      text: found,
      pool: ofAccount,
      says: `User pool ${userPoolId} refuses a role of another account: it is in account 123456789012, and this role in 210987654321.`,
    },
  ],
};
