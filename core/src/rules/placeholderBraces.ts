import * as l10n from '@vscode/l10n';
import { contentRange } from '../document/stringContent';
import { inferred, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { replace } from '../engine/fixes';

/** Begins at the first brace of a run only, so that a text full of braces takes linear time. */
const doubled = /(?<!\{)\{+\{####\}\}+/;

export const placeholderBraces: Rule = {
  id: 'placeholder-braces',
  severity: 'warning',
  hasSafeFixes: true,
  summary: 'The placeholder has one brace on each side.',
  details:
    'The service finds `{####}` inside `{{####}}` and accepts the message, and users get their code in braces: `{123456}`.',
  known: [
    inModel('The message is accepted'),
    inferred('from the code taking the place of `{####}` alone', 'The code is in braces'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {{####}}" } }',
    good: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {####}" } }',
  },
  check({ document, messages }) {
    return messages.flatMap(({ node, value }) => {
      const match = doubled.exec(value);
      if (!match) {
        return [];
      }
      const range = contentRange(document.text, node, match.index, match.index + match[0].length);
      return [
        {
          ...range,
          message: l10n.t('Users will see their code in braces: write the placeholder as {####}.'),
          fixes: () => [
            {
              ...replace(l10n.t('Change to {####}'), range, '{####}'),
              preferred: true,
              safe: true,
            },
          ],
        },
      ];
    });
  },
};
