import type { PoolFacts } from '../../../../core/src/model/poolFacts';

/**
 * A text in which `«»` stand around what the rule must report; without them, it must be silent. A rule
 * that compares it with a user pool gets that too.
 */
export type Case = readonly [what: string, text: string, pool?: PoolFacts];

const on = (rest: string) => `{ "MfaConfiguration": "ON", ${rest} }`;
const totp = '"SoftwareTokenMfaConfiguration": { "Enabled": true }';
const sms = (rest: string) => on(`"SmsMfaConfiguration": { ${rest} }`);
const smsRole = (rest: string) => sms(`"SmsConfiguration": { ${rest} }`);
const arn = (value: string) => smsRole(`"SnsCallerArn": "${value}"`);
const email = (message: string) => on(`"EmailMfaConfiguration": { "Message": "${message}" }`);
const subject = (value: string) => on(`"EmailMfaConfiguration": { "Subject": "${value}" }`);
const pool = (id: string) => `{ "MfaConfiguration": "OFF", "UserPoolId": ${id} }`;
const passkeys = (rest: string) =>
  `{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { ${rest} } }`;

/** The rules that look at the mode and the factors together. */
export const modeCases: Readonly<Record<string, readonly Case[]>> = {
  'mfa-off-by-omission': [
    ['an empty object', '«{»}'],
    ['an empty object with a space', '«{» }'],
    ['only a pool', '«{» "UserPoolId": "eu-west-1_Ab12Cd34E" }'],
    ['only passkeys, on several lines', '«{»\n  "WebAuthnConfiguration": {}\n}'],
    ['after a comment', '// all\n«{»\n  // nothing yet\n}'],
    ['OFF is said', '{ "MfaConfiguration": "OFF" }'],
    ['a factor is there, so that it is an error', `{ ${totp} }`],
    ['a mode is being typed', '{ "MfaConfiguration" }'],
    ['the file is being typed', '{ "Mfa'],
    ['the mode is not a valid one', '{ "MfaConfiguration": "off" }'],
    ['the mode is misspelt', '{ "MfaConfigration": "OFF" }'],
    ['a factor is misspelt', '{ "SoftwareTokenMfaConfig": {} }'],
    ['an unknown member that is like none', '«{» "Unknown": 1 }'],
    ['the file is an array', '[]'],
  ],
  'mfa-mode-missing': [
    ['any factor', '{ «"EmailMfaConfiguration"»: {} }'],
    ['the first of two factors', `{\n  «"SmsMfaConfiguration"»: {},\n  ${totp}\n}`],
    ['a disabled factor', '{ «"SoftwareTokenMfaConfiguration"»: { "Enabled": false } }'],
    [
      'a mode inside a block does not count',
      `{ «"EmailMfaConfiguration"»: { "MfaConfiguration": "ON" } }`,
    ],
    ['a mode, even an invalid one, is there', `{ "MfaConfiguration": "on", ${totp} }`],
    ['passkeys are no factor', '{ "WebAuthnConfiguration": {} }'],
    ['the mode is misspelt', `{ "MfaConfigration": "ON", ${totp} }`],
    [
      'a block has a misspelt mode',
      `{ "SoftwareTokenMfaConfig": {}, «"EmailMfaConfiguration"»: { "MfaConfigration": "ON" } }`,
    ],
    [
      'a factor stands inside another block',
      '{ "WebAuthnConfiguration": { "EmailMfaConfiguration": {} } }',
    ],
  ],
  'off-with-factor': [
    [
      'a disabled factor',
      '{ "MfaConfiguration": "OFF", «"SoftwareTokenMfaConfiguration"»: { "Enabled": false } }',
    ],
    [
      'each factor',
      '{ «"SmsMfaConfiguration"»: {}, «"EmailMfaConfiguration"»: {}, "MfaConfiguration": "OFF" }',
    ],
    ['passkeys may stay', passkeys('"UserVerification": "required"')],
    ['OPTIONAL', `{ "MfaConfiguration": "OPTIONAL", ${totp} }`],
    ['the last mode counts', `{ "MfaConfiguration": "OFF", "MfaConfiguration": "ON", ${totp} }`],
  ],
  'no-factor': [
    ['ON alone', '{ "MfaConfiguration": «"ON"» }'],
    ['OPTIONAL alone', '{\n\t"MfaConfiguration": «"OPTIONAL"»\n}'],
    ['only passkeys', '{ "MfaConfiguration": «"ON"», "WebAuthnConfiguration": {} }'],
    ['a member that is no factor', '{ "MfaConfiguration": «"ON"», "SmsMfaConfig": {} }'],
    ['a factor is misspelt', '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfig": {} }'],
    [
      'a factor is misspelt in a block',
      '{ "MfaConfiguration": «"ON"», "WebAuthnConfiguration": { "SoftwareTokenMfaConfig": {} } }',
    ],
    ['a disabled factor counts', on('"SoftwareTokenMfaConfiguration": { "Enabled": false }')],
    ['an empty factor counts', on('"EmailMfaConfiguration": {}')],
    ['OFF', '{ "MfaConfiguration": "OFF" }'],
  ],
  'only-disabled-totp': [
    ['ON', on('"SoftwareTokenMfaConfiguration": { "Enabled": «false» }')],
    [
      'OPTIONAL',
      '{ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": «false» } }',
    ],
    ['Enabled left out', on('«"SoftwareTokenMfaConfiguration"»: {}')],
    [
      'the last Enabled counts',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": true, "Enabled": «false» }'),
    ],
    [
      'beside passkeys',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": «false» }, "WebAuthnConfiguration": {}'),
    ],
    [
      'another factor is there',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": false }, "EmailMfaConfiguration": {}'),
    ],
    [
      'OFF has an error already',
      '{ "MfaConfiguration": "OFF", "SoftwareTokenMfaConfiguration": { "Enabled": false } }',
    ],
    ['it is turned on', on(totp)],
  ],
  'sms-caller-arn-missing': [
    ['an empty block', sms('«"SmsConfiguration"»: {}')],
    ['other members only', sms('«"SmsConfiguration"»: { "ExternalId": "x" }')],
    ['the ARN outside its block', sms('"SnsCallerArn": "x", «"SmsConfiguration"»: {}')],
    [
      'the first of two blocks',
      on(
        '"SmsMfaConfiguration": { «"SmsConfiguration"»: {} }, "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/Kept" } }',
      ),
    ],
    ['no block at all', sms('"SmsAuthenticationMessage": "{####}"')],
    ['it is misspelt', smsRole('"SnsCallerARN": "x"')],
    ['it is misspelt elsewhere', sms('"SnsCalerArn": "x", «"SmsConfiguration"»: {}')],
    ['an ARN, even an invalid one', arn('')],
  ],
};

/** The rules that look at one value. */
export const valueCases: Readonly<Record<string, readonly Case[]>> = {
  'message-placeholder': [
    ['angle brackets', email('Code: «<####>».')],
    ['three #', email('Code: «{###}»')],
    ['five #', email('Code: «{#####}»')],
    ['bare #', email('Code: «####»')],
    ['full-width braces', email('Code: «｛####｝»')],
    ['full-width #', sms('"SmsAuthenticationMessage": "Code: «{＃＃＃＃}»"')],
    ['a missing brace', email('«{####» is it')],
    ['nothing like it', email('Your code').replace('"Your code"', '«"Your code"»')],
    ['an empty message', sms('"SmsAuthenticationMessage": «""»')],
    ['"#1" is no placeholder', on('"EmailMfaConfiguration": { "Message": «"We are #1"» }')],
    ['after an escape', email('\\"\\u00e9\\n«<####>»')],
    ['the placeholder, twice', email('{####} {####}')],
    ['doubled braces have it inside', email('{{####}}')],
    ['a written-out escape gives it', email('{\\u0023###}')],
    ['a subject needs none', subject('Your code')],
  ],
  'placeholder-braces': [
    ['two braces', email('Code: «{{####}}».')],
    ['three braces', email('«{{{####}}}»')],
    ['the second placeholder', sms('"SmsAuthenticationMessage": "{####} «{{####}}»"')],
    ['the right placeholder', email('{####}')],
    ['a brace apart from it', email('{ {####} }')],
    ['one brace too many on one side', email('{{####}')],
    ['CSS in an HTML body', email('<style>p{color:red}</style>{####}')],
  ],
  'message-characters': [
    ['a line break in a text message', sms('"SmsAuthenticationMessage": "Code:«\\n»{####}"')],
    ['a run of line breaks', sms('"SmsAuthenticationMessage": "Code:«\\r\\n»{####}"')],
    ['the line separator', sms('"SmsAuthenticationMessage": "Code:«\u2028»{####}"')],
    ['a zero-width joiner', email('👩«\u200d»👧 {####}')],
    ['a control character in a subject', subject('a«\\u0007»b')],
    ['a line break in an email', email('Code:\\n\\t{####}')],
    ['an emoji', email('😀 {####}')],
    ['a no-break space', subject('Code\u00a0!')],
    ['a control character in a text message', sms('"SmsAuthenticationMessage": "a\\u0007{####}"')],
    ['half of a character has a rule of its own', email('\\ud83d {####}')],
  ],
  'message-white-space': [
    ['a no-break space in a subject', subject('Code«\u00a0»!')],
    ['an ideographic space, the first of two', email('コード«\u3000»{####}\u3000')],
    ['written as an escape', email('a«\\u2003»{####}')],
    ['plain spaces, tabs and line breaks', email('a b\\n\\t{####}')],
    ['in a text message', sms('"SmsAuthenticationMessage": "a\u00a0{####}"')],
  ],
  'invalid-value': [
    ['the wrong case', '{ "MfaConfiguration": «"off"» }'],
    ['an empty string', '{ "MfaConfiguration": «""» }'],
    ['a value of another member', passkeys('"UserVerification": «"SINGLE_FACTOR"»')],
    ['a space', passkeys('"FactorConfiguration": «"SINGLE_FACTOR "»')],
    [
      'every value',
      passkeys('"UserVerification": "preferred", "FactorConfiguration": "SINGLE_FACTOR"'),
    ],
    ['another type has a rule of its own', '{ "MfaConfiguration": false }'],
  ],
  'invalid-pattern': [
    ['a pool without its Region', pool('«"Ab12Cd34E"»')],
    ['a pool ID with a space', pool('«"eu-west-1_Ab12 "»')],
    ['a role that is no ARN', arn('«»').replace('"«»"', '«"service-role/CognitoSms"»')],
    [
      'an account that is no number',
      arn('«»').replace('"«»"', '«"arn:aws:iam::me:role/CognitoSms"»'),
    ],
    ['a role of another partition', arn('arn:aws-us-gov:iam::123456789012:role/CognitoSms')],
    ['a pool', pool('"us-gov-west-1_Ab12Cd34E"')],
    ['messages have rules of their own', email('Code')],
  ],
  'too-short': [
    ['an empty pool ID', pool('«""»')],
    ['an empty domain', passkeys('"RelyingPartyId": «""»')],
    ['a short Region', smsRole('"SnsRegion": «"eu"»')],
    ['characters are counted, not code units', smsRole('"SnsRegion": «"😀😀😀😀"»')],
    ['an external ID may be empty', smsRole('"ExternalId": ""')],
    ['the shortest message', sms('"SmsAuthenticationMessage": "{####}"')],
  ],
  'too-long': [
    ['a subject of 141', subject('«»').replace('"«»"', `«"${'a'.repeat(141)}"»`)],
    ['a message of 141 emoji', sms(`"SmsAuthenticationMessage": «"{####}${'😀'.repeat(135)}"»`)],
    ['a subject of 140 emoji', subject('😀'.repeat(140))],
    ['escapes count as what they stand for', subject('\\u0041'.repeat(140))],
    ['a body of 20,000', email(`{####}${'a'.repeat(19_994)}`)],
  ],
  'lone-surrogate': [
    ['an escape', email('«\\ud83d» {####}')],
    ['its second half alone', email('{####}«\\ude00»')],
    ['in a member name', '{ "MfaConfiguration": "OFF", "a«\ud83d»": 1 }'],
    ['written as one character', subject('a«\ud83d»')],
    ['a whole character', email('\\ud83d\\ude00 😀 {####}')],
  ],
  'replacement-character': [
    ['in a message', email('Schl«\ufffd»ssel {####}')],
    ['in a subject, as an escape', subject('a«\\ufffd»')],
    ['not elsewhere', pool('"\ufffd"')],
  ],
};
