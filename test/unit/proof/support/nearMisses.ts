import type { NearMiss } from './verdict';

const on = (rest: string) => `{ "MfaConfiguration": "ON", ${rest} }`;
const totp = '"SoftwareTokenMfaConfiguration": { "Enabled": true }';
const sms = (rest: string) => on(`"SmsMfaConfiguration": { ${rest} }`);
const role = (rest: string) => sms(`"SmsConfiguration": { ${rest} }`);
const arn = (value: string) => role(`"SnsCallerArn": "${value}", "ExternalId": "x"`);
const text = (message: string) => sms(`"SmsAuthenticationMessage": ${message}`);
const email = (message: string) => on(`"EmailMfaConfiguration": { "Message": ${message} }`);
const party = (value: string) =>
  `{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "${value}" } }`;
const pool = (id: string) => `{ "MfaConfiguration": "OFF", "UserPoolId": "${id}" }`;

/** Files that nearly break a rule, beyond those in the rules' own cases. */
const misses: readonly (readonly [rule: string, leaves: string, text: string])[] = [
  ['mfa-off-by-omission', 'a mode that is cut short', '{ "MfaConfigura": "OFF" }'],
  [
    'only-disabled-totp',
    'a switch that is being typed',
    on('"SoftwareTokenMfaConfiguration": { "Enabled" }'),
  ],
  ['only-disabled-totp', 'no factor at all', '{ "MfaConfiguration": "ON" }'],
  ['external-id-missing', 'a role that is being typed', role('"SnsCallerArn"')],
  ['external-id-missing', 'a role of another type', role('"SnsCallerArn": null')],
  ['sms-caller-arn-role', 'a role called "user"', arn('arn:aws:iam::123456789012:role/user')],
  ['sms-caller-arn-role', 'a text that is no ARN', arn('role:sns:a:b:c:d-which-is-no-arn')],
  [
    'sms-caller-arn-account',
    'a role whose name is a number',
    arn('arn:aws:iam::123456789012:role/12345'),
  ],
  [
    'sms-caller-arn-partition',
    'another service',
    arn('arn:amazon:sns:us-east-1:123456789012:Codes'),
  ],
  ['sns-region-name', 'a Region that is being typed', role('"SnsRegion"')],
  [
    'sns-region-pool',
    'a pool whose ID has no Region',
    `{ "UserPoolId": "A1", ${role('"SnsRegion": "eu-west-1"').slice(1)}`,
  ],
  ['user-pool-region', 'a Region with two digits', pool('eu-west-12_A1')],
  ['user-pool-region', 'an ID that is being typed', '{ "MfaConfiguration": "OFF", "UserPoolId" }'],
  ['placeholder-repeated', 'a message that begins with it', email('"{####}"')],
  ['placeholder-repeated', 'braces that share no #', email('"{####}{###}{#####}"')],
  ['placeholder-repeated', 'no string', email('["{####}", "{####}"]')],
  ['message-placeholder', 'no string', email('1')],
  ['message-white-space', 'no string', email('{}')],
  ['message-white-space', 'a no-break space in a comment', `${email('"{####}"')} // \u00a0`],
  ['sms-segments', 'a placeholder for 70 characters of UCS-2', text(`"${'я'.repeat(64)}{####}"`)],
  ['sms-segments', 'one that is being typed', sms('"SmsAuthenticationMessage"')],
  ['relying-party-form', 'a label of 63 characters', party(`${'a'.repeat(63)}.example`)],
  ['relying-party-form', 'four numbers and a letter', party('127.0.0.1a')],
  ['relying-party-public-suffix', 'a domain below one', party('a.co.uk')],
  ['relying-party-public-suffix', 'a domain that ends like one', party('xco.uk')],
  ['passkey-single-factor', 'a block that is being typed', on(`${totp}, "WebAuthnConfiguration"`)],
  ['essentials-tier', 'a block in a comment', on(`/* "EmailMfaConfiguration": {}, */ ${totp}`)],
  ['cli-schema', 'a name that is nearly it', '{ "MfaConfiguration": "OFF", "schema": "x" }'],
  ['lone-surrogate', 'half of a character outside every string', '\ud83d'],
  ['wrong-type', 'a file without a value', '// nothing'],
];

export const nearMisses = misses.map(([rule, leaves, source]): NearMiss => ({
  rule,
  leaves,
  text: source,
}));
