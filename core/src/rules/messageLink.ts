import * as l10n from '@vscode/l10n';
import { matchesIn } from '../document/matches';
import { placeholder } from '../document/placeholder';
import { contentRange } from '../document/stringContent';
import { documented, inferred } from '../engine/evidence';
import { replace } from '../engine/fixes';
import { nameOf, shortened } from '../engine/naming';
import type { Finding, Rule } from '../engine/rule';
import { isMessage } from '../model/requestParts';

/** The placeholder of a link, with the text that the link would have. */
const link = /\{##([^#{}]+)##\}/gu;

export const messageLink: Rule = {
  id: 'message-link',
  severity: 'warning',
  summary:
    'Messages and subjects have no `{##…##}`, which becomes a link only in verification emails.',
  details:
    'A verification email turns `{##Verify Email##}` into a link. The messages of MFA have `{####}` alone: beside it, the service accepts the other as plain text, and users would read it. In the place of `{####}`, it is what [message-placeholder](#message-placeholder) reports.',
  known: [
    documented('AWS, guide of message templates', '`{####}` alone is a placeholder here'),
    inferred('from the pattern of the model', 'The message is accepted'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{##Verify Email##} or enter {####}" } }',
    good: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Verify Email or enter {####}" } }',
  },
  check({ document, userTexts }) {
    // A message without the placeholder has a finding that puts it in the place of the link.
    const ready = userTexts.filter(
      ({ path, value }) => !isMessage(path) || value.includes(placeholder),
    );
    return ready.flatMap(({ node, path, value }) =>
      matchesIn(value, link).map(({ 0: text, 1: shown = '', index }): Finding => {
        const range = contentRange(document.text, node, index, index + text.length);
        const inner = contentRange(document.text, node, index + 3, index + 3 + shown.length);
        const written = document.text.slice(inner.offset, inner.offset + inner.length);
        return {
          ...range,
          message: l10n.t(
            '{0} becomes a link only in verification emails: in {1}, users would see it as it stands.',
            shortened(text),
            nameOf(path),
          ),
          fixes: () => [
            {
              ...replace(l10n.t('Change to "{0}"', shortened(shown)), range, written),
              preferred: true,
            },
          ],
        };
      }),
    );
  },
};
