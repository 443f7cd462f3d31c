import { email, ofPoolJson, subject } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['in a message', email('Schl«\ufffd»ssel {####}')],
    ['in a subject, as an escape', subject('a«\\ufffd»')],
  ],
  leavesAlone: [['not elsewhere', ofPoolJson('"\ufffd"')]],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "«\ufffd» {####}" } }',
      says: 'A character was lost here because the file was read in the wrong encoding: reopen it with the right one and save it as UTF-8.',
    },
  ],
};
