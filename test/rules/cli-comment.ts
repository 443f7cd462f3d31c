import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a line comment', '{ «// why» \n "MfaConfiguration": "OFF" }'.replace('» ', ' »')],
    ['a block comment', '{ «/* why\n not */» "MfaConfiguration": "OFF" }'],
    ['only the first', '{ «/**/» "MfaConfiguration": "OFF" /**/ }'],
  ],
  leavesAlone: [
    ['slashes in a string', '{ "MfaConfiguration": "OFF", "$schema": "https://example.com/*" }'],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "OFF" } «// off»',
      says: "Apply ignores comments, but the AWS CLI (--cli-input-json) can't read a file that has them. This is the first comment.",
      fixes: [['by choice', 'Remove all comments', '{ "MfaConfiguration": "OFF" } ']],
    },
  ],
  notJson: true,
};
