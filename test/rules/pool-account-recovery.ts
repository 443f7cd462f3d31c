import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, totp } from './support/requests';
import type { FixResult, RuleTests } from './support/ruleTests';

const byEmail = known({ recoveryMechanisms: ['verified_email'] });
const notSet = known({ recoveryMechanisms: [] });
const smsBlock = '"SmsMfaConfiguration": {}';
const emailBlock = '"EmailMfaConfiguration": { "Message": "{####}" }';
const found = on('«"EmailMfaConfiguration"»: {}');
const withoutEmail: readonly FixResult[] = [
  ['by choice', 'Remove "EmailMfaConfiguration"', '{ "MfaConfiguration": "ON" }'],
];

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(found, byEmail),
    ['recovery that is not set', found, notSet],
    ['both factors, by email', on(`${smsBlock}, «"EmailMfaConfiguration"»: {}`), byEmail],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(found, byEmail),
    ['SMS, by email', on(smsBlock), byEmail],
    ['email, by phone', on(emailBlock), known({ recoveryMechanisms: ['verified_phone_number'] })],
    [
      'both factors, by both',
      on(`${smsBlock}, ${emailBlock}`),
      known({ recoveryMechanisms: ['verified_phone_number', 'verified_email'] }),
    ],
    [
      'by the administrator',
      on(`${smsBlock}, ${emailBlock}`),
      known({ recoveryMechanisms: ['admin_only'] }),
    ],
    ['a recovery of which nothing is known', on(emailBlock), known({})],
    ['TOTP', on(totp), byEmail],
  ],
  says: [
    {
      text: found,
      pool: byEmail,
      says: `User pool ${userPoolId} refuses email MFA because its users recover their accounts by email only: allow another recovery method first.`,
      fixes: withoutEmail,
    },
    {
      text: found,
      pool: notSet,
      says: `User pool ${userPoolId} refuses email MFA because its account recovery is not set: set another mechanism than email first.`,
      fixes: withoutEmail,
    },
  ],
};
