import type { Verdict } from './verdict';

/** What the rules on JSON itself say, and what their fixes make of a file. */
export const jsonVerdicts: readonly Verdict[] = [
  {
    rule: 'cli-byte-order-mark',
    text: '«\ufeff»{ "MfaConfiguration": "OFF" }',
    says: "The AWS CLI can't read a file with a byte order mark: save the file as UTF-8 without one.",
    fixes: [['safe', 'Remove the byte order mark', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    rule: 'cli-comment',
    text: '{ "MfaConfiguration": "OFF" } «// off»',
    says: "Apply ignores comments, but the AWS CLI (--cli-input-json) can't read a file that has them. This is the first comment.",
    fixes: [['by choice', 'Remove all comments', '{ "MfaConfiguration": "OFF" } ']],
  },
  {
    rule: 'cli-trailing-comma',
    text: '{ "MfaConfiguration": "OFF"«,» }',
    says: "The AWS CLI can't read a trailing comma.",
    fixes: [['safe', 'Remove the trailing comma', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    rule: 'cli-schema',
    text: '{ «"$schema"»: "./mfa.schema.json", "MfaConfiguration": "OFF" }',
    says: 'Apply doesn\'t send "$schema", but the AWS CLI (--cli-input-json) rejects it.',
    fixes: [['by choice', 'Remove "$schema"', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    rule: 'cli-schema',
    text: '{\n  "$schema": "a",\n  "MfaConfiguration": "OFF", // off\n  «"$schema"»: "b"\n}',
    says: 'Apply doesn\'t send "$schema", but the AWS CLI (--cli-input-json) rejects it.',
    fixes: [['by choice', 'Remove "$schema"', '{\n  "MfaConfiguration": "OFF" // off\n}']],
  },
  {
    rule: 'json-syntax',
    text: '«» ',
    says: 'The file is empty: a request is a JSON object, "{ }".',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration" «"OFF"» }',
    says: 'A colon is missing after the member name.',
    fixes: [['preferred', 'Insert ":"', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": "OFF" «"$schema"»: "x" }',
    says: 'A comma is missing before this.',
    fixes: [['preferred', 'Insert ","', '{ "MfaConfiguration": "OFF", "$schema": "x" }']],
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": «OFF» «}»',
    says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": "OFF" }«}»',
    says: 'The request ends before this: remove what follows it.',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": «"O\\FF"» }',
    says: 'This is not a JSON escape sequence: write "\\\\" for a backslash.',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": «"OFF»«»',
    says: 'The string is not closed: end it with a double quote on the same line.',
  },
  {
    rule: 'json-syntax',
    text: '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[«[»[[[[[[[[[[[[[[[[[[[',
    says: 'The file is not checked because it is nested more than 100 levels deep; a request needs three.',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": «"O\\u12"» }',
    says: 'A Unicode escape must be "\\u" followed by four hexadecimal digits.',
  },
  {
    rule: 'json-syntax',
    text: '{ «MfaConfiguration»«:» "OFF" «}»',
    says: 'A member name must be in double quotes.',
    fixes: [['preferred', 'Put it in double quotes', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": «"O\tF"» }',
    says: 'A control character must be escaped in a string, such as "\\n" for a line break.',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": "OFF" «/* »«»',
    says: 'The comment is not closed: end it with "*/".',
  },
  {
    rule: 'json-syntax',
    text: '[ "ON"«»',
    says: 'A closing bracket "]" is missing here.',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": "OFF"«»',
    says: 'A closing brace "}" is missing here.',
  },
  {
    rule: 'json-syntax',
    text: '{ «1» «}»',
    says: 'A member name in double quotes is missing here.',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": «}»',
    says: 'A value is missing here.',
  },
  {
    rule: 'json-syntax',
    text: `« »${' '.repeat(1_048_574)}{}`,
    says: 'The file is not checked because it has more than 1048576 characters, which no request can have.',
  },
  {
    rule: 'json-syntax',
    text: '{ "UserPoolId": «1.» }',
    says: 'The number is incomplete.',
  },
  {
    rule: 'json-syntax',
    text: '{ "UserPoolId": «-» «}»',
    says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": «\'OFF\'» «}»',
    says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
    fixes: [['preferred', 'Put it in double quotes', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": «\'OFF\'x» «}»',
    says: 'This is not a JSON value: write a string in double quotes, true, false or an object.',
  },
  {
    rule: 'json-syntax',
    text: "{ «x'a'»«:» true «}»",
    says: 'A member name must be in double quotes.',
  },
  {
    rule: 'json-syntax',
    text: '{ «a-b»«:» true «}»',
    says: 'A member name must be in double quotes.',
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration": "OFF"«"$schema"»: "x" }',
    says: 'A comma is missing before this.',
    fixes: [['preferred', 'Insert ","', '{ "MfaConfiguration": "OFF", "$schema": "x" }']],
  },
  {
    rule: 'json-syntax',
    text: '{ "MfaConfiguration" «}»',
    says: 'A colon is missing after the member name.',
    fixes: [['by choice', 'Insert ":"', '{ "MfaConfiguration": }']],
  },
];
