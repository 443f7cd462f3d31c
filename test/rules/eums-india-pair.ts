import { smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const eums = (members: string): string => smsRole(`"EumsSms": { "CallerArn": "x", ${members} }`);

export const tests: RuleTests = {
  finds: [
    ['the entity alone', eums('«"InEntityId"»: "1"')],
    ['the template alone', eums('«"InTemplateId"»: "1"')],
  ],
  leavesAlone: [
    ['both', eums('"InEntityId": "1", "InTemplateId": "2"')],
    ['neither', eums('"ExternalId": "x"')],
    ['the other one misspelt', eums('"InEntityId": "1", "InTemplateID": "2"')],
    ['outside the block', smsRole('"EumsSms": { "CallerArn": "x" }, "InEntityId": "1"')],
  ],
  says: [
    {
      text: eums('«"InTemplateId"»: "1"'),
      says: 'Messages to India need "InEntityId" beside "InTemplateId".',
      fixes: [
        ['by choice', 'Add an empty "InEntityId"', eums('"InTemplateId": "1", "InEntityId": ""')],
      ],
    },
  ],
  beyondTheSchema: 'Each of the two may be left out by itself in the service model.',
};
