import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const byEmail = known({ recoveryMechanisms: ['verified_email'] });
const byPhone = known({ recoveryMechanisms: ['verified_phone_number'] });
const smsBlock = '"SmsMfaConfiguration": {}';
const emailBlock = '"EmailMfaConfiguration": { "Message": "{####}" }';
const byBoth = known({ recoveryMechanisms: ['verified_phone_number', 'verified_email'] });

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(on('«"EmailMfaConfiguration"»: {}'), byEmail),
    ['SMS, by phone', on('«"SmsMfaConfiguration"»: {}'), byPhone],
    ['both factors, by email', on(`${smsBlock}, «"EmailMfaConfiguration"»: {}`), byEmail],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(on('«"EmailMfaConfiguration"»: {}'), byEmail),
    ['SMS, by email', on(smsBlock), byEmail],
    ['email, by phone', on(emailBlock), byPhone],
    ['both factors, by both', on(`${smsBlock}, ${emailBlock}`), byBoth],
    [
      'by the administrator',
      on(`${smsBlock}, ${emailBlock}`),
      known({ recoveryMechanisms: ['admin_only'] }),
    ],
    ['no mechanism', on(`${smsBlock}, ${emailBlock}`), known({ recoveryMechanisms: [] })],
    ['TOTP', on(totp), byEmail],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", «"EmailMfaConfiguration"»: {} }',
      pool: known({ recoveryMechanisms: ['verified_email'] }),
      says: `User pool ${userPoolId} refuses email MFA because its users recover their accounts by email only: allow another recovery method first.`,
    },
    {
      text: '{ "MfaConfiguration": "ON", «"SmsMfaConfiguration"»: {} }',
      pool: known({ recoveryMechanisms: ['verified_phone_number'] }),
      says: `User pool ${userPoolId} refuses SMS MFA because its users recover their accounts by SMS only: allow another recovery method first.`,
    },
  ],
};
