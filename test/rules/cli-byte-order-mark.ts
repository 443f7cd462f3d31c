import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [['at the start', '«\ufeff»{ "MfaConfiguration": "OFF" }']],
  leavesAlone: [['inside a string', '{ "MfaConfiguration": "OFF", "$schema": "\ufeff" }']],
  says: [
    {
      text: '«\ufeff»{ "MfaConfiguration": "OFF" }',
      says: "The AWS CLI can't read a file with a byte order mark: save the file as UTF-8 without one.",
      fixes: [['safe', 'Remove the byte order mark', '{ "MfaConfiguration": "OFF" }']],
    },
  ],
  notJson: true,
};
