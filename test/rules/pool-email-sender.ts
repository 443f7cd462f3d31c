import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const cognitoSends = known({ emailSendingAccount: 'COGNITO_DEFAULT' });
const emailBlock = '"EmailMfaConfiguration": { "Message": "{####}" }';
const smsBlock = '"SmsMfaConfiguration": {}';

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(on('«"EmailMfaConfiguration"»: {}'), cognitoSends),
    ['OPTIONAL', on(`«"EmailMfaConfiguration"»: {}, ${totp}`, '"OPTIONAL"'), cognitoSends],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(on('«"EmailMfaConfiguration"»: {}'), cognitoSends),
    ['Amazon SES', on(emailBlock), known({ emailSendingAccount: 'DEVELOPER' })],
    ['other factors', on(`${totp}, ${smsBlock}`), cognitoSends],
    ['another type', on('"EmailMfaConfiguration": null'), cognitoSends],
    [
      'a name inside a block',
      on('"SmsMfaConfiguration": { "EmailMfaConfiguration": {} }'),
      cognitoSends,
    ],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", «"EmailMfaConfiguration"»: {} }',
      pool: known({ emailSendingAccount: 'COGNITO_DEFAULT' }),
      says: `User pool ${userPoolId} refuses email MFA because it sends email through Cognito's own account (COGNITO_DEFAULT): let it send through Amazon SES first.`,
      fixes: [['by choice', 'Remove "EmailMfaConfiguration"', '{ "MfaConfiguration": "ON" }']],
    },
  ],
};
