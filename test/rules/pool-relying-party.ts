import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { passkeys } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const domain = known({ customDomain: 'login.example.com' });

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(passkeys('"RelyingPartyId": «"example.com"»'), domain),
    ['a domain below', passkeys('"RelyingPartyId": «"a.login.example.com"»'), domain],
    ['a public suffix', passkeys('"RelyingPartyId": «"com"»'), domain],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(passkeys('"RelyingPartyId": «"example.com"»'), domain),
    ['the custom domain', passkeys('"RelyingPartyId": "login.example.com"'), domain],
    [
      'the custom domain, as an escape',
      passkeys('"RelyingPartyId": "\\u006cogin.example.com"'),
      domain,
    ],
    ['none in the file', passkeys('"UserVerification": "required"'), domain],
    ['a URL has a rule of its own', passkeys('"RelyingPartyId": "https://example.com"'), domain],
    ['upper case has a rule of its own', passkeys('"RelyingPartyId": "Example.com"'), domain],
    ['an IP address has a rule of its own', passkeys('"RelyingPartyId": "127.0.0.1"'), domain],
    ['an empty one has a rule of its own', passkeys('"RelyingPartyId": ""'), domain],
    ['another type', passkeys('"RelyingPartyId": 1'), domain],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": «"example.com"» } }',
      pool: known({ customDomain: 'login.example.com' }),
      says: `The sign-in pages of user pool ${userPoolId} are at login.example.com and can't use passkeys for "example.com": write "login.example.com".`,
      fixes: [
        [
          'preferred',
          'Change to "login.example.com"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "login.example.com" } }',
        ],
      ],
    },
  ],
};
