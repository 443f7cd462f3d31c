import { known, userPoolId, whileItIsThePool } from './support/pools';
import { on, passkeys, smsRole, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const newer = known({
  unknownMembers: ['PushMfaConfiguration', 'SmsMfaConfiguration.SmsConfiguration.Channel'],
});
const newerValue = known({
  unknownMembers: [],
  unknownValues: [
    { path: 'MfaConfiguration', value: 'ADAPTIVE' },
    { path: 'WebAuthnConfiguration.UserVerification', value: 'discouraged' },
  ],
});
const verification = passkeys('"UserVerification": «"discouraged"»');
const found = on(`${totp}, «"PushMfaConfiguration"»: { "Enabled": true }`);

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(found, newer),
    ['a value', verification, newerValue],
    ['a mode', on(totp, '«"ADAPTIVE"»'), newerValue],
    ['a member of a block', smsRole('"SnsCallerArn": "x", «"Channel"»: 1'), newer],
  ],
  leavesAlone: [
    ['members that the schema has', on(totp), newer],
    ['values that the schema lists', passkeys('"UserVerification": "required"'), newerValue],
    ['another value than the pool has', on(totp, '"OTHER"'), newerValue],
    ['a value in another place', passkeys('"FactorConfiguration": "discouraged"'), newerValue],
    ['another place than the pool has it in', on(`${totp}, "Channel": 1`), newer],
    ['a pool that has no such member', found.replaceAll(/[«»]/g, ''), known({})],
    ['a pool that was not read', found.replaceAll(/[«»]/g, '')],
  ],
  says: [
    {
      text: verification,
      pool: newerValue,
      says: `This version of the extension doesn't know the value "discouraged". User pool ${userPoolId} has it, so it is sent as it stands, unchecked.`,
    },
    {
      text: found,
      pool: newer,
      says: `This version of the extension doesn't know "PushMfaConfiguration". User pool ${userPoolId} has it, so it is sent as it stands, unchecked.`,
    },
  ],
};
