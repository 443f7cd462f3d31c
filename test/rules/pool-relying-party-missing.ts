import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { party, passkeys } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const facts = { tier: 'ESSENTIALS', allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] };
const noDomain = known(facts);
const found =
  '{ "MfaConfiguration": "OFF", «"WebAuthnConfiguration"»: { "UserVerification": "required" } }';
const empty = passkeys('');
const says = `User pool ${userPoolId} has no domain for passkeys, so nobody can register one: add "RelyingPartyId".`;

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(found, noDomain),
    ['no block at all', '{ "MfaConfiguration": «"OFF"» }', noDomain],
    ['nothing at all', '«{}»', noDomain],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(found, noDomain),
    ['a relying party', party('example.com'), noDomain],
    ['a misspelt one', passkeys('"RelyingPartyID": "example.com"'), noDomain],
    ['a prefix domain', empty, known({ ...facts, domain: 'customers' })],
    ['a custom domain', empty, known({ ...facts, customDomain: 'login.example.com' })],
    [
      'a pool of which the rest is unknown',
      empty,
      known({ allowedFirstAuthFactors: ['WEB_AUTHN'] }),
    ],
    ['no passkeys', empty, known({ ...facts, allowedFirstAuthFactors: ['PASSWORD'] })],
    [
      'another type has a rule of its own',
      '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": null }',
      noDomain,
    ],
  ],
  says: [
    {
      text: found,
      pool: noDomain,
      says,
      fixes: [
        [
          'by choice',
          'Add an empty "RelyingPartyId"',
          passkeys('"UserVerification": "required", "RelyingPartyId": ""'),
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": «"OFF"» }',
      pool: noDomain,
      says,
      fixes: [
        [
          'by choice',
          'Add an empty "RelyingPartyId"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": {"RelyingPartyId":""} }',
        ],
      ],
    },
  ],
};
