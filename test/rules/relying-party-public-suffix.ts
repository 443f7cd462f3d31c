import { party, passkeys } from './support/requests';
import type { Case, RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ...['com', 'co.uk', 'com.au', 'github.io', 'auth.us-east-1.amazoncognito.com', 'intranet'].map(
      (name): Case => [name, passkeys(`"RelyingPartyId": «"${name}"»`)],
    ),
    ...['com.pe', 'co.ke', 'run.app', 's3.amazonaws.com', 'nowhere.ck'].map((name): Case => [
      `as the list has it: ${name}`,
      passkeys(`"RelyingPartyId": «"${name}"»`),
    ]),
    ...['公司.cn', 'xn--55qx5d.cn'].map((name): Case => [
      `another alphabet: ${name}`,
      passkeys(`"RelyingPartyId": «"${name}"»`),
    ]),
    [
      'Cognito in a Region that no list has',
      passkeys('"RelyingPartyId": «"auth.xx-new-1.amazoncognito.com"»'),
    ],
    [
      'Cognito with FIPS',
      passkeys('"RelyingPartyId": «"auth-fips.us-gov-west-1.amazoncognito.com"»'),
    ],
  ],
  leavesAlone: [
    ...[
      'example.com',
      'example.co.uk',
      'me.github.io',
      'localhost',
      'co.example',
      'uk.com.example',
      'bucket.s3.amazonaws.com',
      'www.ck',
      '123',
    ].map((name): Case => [`not ${name}`, party(name)]),
    ["a pool's own domain", party('example.auth.us-east-1.amazoncognito.com')],
    ['a URL is another mistake', party('https://co.uk')],
    ['upper case is another mistake', party('COM')],
    ['an IP address is another mistake', party('10.0.0.1')],
    ['a domain below one', party('a.co.uk')],
    ['a domain that ends like one', party('xco.uk')],
  ],
  says: [
    ...['com', 'co.uk', 'auth.eu-west-1.amazoncognito.com'].map((name) => ({
      text: party(name).replace(`"${name}"`, `«"${name}"»`),
      says: `Anyone can have a domain below "${name}", so browsers register no passkeys for it: use a domain of your own.`,
    })),
  ],
};
