import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const byPhone = known({ recoveryMechanisms: ['verified_phone_number'] });
const smsBlock = '"SmsMfaConfiguration": {}';
const emailBlock = '"EmailMfaConfiguration": { "Message": "{####}" }';
const found = on('«"SmsMfaConfiguration"»: {}');

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(found, byPhone),
    ['both factors, by phone', on(`«"SmsMfaConfiguration"»: {}, ${emailBlock}`), byPhone],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(found, byPhone),
    ['SMS, by email', on(smsBlock), known({ recoveryMechanisms: ['verified_email'] })],
    ['email, by phone', on(emailBlock), byPhone],
    [
      'both factors, by both',
      on(`${smsBlock}, ${emailBlock}`),
      known({ recoveryMechanisms: ['verified_phone_number', 'verified_email'] }),
    ],
    ['recovery that is not set', on(smsBlock), known({ recoveryMechanisms: [] })],
  ],
  says: [
    {
      text: found,
      pool: byPhone,
      says: `User pool ${userPoolId} refuses SMS MFA because its users recover their accounts by SMS only: allow another recovery method first.`,
    },
  ],
};
