import * as l10n from '@vscode/l10n';
import { characterCount } from '../schema/structure';
import { inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { findIssues } from '../engine/structureFindings';
import { nameOf } from '../engine/naming';

export const tooLong: Rule = {
  id: 'too-long',
  severity: 'error',
  summary: 'No string is longer than the service model allows.',
  details:
    'The service rejects the request. Characters are counted as Unicode counts them, so an emoji is one; the placeholder `{####}` counts as six.',
  known: [inModel()],
  example: {
    bad: `{ "MfaConfiguration": "OFF", "UserPoolId": "eu-west-1_${'a'.repeat(50)}" }`,
    good: '{ "MfaConfiguration": "OFF", "UserPoolId": "eu-west-1_Ab12Cd34E" }',
  },
  check(context) {
    return findIssues(context, 'too-long', ({ node, path, schema }) => {
      const maximum = schema.maxLength ?? 0;
      const length = characterCount(String(node.value));
      return {
        message: l10n.t(
          '{0} can have at most {1} characters, but it has {2}: {3} too many.',
          nameOf(path),
          maximum,
          length,
          length - maximum,
        ),
      };
    });
  },
};
