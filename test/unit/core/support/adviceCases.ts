import type { Case } from './ruleCases';

const on = (rest: string) => `{ "MfaConfiguration": "ON", ${rest} }`;
const text = (message: string) =>
  on(`"SmsMfaConfiguration": { "SmsAuthenticationMessage": ${message} }`);
const email = (message: string) => on(`"EmailMfaConfiguration": { "Message": "${message}" }`);
const passkeys = (rest: string) =>
  `{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { ${rest} } }`;
const party = (value: string) => passkeys(`"RelyingPartyId": "${value}"`);

/** The rules on messages and passkeys that the service doesn't hold anybody to. */
export const adviceCases: Readonly<Record<string, readonly Case[]>> = {
  'placeholder-repeated': [
    ['twice', email('{####} or «{####}»')],
    ['three times', email('{####}«{####}»«{####}»')],
    ['in a text message, after an escape', text('"\\u00e9{####} «{####}»"')],
    ['the second in doubled braces', email('{####} {«{####}»}')],
    ['once', email('{####}')],
    ['once, and a look-alike', email('{####} {###} ####')],
    [
      'once in each message',
      `{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "{####}" }, "EmailMfaConfiguration": { "Message": "{####}" } }`,
    ],
    ['in a subject', on('"EmailMfaConfiguration": { "Subject": "{####} {####}" }')],
  ],
  'sms-segments': [
    ['71 characters, one an emoji', text(`"${'a'.repeat(63)}«😀»{####}"`)],
    ['a curly quote', text(`"${'a'.repeat(64)}«’»{####}"`)],
    ['the first of several', text(`"«“»${'a'.repeat(64)}” {####}"`)],
    ['a letter that has no plain form', text(`"${'a'.repeat(64)}«ě»{####}"`)],
    ['an invisible one, as an escape', text(`"${'a'.repeat(64)}«\\u200b»{####}"`)],
    ['another alphabet', text(`«"${'я'.repeat(65)}{####}"»`)],
    ['161 with what counts double', text(`«"${'€'.repeat(77)}a{####}"»`)],
    ['70 characters, one an emoji', text(`"${'a'.repeat(62)}😀{####}"`)],
    ['160 with what counts double', text(`"${'€'.repeat(77)}{####}"`)],
    ['140 plain characters', text(`"${'a'.repeat(134)}{####}"`)],
    ['the braces of the placeholder count as digits', text(`"${'€'.repeat(74)}{####}{####}"`)],
    ['letters of the GSM alphabet', text(`"${'é'.repeat(66)} {####}"`)],
    ['no placeholder yet', text(`"${'я'.repeat(80)}"`)],
    ['too long has a rule of its own', text(`"${'я'.repeat(140)}{####}"`)],
    ['a lost character has a rule of its own', text(`"${'a'.repeat(66)}\ufffd{####}"`)],
    ['half a character has a rule of its own', text(`"${'a'.repeat(66)}\\ud83d{####}"`)],
    ['an email', email(`${'я'.repeat(200)}{####}`)],
  ],
  'relying-party-form': [
    ['a URL', party('«https://auth.example.com»')],
    ['a URL with everything', party('«https://me@auth.example.com:443/login?a#b»')],
    ['a URL of a local page', party('«http://localhost:3000»')],
    ['no scheme', party('«//example.com»')],
    ['an email address', party('«me@example.com»')],
    ['a port', party('example.com«:443»')],
    ['a port of this machine', party('localhost«:3000»')],
    ['a path', party('example.com«/login»')],
    ['a slash', party('example.com«/»')],
    ['a port and a path', party('example.com«:443/login»')],
    ['a query', party('example.com«?a=b»')],
    ['upper case', party('«Auth.Example.com»')],
    ['a wildcard', party('«*.»example.com')],
    ['a wildcard alone', party('«*»')],
    ['a wildcard in the middle', party('«auth.*.example.com»')],
    ['a dot in front', party('«.»example.com')],
    ['a dot at the end', party('example.com«.»')],
    ['after escapes', party('\\u0065xample.com«\\u002e»')],
    ['two dots', party('«example..com»')],
    ['white space', party('«example.com »')],
    ['an underscore', party('«my_app.example.com»')],
    ['a hyphen at an end', party('«auth-.example.com»')],
    ['an IPv4 address', party('«127.0.0.1»')],
    ['an IPv6 address', party('«::1»')],
    ['an IPv6 address in brackets', party('«[2001:db8::1]:443»')],
    ['a domain', party('auth.example.com')],
    ['a domain with digits and hyphens', party('a-1.2-b.xn--bcher-kva.example')],
    ['another alphabet', party('bücher.example')],
    ['this machine', party('localhost')],
    ['a public suffix has a rule of its own', party('com')],
    ['an empty one has a rule of its own', party('')],
    ['too long has a rule of its own', party(`https://${'a'.repeat(130)}`)],
    ['a URL elsewhere', '{ "MfaConfiguration": "OFF", "$schema": "https://example.com" }'],
  ],
  'relying-party-public-suffix': [
    ...['com', 'co.uk', 'com.au', 'github.io', 'auth.us-east-1.amazoncognito.com', 'intranet'].map(
      (name): Case => [name, passkeys(`"RelyingPartyId": «"${name}"»`)],
    ),
    [
      'Cognito with FIPS',
      passkeys('"RelyingPartyId": «"auth-fips.us-gov-west-1.amazoncognito.com"»'),
    ],
    ...[
      'example.com',
      'example.co.uk',
      'me.github.io',
      'localhost',
      'co.example',
      'uk.com.example',
    ].map((name): Case => [`not ${name}`, party(name)]),
    ["a pool's own domain", party('example.auth.us-east-1.amazoncognito.com')],
    ['a URL is another mistake', party('https://co.uk')],
    ['upper case is another mistake', party('COM')],
    ['an IP address is another mistake', party('10.0.0.1')],
  ],
  'passkey-single-factor': [
    [
      'left out',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": true }, «"WebAuthnConfiguration"»: {}'),
    ],
    [
      'said',
      on(
        '"EmailMfaConfiguration": {}, "WebAuthnConfiguration": { "FactorConfiguration": «"SINGLE_FACTOR"» }',
      ),
    ],
    [
      'two factors',
      on(
        '"EmailMfaConfiguration": {}, "WebAuthnConfiguration": { "FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" }',
      ),
    ],
    [
      'OPTIONAL',
      '{ "MfaConfiguration": "OPTIONAL", "EmailMfaConfiguration": {}, "WebAuthnConfiguration": {} }',
    ],
    ['OFF', passkeys('"FactorConfiguration": "SINGLE_FACTOR"')],
    ['no mode', '{ "WebAuthnConfiguration": {} }'],
    [
      'no value that it knows',
      on(
        '"EmailMfaConfiguration": {}, "WebAuthnConfiguration": { "FactorConfiguration": "single" }',
      ),
    ],
    [
      'one that is being typed',
      on('"EmailMfaConfiguration": {}, "WebAuthnConfiguration": { "FactorConfiguration" }'),
    ],
    ['no block', on('"EmailMfaConfiguration": {}, "WebAuthnConfiguration": null')],
  ],
  'essentials-tier': [
    ['email', on('«"EmailMfaConfiguration"»: {}')],
    ['passkeys', '{ "MfaConfiguration": "OFF", «"WebAuthnConfiguration"»: {} }'],
    ['the first of both', on('«"WebAuthnConfiguration"»: {}, "EmailMfaConfiguration": {}')],
    [
      'other factors',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": true }, "SmsMfaConfiguration": {}'),
    ],
    ['a name inside a block', on('"SmsMfaConfiguration": { "EmailMfaConfiguration": {} }')],
  ],
  'cli-schema': [
    ['at the start', '{ «"$schema"»: "https://example.com", "MfaConfiguration": "OFF" }'],
    ['at the end, on lines', '{\n  "MfaConfiguration": "OFF",\n  «"$schema"»: ""\n}'],
    ['the last of two', '{ "$schema": "a", «"$schema"»: "b", "MfaConfiguration": "OFF" }'],
    ['in a block it is unknown', passkeys('"$schema": "x"')],
    ['another type has a rule of its own', '{ "$schema": 1, "MfaConfiguration": "OFF" }'],
    ['one that is being typed', '{ "MfaConfiguration": "OFF", "$schema" }'],
  ],
};
