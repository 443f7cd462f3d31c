import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const verifies = known({ autoVerifiedAttributes: ['phone_number'] });
const found = on(totp, '«"ON"»');

export const tests: RuleTests = {
  finds: [...whileItIsThePool(found, verifies), ['OPTIONAL', on(totp, '«"OPTIONAL"»'), verifies]],
  leavesAlone: [
    ...whileItIsNotThePool(found, verifies),
    ['the SMS block', on(`${totp}, "SmsMfaConfiguration": {}`), verifies],
    ['OFF has a rule of its own', '{ "MfaConfiguration": "OFF" }', verifies],
    ['email alone', on(totp), known({ autoVerifiedAttributes: ['email'] })],
  ],
  says: [
    {
      text: found,
      pool: verifies,
      says: `User pool ${userPoolId} may refuse this: it verifies phone numbers by itself, which needs the SMS block.`,
    },
  ],
};
