import { passkeys } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['at the start', '{ «"$schema"»: "https://example.com", "MfaConfiguration": "OFF" }'],
    ['at the end, on lines', '{\n  "MfaConfiguration": "OFF",\n  «"$schema"»: ""\n}'],
    ['the last of two', '{ "$schema": "a", «"$schema"»: "b", "MfaConfiguration": "OFF" }'],
  ],
  leavesAlone: [
    ['in a block it is unknown', passkeys('"$schema": "x"')],
    ['another type has a rule of its own', '{ "$schema": 1, "MfaConfiguration": "OFF" }'],
    ['one that is being typed', '{ "MfaConfiguration": "OFF", "$schema" }'],
    ['a name that is nearly it', '{ "MfaConfiguration": "OFF", "schema": "x" }'],
  ],
  says: [
    {
      text: '{ «"$schema"»: "./mfa.schema.json", "MfaConfiguration": "OFF" }',
      says: 'Apply doesn\'t send "$schema", but the AWS CLI (--cli-input-json) rejects it.',
      fixes: [['by choice', 'Remove "$schema"', '{ "MfaConfiguration": "OFF" }']],
    },
    {
      text: '{\n  "$schema": "a",\n  "MfaConfiguration": "OFF", // off\n  «"$schema"»: "b"\n}',
      says: 'Apply doesn\'t send "$schema", but the AWS CLI (--cli-input-json) rejects it.',
      fixes: [['by choice', 'Remove "$schema"', '{\n  "MfaConfiguration": "OFF" // off\n}']],
    },
  ],
};
