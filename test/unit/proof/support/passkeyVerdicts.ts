import type { FixVerdict, Verdict } from './verdict';

const party = (value: string) =>
  `{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "${value}" } }`;

const form = (text: string, says: string, domain?: string): Verdict => {
  const fixes: readonly FixVerdict[] =
    domain === undefined ? [] : [['preferred', `Change to "${domain}"`, party(domain)]];
  const hint = domain === undefined ? '' : ` Write "${domain}".`;
  return { rule: 'relying-party-form', text: party(text), says: says + hint, fixes };
};

const forms: readonly Verdict[] = [
  form(
    '«127.0.0.1»',
    "A relying party ID must be a domain: passkeys don't work with IP addresses.",
  ),
  form(
    '«https://example.com/login»',
    'A relying party ID must be a domain, not a URL.',
    'example.com',
  ),
  form('«HTTPS://example.com»', 'A relying party ID must be a domain, not a URL.', 'example.com'),
  form('«https://»', 'A relying party ID must be a domain, not a URL.'),
  form(
    '«me@Example.com»',
    'A relying party ID must be a domain, without anything before "@".',
    'example.com',
  ),
  form('example.com«:443»', 'A relying party ID must be a domain, without a port.', 'example.com'),
  form(
    'example.com«:443/a»',
    'A relying party ID must be a domain, without a port or path.',
    'example.com',
  ),
  form(
    'example.com«:a»',
    'A relying party ID must be a domain, without a port or path.',
    'example.com',
  ),
  form('example.com«/a:»', 'A relying party ID must be a domain, without a path.', 'example.com'),
  form('example.com«?a»', 'A relying party ID must be a domain, without a path.', 'example.com'),
  form(
    '«*.»example.com',
    'A relying party ID also covers its subdomains, so it needs no wildcard.',
    'example.com',
  ),
  form(
    '«.*.»example.com',
    'A relying party ID also covers its subdomains, so it needs no wildcard.',
    'example.com',
  ),
  form('«*»', 'A relying party ID also covers its subdomains, so it needs no wildcard.'),
  form(
    '«*»example.com',
    'A relying party ID also covers its subdomains, so it needs no wildcard.',
    'example.com',
  ),
  form('«..»example.com', "A relying party ID can't begin or end with a dot.", 'example.com'),
  form('example.com«..»', "A relying party ID can't begin or end with a dot.", 'example.com'),
  form('«auth.*.example.com»', '"auth.*.example.com" is not a domain name.'),
  form('«example.com »', '"example.com " is not a domain name.', 'example.com'),
  form('«Auth.example.com»', 'A relying party ID must be in lower case.', 'auth.example.com'),
  form('«BÜCHER.example»', 'A relying party ID must be in lower case.', 'bücher.example'),
];

const suffixes: readonly Verdict[] = ['com', 'co.uk', 'auth.eu-west-1.amazoncognito.com'].map(
  (name) => ({
    rule: 'relying-party-public-suffix',
    text: party(name).replace(`"${name}"`, `«"${name}"»`),
    says: `Anyone can have a domain below "${name}", so browsers register no passkeys for it: use a domain of your own.`,
  }),
);

const two = (rest: string) =>
  `{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, ${rest} }`;
const refused =
  'With "ON", a user pool that allows sign-in with a passkey refuses passkeys that count as one factor.';
const multi = '"FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION"';

/** What the rules on passkeys and tiers say, and what their fixes make of a file. */
export const passkeyVerdicts: readonly Verdict[] = [
  ...forms,
  ...suffixes,
  {
    rule: 'passkey-single-factor',
    text: two('«"WebAuthnConfiguration"»: { "RelyingPartyId": "example.com" }'),
    says: refused,
    fixes: [
      [
        'by choice',
        'Set "FactorConfiguration" to "MULTI_FACTOR_WITH_USER_VERIFICATION"',
        two(`"WebAuthnConfiguration": { "RelyingPartyId": "example.com", ${multi} }`),
      ],
    ],
  },
  {
    rule: 'passkey-single-factor',
    text: two('"WebAuthnConfiguration": { "FactorConfiguration": «"SINGLE_FACTOR"» }'),
    says: refused,
    fixes: [
      [
        'by choice',
        'Set "FactorConfiguration" to "MULTI_FACTOR_WITH_USER_VERIFICATION"',
        two(`"WebAuthnConfiguration": { ${multi} }`),
      ],
    ],
  },
  {
    rule: 'essentials-tier',
    text: '{ "MfaConfiguration": "ON", «"EmailMfaConfiguration"»: {}, "WebAuthnConfiguration": {} }',
    says: 'Email MFA requires a user pool on the Essentials tier or higher.',
  },
  {
    rule: 'essentials-tier',
    text: '{ "MfaConfiguration": "OFF", «"WebAuthnConfiguration"»: {} }',
    says: 'Passkeys require a user pool on the Essentials tier or higher.',
  },
];
