import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const lite = known({ tier: 'LITE' });
const smsBlock = '"SmsMfaConfiguration": {}';
const emailBlock = '"EmailMfaConfiguration": { "Message": "{####}" }';

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(on('«"EmailMfaConfiguration"»: {}'), lite),
    ['passkeys', '{ "MfaConfiguration": "OFF", «"WebAuthnConfiguration"»: {} }', lite],
    ['both', on('«"EmailMfaConfiguration"»: {}, «"WebAuthnConfiguration"»: {}'), lite],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(on('«"EmailMfaConfiguration"»: {}'), lite),
    ['what Lite has', on(`${totp}, ${smsBlock}`), lite],
    ['Essentials', on(emailBlock), known({ tier: 'ESSENTIALS' })],
    ['Plus', on(`${emailBlock}, "WebAuthnConfiguration": {}`), known({ tier: 'PLUS' })],
    ['another type', on('"EmailMfaConfiguration": [], "WebAuthnConfiguration": "x"'), lite],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", «"EmailMfaConfiguration"»: {}, «"WebAuthnConfiguration"»: {} }',
      pool: known({ tier: 'LITE' }),
      says: `User pool ${userPoolId} refuses email MFA because it is on the Lite tier: choose Essentials or Plus first.`,
      fixes: [
        [
          'by choice',
          'Remove "EmailMfaConfiguration"',
          '{ "MfaConfiguration": "ON", "WebAuthnConfiguration": {} }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", «"WebAuthnConfiguration"»: {} }',
      pool: known({ tier: 'LITE' }),
      says: `User pool ${userPoolId} refuses passkeys because it is on the Lite tier: choose Essentials or Plus first.`,
      fixes: [['by choice', 'Remove "WebAuthnConfiguration"', '{ "MfaConfiguration": "OFF" }']],
    },
  ],
};
