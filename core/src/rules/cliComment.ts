import * as l10n from '@vscode/l10n';
import { byStandard } from '../engine/evidence';
import type { Rule } from '../engine/rule';

export const cliComment: Rule = {
  id: 'cli-comment',
  severity: 'information',
  summary: "The AWS CLI can't read a file with comments.",
  details:
    'Apply and Pull read comments and never send them. `aws cognito-idp set-user-pool-mfa-config --cli-input-json` reads strict JSON and stops at the first one.',
  known: [byStandard('RFC 8259, JSON')],
  example: {
    bad: '{\n  // Reviewed every spring\n  "MfaConfiguration": "OFF"\n}',
    good: '{\n  "MfaConfiguration": "OFF"\n}',
  },
  check({ document }) {
    const [first] = document.tokens.comments;
    return first
      ? [
          {
            ...first,
            message: l10n.t(
              "Apply ignores comments, but the AWS CLI (--cli-input-json) can't read a file that has them. This is the first comment.",
            ),
            fixes: () => [
              {
                title: l10n.t('Remove all comments'),
                changes: document.tokens.comments.map((comment) => ({ ...comment, text: '' })),
              },
            ],
          },
        ]
      : [];
  },
};
