import { off, on, totp, verifiedPasskeys } from './requests';
import { accepted, warning, type Row } from './row';

const party = (RelyingPartyId: string) => ({
  ...off,
  WebAuthnConfiguration: { RelyingPartyId },
});

/** "Passkeys". */
export const passkeyRows: readonly Row[] = [
  {
    fact: '`UserVerification` is `preferred` by default, `FactorConfiguration` `SINGLE_FACTOR`',
    trials: [
      {
        request: {
          ...off,
          WebAuthnConfiguration: {
            UserVerification: 'preferred',
            FactorConfiguration: 'SINGLE_FACTOR',
          },
        },
        verdict: accepted,
      },
    ],
  },
  {
    fact: "any domain that isn't a public suffix may be named; whether the service refuses a suffix is unmeasured",
    trials: [
      { what: 'a domain', request: party('login.example.com'), verdict: accepted },
      {
        what: 'a public suffix',
        request: party('co.uk'),
        verdict: accepted,
        rules: [warning('relying-party-public-suffix')],
      },
    ],
  },
  {
    fact: 'whether the service refuses a scheme or a port is unmeasured',
    trials: ['https://login.example.com', 'login.example.com:8443'].map((domain) => ({
      what: domain,
      request: party(domain),
      verdict: accepted,
      rules: [warning('relying-party-form')],
    })),
  },
  {
    fact: 'order matters: first SetUserPoolMfaConfig with MULTI_FACTOR, then `WEB_AUTHN` into the first factors',
    trials: [{ request: { ...on, ...totp, ...verifiedPasskeys }, verdict: accepted }],
  },
];
