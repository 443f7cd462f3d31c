import * as l10n from '@vscode/l10n';
import { matchesIn } from '../document/matches';
import { contentRange } from '../document/stringContent';
import { advice, inModel } from '../engine/evidence';
import { replace } from '../engine/fixes';
import { nameOf, shortened } from '../engine/naming';
import type { Finding, Rule } from '../engine/rule';

/**
 * A tab stop of a snippet, with the text that it proposes: `${1:text}`, `${1}` or `$1`; or its beginning, `${1:`.
 * An amount such as $5.00 or $50 is none.
 */
const tabStop = /\$\{\d+(?::((?:[^{}]|\{####\})*))?\}|\$\{\d+:?|\$\d(?!\w|[.,]\d)/gu;

export const messageSnippet: Rule = {
  id: 'message-snippet',
  severity: 'warning',
  summary: 'Messages and subjects have no tab stops that a snippet left behind.',
  details:
    "An editor turns `${1:text}` and `$1` of a snippet into places to type at. Where one stands in a message, it was pasted as it is, and the service's pattern takes it as plain text: users would read it.",
  known: [
    inModel('The message is accepted'),
    advice('users read the message', 'A tab stop is no text'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "${1:Your code is} {####}" } }',
    good: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {####}" } }',
  },
  check({ document, userTexts }) {
    return userTexts.flatMap(({ node, path, value }) =>
      matchesIn(value, tabStop).map(({ 0: text, 1: proposed = '', index }): Finding => {
        const range = contentRange(document.text, node, index, index + text.length);
        const title =
          proposed === ''
            ? l10n.t('Remove {0}', shortened(text))
            : l10n.t('Change to "{0}"', shortened(proposed));
        return {
          ...range,
          message: l10n.t(
            '{1} contains {0}, left over from a snippet: users would see it.',
            shortened(text),
            nameOf(path),
          ),
          fixes: () => [
            { ...replace(title, range, JSON.stringify(proposed).slice(1, -1)), preferred: true },
          ],
        };
      }),
    );
  },
};
