import * as l10n from '@vscode/l10n';
import { memberAt, membersOf } from '../document/members';
import { removeProperties } from '../edits/editMembers';
import { documented, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { rangeOf } from '../document/textRange';
import { rewrite } from '../engine/fixes';

export const cliSchema: Rule = {
  id: 'cli-schema',
  severity: 'information',
  summary: "The AWS CLI can't read a file with `$schema`.",
  details:
    'Apply never sends `$schema`. `aws cognito-idp set-user-pool-mfa-config --cli-input-json` refuses every member that the request does not have: \'Unknown parameter in input: "$schema"\'.',
  known: [
    inModel('The request has no such member'),
    documented('botocore, whose validation names it', 'The words of the AWS CLI'),
  ],
  example: {
    bad: '{ "$schema": "https://example.com/mfa.schema.json", "MfaConfiguration": "OFF" }',
    good: '{ "MfaConfiguration": "OFF" }',
  },
  check({ document }) {
    const member = memberAt(document.root, '$schema');
    if (member?.value?.type !== 'string') {
      return [];
    }
    return [
      {
        ...rangeOf(member.key),
        message: l10n.t(
          'Apply doesn\'t send "$schema", but the AWS CLI (--cli-input-json) rejects it.',
        ),
        fixes: () => {
          const all = membersOf(document.root).filter(({ name }) => name === '$schema');
          const text = removeProperties(
            document.text,
            all.map(({ property }) => property),
          );
          return rewrite(l10n.t('Remove "{0}"', '$schema'), document, text);
        },
      },
    ];
  },
};
