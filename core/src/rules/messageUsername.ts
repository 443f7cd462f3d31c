import * as l10n from '@vscode/l10n';
import { matchesIn } from '../document/matches';
import { contentRange } from '../document/stringContent';
import { documented, inferred } from '../engine/evidence';
import { replace } from '../engine/fixes';
import type { Finding, Rule } from '../engine/rule';
import { nameOf } from '../engine/naming';

const placeholder = '{username}';

/** With the space before it where another or the end follows, so that its removal leaves no gap. */
const withSpace = / \{username\}(?=[ .,;:!?]|$)|\{username\}/gu;

export const messageUsername: Rule = {
  id: 'message-username',
  severity: 'warning',
  summary: 'Messages and subjects have no `{username}`, which only invitations fill in.',
  details:
    'Invitations to a user pool have `{username}` and `{####}` (aws/aws-cdk 16905). The messages of MFA have `{####}` alone: the service accepts the other as plain text, and what users then see in its place is unproved.',
  known: [
    documented('AWS, guide of message templates', '`{####}` alone is a placeholder here'),
    inferred('from the pattern of the model', 'The message is accepted'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Hello {username}, your code is {####}" } }',
    good: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Hello, your code is {####}" } }',
  },
  check({ document, userTexts }) {
    return userTexts.flatMap(({ node, path, value }) =>
      matchesIn(value, withSpace).map(({ 0: text, index }): Finding => {
        const end = index + text.length;
        const removed = contentRange(document.text, node, index, end);
        return {
          ...contentRange(document.text, node, end - placeholder.length, end),
          message: l10n.t(
            '{0} is replaced only in invitations: in {1}, users would see it as it stands.',
            placeholder,
            nameOf(path),
          ),
          fixes: () => [
            { ...replace(l10n.t('Remove {0}', placeholder), removed, ''), preferred: true },
          ],
        };
      }),
    );
  },
};
