import type { Case } from './ruleCases';

const on = (rest: string) => `{ "MfaConfiguration": "ON", ${rest} }`;
const totp = '"SoftwareTokenMfaConfiguration": { "Enabled": true }';

/** The rules on the form of the document: its members and its JSON. */
export const formCases: Readonly<Record<string, readonly Case[]>> = {
  'wrong-type': [
    ['a string for a boolean', on('"SoftwareTokenMfaConfiguration": { "Enabled": «"True"» }')],
    ['a number for a boolean', on('"SoftwareTokenMfaConfiguration": { "Enabled": «1» }')],
    ['null for a block', '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": «null» }'],
    ['null for a mode', '{ "MfaConfiguration": «null» }'],
    ['an array for a block', on('"EmailMfaConfiguration": «[]»')],
    ['an object for a string', '{ "MfaConfiguration": «{ "a": 1 }» }'],
    [
      'null after a good value',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": true, "Enabled": «null» }'),
    ],
    [
      'null in the first of two blocks',
      on(`"SoftwareTokenMfaConfiguration": { "Enabled": «null» }, ${totp}`),
    ],
    ['the file is an array', '«[]»'],
    ['the file is a string', '«"ON"»'],
    ['the file is null', '«null»'],
    ["the schema's address", '{ "MfaConfiguration": "OFF", "$schema": «1» }'],
    ['no value yet', '{ "MfaConfiguration": }'],
    ['every type', `{ "MfaConfiguration": "ON", ${totp} }`],
  ],
  'unknown-member': [
    ['a misspelt factor', '{ "MfaConfiguration": "OFF", «"SoftwareTokenMfaConfig"»: {} }'],
    ['a member in the wrong place', '{ "MfaConfiguration": "OFF", «"Enabled"»: true }'],
    ['the wrong case', '{ "MfaConfiguration": "OFF", «"webAuthnConfiguration"»: {} }'],
    ['in a block', on('"SoftwareTokenMfaConfiguration": { "Enabled": true, «"enabled"»: true }')],
    [
      'in the first of two blocks',
      on(`"SoftwareTokenMfaConfiguration": { «"On"»: true }, ${totp}`),
    ],
    ['an empty name', '{ "MfaConfiguration": "OFF", «""»: 1 }'],
    [
      'what every JavaScript object has',
      '{ "MfaConfiguration": "OFF", «"__proto__"»: 1, «"constructor"»: {} }',
    ],
    ['twice', '{ "MfaConfiguration": "OFF", «"a"»: 1, «"a"»: 2 }'],
    ['inside an unknown block, once', '{ "MfaConfiguration": "OFF", «"a"»: { "b": 1 } }'],
    ['$schema is known', '{ "MfaConfiguration": "OFF", "$schema": "x" }'],
    ['a name written with escapes', '{ "\\u004dfaConfiguration": "OFF" }'],
  ],
  'duplicate-member': [
    ['the first of two', '{ «"MfaConfiguration"»: "ON", "MfaConfiguration": "OFF" }'],
    [
      'the first two of three',
      '{ «"MfaConfiguration"»: "ON", «"MfaConfiguration"»: "ON", "MfaConfiguration": "OFF" }',
    ],
    [
      'in a block',
      on('"SoftwareTokenMfaConfiguration": {\n«"Enabled"»: false,\n"Enabled": true\n}'),
    ],
    [
      'in the first of two blocks',
      on(`«"SoftwareTokenMfaConfiguration"»: { «"Enabled"»: true, "Enabled": true }, ${totp}`),
    ],
    ['written with an escape', '{ «"\\u004dfaConfiguration"»: "ON", "MfaConfiguration": "OFF" }'],
    [
      'the same name in two blocks',
      on('"EmailMfaConfiguration": { "Message": "{####}" }, "Message": 1'),
    ],
  ],
  'cli-byte-order-mark': [
    ['at the start', '«\ufeff»{ "MfaConfiguration": "OFF" }'],
    ['inside a string', '{ "MfaConfiguration": "OFF", "$schema": "\ufeff" }'],
  ],
  'cli-comment': [
    ['a line comment', '{ «// why» \n "MfaConfiguration": "OFF" }'.replace('» ', ' »')],
    ['a block comment', '{ «/* why\n not */» "MfaConfiguration": "OFF" }'],
    ['only the first', '{ «/**/» "MfaConfiguration": "OFF" /**/ }'],
    ['slashes in a string', '{ "MfaConfiguration": "OFF", "$schema": "https://example.com/*" }'],
  ],
  'cli-trailing-comma': [
    ['of the request', '{ "MfaConfiguration": "OFF"«,» }'],
    ['of a block', on('"SoftwareTokenMfaConfiguration": { "Enabled": true«,» }')],
    ['before a comment', '{ "MfaConfiguration": "OFF"«,» // last\n}'],
    ['of an array', '{ "a": [1«,»] }'],
    ['commas between members', on(totp)],
    ['a comma in a string', '{ "MfaConfiguration": "OFF", "$schema": ",}" }'],
  ],
  'json-syntax': [
    ['an empty file', '«»'],
    ['white space', '«»  \n\t'],
    ['a missing comma', '{ "MfaConfiguration": "OFF" «"$schema"»: "x" }'],
    ['a missing colon', '{ "MfaConfiguration" «"OFF"» }'],
    ['single quotes', '{ "MfaConfiguration": «\'OFF\'» «}»'],
    ['a missing value', '{ "MfaConfiguration": «}»'],
    ['a second object', '{ "MfaConfiguration": "OFF" } «{» }'],
    ['an unknown escape', '{ "MfaConfiguration": "OFF", "$schema": «"\\q"» }'],
    ['a missing brace', '{ "MfaConfiguration": "OFF"«»'],
    ['comments and trailing commas', '// a\n{ "MfaConfiguration": "OFF", /* b */ }'],
    ['a byte order mark', '\ufeff{ "MfaConfiguration": "OFF" }'],
    ['Windows line ends', '{\r\n  "MfaConfiguration": "OFF"\r\n}\r\n'],
  ],
};
