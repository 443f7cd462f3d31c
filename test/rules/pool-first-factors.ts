import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const codes = known({ allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] });
const makeOptional = 'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"';

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(on(totp, '«"ON"»'), codes),
    ['SMS_OTP alone', on(totp, '«"ON"»'), known({ allowedFirstAuthFactors: ['SMS_OTP'] })],
    ['ON without any factor', '{ "MfaConfiguration": «"ON"» }', codes],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(on(totp, '«"ON"»'), codes),
    ['OPTIONAL', on(totp, '"OPTIONAL"'), codes],
    ['OFF', '{ "MfaConfiguration": "OFF" }', codes],
    ['no mode', `{ ${totp} }`, codes],
    ['a mode that is none', on(totp, '"on"'), codes],
    ['a mode that is being typed', '{ "MfaConfiguration" }', codes],
    [
      'other first factors',
      on(totp),
      known({ allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] }),
    ],
    ['a factor of the future', on(totp), known({ allowedFirstAuthFactors: ['TOTP_OTP'] })],
  ],
  says: [
    {
      text: `{ "MfaConfiguration": «"ON"», ${totp} }`,
      pool: known({ allowedFirstAuthFactors: ['EMAIL_OTP', 'PASSWORD', 'SMS_OTP'] }),
      says: `User pool ${userPoolId} refuses "ON" because its first factors include EMAIL_OTP, SMS_OTP: write "OPTIONAL", or change the pool's first factors.`,
      fixes: [['by choice', makeOptional, `{ "MfaConfiguration": "OPTIONAL", ${totp} }`]],
    },
  ],
};
