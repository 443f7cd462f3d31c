/** Requests that break the model, with the service's words for each. */

const enumClause = (value: string) =>
  `Value '${value}' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy enum value set: [OPTIONAL, OFF, ON]`;
const smsText = (text: string) => ({
  SmsMfaConfiguration: { SmsAuthenticationMessage: text },
});
const smsPath = 'smsMfaConfiguration.smsAuthenticationMessage';
const clause = (value: string, path: string, constraint: string) =>
  `Value '${value}' at '${path}' failed to satisfy constraint: Member must ${constraint}`;
const smsPattern = 'satisfy regular expression pattern: .*\\{####\\}.*';
const arnPath = 'smsMfaConfiguration.smsConfiguration.eumsSms.callerArn';

/** What is wrong, the request's members, the clauses of the message. */
export const brokenMembers: readonly [string, object, string[]][] = [
  ['enum', { MfaConfiguration: 'on' }, [enumClause('on')]],
  [
    'length and pattern',
    smsText('short'),
    [
      clause('short', smsPath, 'have length greater than or equal to 6'),
      clause('short', smsPath, smsPattern),
    ],
  ],
  [
    'a line break where the pattern has none',
    smsText('Code:\n{####}'),
    [clause('Code:\n{####}', smsPath, smsPattern)],
  ],
  [
    'a required member',
    { SmsMfaConfiguration: { SmsConfiguration: { EumsSms: { CallerArn: null } } } },
    [`Value null at '${arnPath}' failed to satisfy constraint: Member must not be null`],
  ],
  [
    'the errors of several members',
    { UserPoolId: 'no pool', MfaConfiguration: 'off' },
    [
      clause('no pool', 'userPoolId', 'satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+'),
      enumClause('off'),
    ],
  ],
  [
    'a missing UserPoolId',
    { UserPoolId: null },
    [`Value null at 'userPoolId' failed to satisfy constraint: Member must not be null`],
  ],
];

/** A body that does not fit the model's types, and the message. */
export const wrongTypes: readonly [string, string][] = [
  ['{"UserPoolId": 1}', 'NUMBER_VALUE can not be converted to a String'],
  [
    '{"SoftwareTokenMfaConfiguration": {"Enabled": "true"}}',
    'STRING_VALUE can not be converted to a Boolean',
  ],
  ['{"MfaConfiguration": true}', 'TRUE_VALUE can not be converted to a String'],
  ['{"MfaConfiguration": ["ON"]}', 'Start of list found where not expected'],
  ['{"MfaConfiguration": {}}', 'Start of structure or map found where not expected'],
  ['{"EmailMfaConfiguration": "x"}', 'STRING_VALUE can not be converted to a Structure'],
  ['[]', 'The body is not a JSON object.'],
];
