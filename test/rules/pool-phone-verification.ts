import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const verifies = known({ autoVerifiedAttributes: ['email', 'phone_number'] });
const found = '{ "MfaConfiguration": «"OFF"» }';

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(found, verifies),
    ['nothing at all, which turns MFA off', '«{}»', verifies],
    ['OFF with passkeys', '{ "MfaConfiguration": «"OFF"», "WebAuthnConfiguration": {} }', verifies],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(found, verifies),
    ['a factor without a mode has a rule of its own', `{ ${totp} }`, verifies],
    ['ON', on('"SmsMfaConfiguration": {}'), verifies],
    ['a mode that is none', '{ "MfaConfiguration": "off" }', verifies],
    ['a mode that is being typed', '{ "MfaConfiguration" }', verifies],
    ['email alone', '{ "MfaConfiguration": "OFF" }', known({ autoVerifiedAttributes: ['email'] })],
  ],
  says: [
    {
      text: found,
      pool: verifies,
      says: `User pool ${userPoolId} refuses to turn MFA off because it verifies phone numbers by itself: take phone_number out of its auto verification first.`,
    },
  ],
};
