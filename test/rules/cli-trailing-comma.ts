import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['of the request', '{ "MfaConfiguration": "OFF"«,» }'],
    ['of a block', on('"SoftwareTokenMfaConfiguration": { "Enabled": true«,» }')],
    ['before a comment', '{ "MfaConfiguration": "OFF"«,» // last\n}'],
    ['of an array', '{ "a": [1«,»] }'],
  ],
  leavesAlone: [
    ['commas between members', on(totp)],
    ['a comma in a string', '{ "MfaConfiguration": "OFF", "$schema": ",}" }'],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "OFF"«,» }',
      says: "The AWS CLI can't read a trailing comma.",
      fixes: [['safe', 'Remove the trailing comma', '{ "MfaConfiguration": "OFF" }']],
    },
  ],
  notJson: true,
};
