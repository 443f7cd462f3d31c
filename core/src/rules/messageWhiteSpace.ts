import * as l10n from '@vscode/l10n';
import { contentRange } from '../document/stringContent';
import { inferred } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { nameOf } from '../engine/naming';
import { replace } from '../engine/fixes';
import { stringMembersAt } from '../document/stringMember';

/** White space to JavaScript and to Unicode, beyond space, tab and plain line breaks. */
const unusual = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/u;

const emailTexts = [
  ['EmailMfaConfiguration', 'Message'],
  ['EmailMfaConfiguration', 'Subject'],
];

export const messageWhiteSpace: Rule = {
  id: 'message-white-space',
  severity: 'warning',
  summary: 'Emails have plain spaces only.',
  details:
    "The service model allows `\\s` between the characters of an email, and nobody has measured whether the service takes that for more than a plain space, tab and line break: many pattern languages don't. A no-break space, as some editors put before a French colon, or an ideographic space could have the whole request rejected.",
  known: [inferred('from `\\s` of Java, and from aws-amplify/amplify-js 6917, 2020')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Votre code\\u00a0: {####}" } }',
    good: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Votre code : {####}" } }',
  },
  check({ document }) {
    return stringMembersAt(document.root, emailTexts).flatMap(({ path, node, value }) => {
      const match = unusual.exec(value);
      if (!match) {
        return [];
      }
      const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      const plain = value.replace(new RegExp(unusual, 'gu'), ' ');
      return [
        {
          ...contentRange(document.text, node, match.index, match.index + 1),
          message: l10n.t(
            'This space (U+{0}) in {1} may be rejected: use a plain space.',
            code,
            nameOf(path),
          ),
          fixes: () => [
            {
              ...replace(l10n.t('Replace with plain spaces'), node, JSON.stringify(plain)),
              preferred: true,
            },
          ],
        },
      ];
    });
  },
};
