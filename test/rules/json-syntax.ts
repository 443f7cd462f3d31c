import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['an empty file', '«»'],
    ['white space', '«»  \n\t'],
    ['a missing comma', '{ "MfaConfiguration": "OFF" «"$schema"»: "x" }'],
    ['a missing colon', '{ "MfaConfiguration" «"OFF"» }'],
    ['single quotes', '{ "MfaConfiguration": «\'OFF\'» «}»'],
    ['a missing value', '{ "MfaConfiguration": «}»'],
    ['a second object', '{ "MfaConfiguration": "OFF" } «{» }'],
    ['an unknown escape', '{ "MfaConfiguration": "OFF", "$schema": «"\\q"» }'],
    ['a missing brace', '{ "MfaConfiguration": "OFF"«»'],
  ],
  leavesAlone: [
    ['comments and trailing commas', '// a\n{ "MfaConfiguration": "OFF", /* b */ }'],
    ['a byte order mark', '\ufeff{ "MfaConfiguration": "OFF" }'],
    ['Windows line ends', '{\r\n  "MfaConfiguration": "OFF"\r\n}\r\n'],
  ],
  says: [
    {
      text: `{ «'MfaConfiguration'»«:» "OFF" «}»`,
      says: 'A member name must be in double quotes.',
      fixes: [['preferred', 'Put it in double quotes', '{ "MfaConfiguration": "OFF" }']],
    },
    {
      text: `{ "MfaConfiguration": «OFF'» «}»`,
      says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
    },
    {
      text: '«» ',
      says: 'The file is empty: a request is a JSON object, "{ }".',
    },
    {
      text: '{ "MfaConfiguration" «"OFF"» }',
      says: 'A colon is missing after the member name.',
      fixes: [['preferred', 'Insert ":"', '{ "MfaConfiguration": "OFF" }']],
    },
    {
      text: '{ "MfaConfiguration": "OFF" «"$schema"»: "x" }',
      says: 'A comma is missing before this.',
      fixes: [['preferred', 'Insert ","', '{ "MfaConfiguration": "OFF", "$schema": "x" }']],
    },
    {
      text: '{ "MfaConfiguration": «OFF» «}»',
      says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
    },
    {
      text: '{ "MfaConfiguration": "OFF" }«}»',
      says: 'The request ends before this: remove what follows it.',
    },
    {
      text: '{ "MfaConfiguration": «"O\\FF"» }',
      says: 'This is not a JSON escape sequence: write "\\\\" for a backslash.',
    },
    {
      text: '{ "MfaConfiguration": «"OFF»«»',
      says: 'The string is not closed: end it with a double quote on the same line.',
    },
    {
      text: '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[«[»[[[[[[[[[[[[[[[[[[[',
      says: 'The file is not checked because it is nested more than 100 levels deep; a request needs three.',
    },
    {
      text: '{ "MfaConfiguration": «"O\\u12"» }',
      says: 'A Unicode escape must be "\\u" followed by four hexadecimal digits.',
    },
    {
      text: '{ «MfaConfiguration»«:» "OFF" «}»',
      says: 'A member name must be in double quotes.',
      fixes: [['preferred', 'Put it in double quotes', '{ "MfaConfiguration": "OFF" }']],
    },
    {
      text: '{ "MfaConfiguration": «"O\tF"» }',
      says: 'A control character must be escaped in a string, such as "\\n" for a line break.',
    },
    {
      text: '{ "MfaConfiguration": "OFF" «/* »«»',
      says: 'The comment is not closed: end it with "*/".',
    },
    {
      text: '[ "ON"«»',
      says: 'A closing bracket "]" is missing here.',
    },
    {
      text: '{ "MfaConfiguration": "OFF"«»',
      says: 'A closing brace "}" is missing here.',
    },
    {
      text: '{ «1» «}»',
      says: 'A member name in double quotes is missing here.',
    },
    {
      text: '{ "MfaConfiguration": «}»',
      says: 'A value is missing here.',
    },
    {
      text: `« »${' '.repeat(299_998)}{}`,
      says: 'The file is too large to check: it has more than 300000 characters, which no request can have.',
    },
    {
      text: `{ "a": [${'1,'.repeat(4_997)}«1»] }`,
      says: 'The file is too large to check: it has more than 10000 names, values, signs, comments and line breaks.',
    },
    {
      text: `{ "MfaConfiguration":«${' '.repeat(65_600)}»"OFF" }`,
      says: 'The file is too large to check: it has more than 65536 characters outside of double quotes.',
    },
    {
      text: '{\n  "MfaConfiguration": «OFFN»«",»\n  «"a"»: 1\n}',
      says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
      fixes: [
        ['preferred', 'Put it in double quotes', '{\n  "MfaConfiguration": "OFFN",\n  "a": 1\n}'],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF" «"a"»: 1 }',
      says: 'A comma is missing before this.',
      fixes: [['preferred', 'Insert ","', '{ "MfaConfiguration": "OFF", "a": 1 }']],
    },
    {
      text: '{ "UserPoolId": «1.» }',
      says: 'The number is incomplete.',
    },
    {
      text: '{ "UserPoolId": «-» «}»',
      says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
    },
    {
      text: '{ "MfaConfiguration": «\'OFF\'» «}»',
      says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
      fixes: [['preferred', 'Put it in double quotes', '{ "MfaConfiguration": "OFF" }']],
    },
    {
      text: '{ "MfaConfiguration": «\'OFF\'x» «}»',
      says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
    },
    {
      text: "{ «x'a'»«:» true «}»",
      says: 'A member name must be in double quotes.',
    },
    {
      text: '{ «a-b»«:» true «}»',
      says: 'A member name must be in double quotes.',
    },
    {
      text: '{ "MfaConfiguration": "OFF"«"$schema"»: "x" }',
      says: 'A comma is missing before this.',
      fixes: [['preferred', 'Insert ","', '{ "MfaConfiguration": "OFF", "$schema": "x" }']],
    },
    {
      text: '{ "MfaConfiguration" «}»',
      says: 'A colon is missing after the member name.',
      fixes: [['by choice', 'Insert ":"', '{ "MfaConfiguration": }']],
    },
  ],
  notJson: true,
};
