import { known, userPoolId, whileItIsThePool } from './support/pools';
import { on, smsRole, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const newer = known({
  unknownMembers: ['PushMfaConfiguration', 'SmsMfaConfiguration.SmsConfiguration.Channel'],
});
const found = on(`${totp}, «"PushMfaConfiguration"»: { "Enabled": true }`);

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(found, newer),
    ['a member of a block', smsRole('"SnsCallerArn": "x", «"Channel"»: 1'), newer],
  ],
  leavesAlone: [
    ['members that the schema has', on(totp), newer],
    ['another place than the pool has it in', on(`${totp}, "Channel": 1`), newer],
    ['a pool that has no such member', found.replaceAll(/[«»]/g, ''), known({})],
    ['a pool that was not read', found.replaceAll(/[«»]/g, '')],
  ],
  says: [
    {
      text: found,
      pool: newer,
      says: `This version of the extension doesn't know "PushMfaConfiguration". User pool ${userPoolId} has it, so it is sent as it stands, unchecked.`,
    },
  ],
};
