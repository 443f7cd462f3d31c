import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const enforced = known({ advancedSecurityMode: 'ENFORCED' });
const makeOptional = 'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"';

export const tests: RuleTests = {
  finds: [...whileItIsThePool(on(totp, '«"ON"»'), enforced)],
  leavesAlone: [
    ...whileItIsNotThePool(on(totp, '«"ON"»'), enforced),
    ['OPTIONAL', on(totp, '"OPTIONAL"'), enforced],
    ['OFF', '{ "MfaConfiguration": "OFF" }', enforced],
    ['a mode that is being typed', '{ "MfaConfiguration" }', enforced],
    ['only watched', on(totp), known({ advancedSecurityMode: 'AUDIT' })],
    ['off', on(totp), known({ advancedSecurityMode: 'OFF' })],
  ],
  says: [
    {
      text: `{ "MfaConfiguration": «"ON"», ${totp} }`,
      pool: known({ advancedSecurityMode: 'ENFORCED' }),
      says: `User pool ${userPoolId} uses adaptive authentication, which "ON" overrides: write "OPTIONAL" to let the risk of a sign-in decide.`,
      fixes: [['by choice', makeOptional, `{ "MfaConfiguration": "OPTIONAL", ${totp} }`]],
    },
  ],
};
