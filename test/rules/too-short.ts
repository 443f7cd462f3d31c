import { ofPoolJson, passkeys, sms, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['an empty pool ID', ofPoolJson('«""»')],
    ['an empty domain', passkeys('"RelyingPartyId": «""»')],
    ['a short Region', smsRole('"SnsRegion": «"eu"»')],
    ['characters are counted, not code units', smsRole('"SnsRegion": «"😀😀😀😀"»')],
  ],
  leavesAlone: [
    ['an external ID may be empty', smsRole('"ExternalId": ""')],
    ['the shortest message', sms('"SmsAuthenticationMessage": "{####}"')],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": «""» } }',
      says: '"RelyingPartyId" is empty: give it a value or leave it out.',
    },
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::1:role/a", "SnsRegion": «"eu"» } } }',
      says: '"SnsRegion" must have at least 5 characters, but it has 2.',
    },
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::1:role/a", "SnsRegion": «"😀😀😀😀"» } } }',
      says: '"SnsRegion" must have at least 5 characters, but it has 4.',
    },
  ],
};
