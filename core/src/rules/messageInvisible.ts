import * as l10n from '@vscode/l10n';
import { lazyPattern } from '../document/lazyPattern';
import { isPlainText } from '../document/plainText';
import { contentRange } from '../document/stringContent';
import { stringMembersAt } from '../document/stringMember';
import { byStandard, inModel } from '../engine/evidence';
import { replace } from '../engine/fixes';
import { nameOf } from '../engine/naming';
import type { Rule } from '../engine/rule';
import { smsMessagePath } from '../model/requestParts';

/** Emails are left to `message-characters`: their pattern refuses all of these. */
const paths = [smsMessagePath];

/** Format characters; without the joiners, which emoji and the scripts of Persia and India are written with. */
const invisible = lazyPattern(String.raw`(?![\u200c\u200d])\p{Cf}`);

export const messageInvisible: Rule = {
  id: 'message-invisible',
  severity: 'warning',
  summary: 'Text messages have no invisible characters.',
  details:
    'Format characters, such as the zero-width space, the soft hyphen and the controls of writing direction, come along when text is pasted. The service accepts them in a text message, where each forces UCS-2, 70 characters to a segment, and a control of direction can show the code the wrong way round. Emails with one are refused.',
  known: [
    inModel('A text message may have them, an email not'),
    byStandard('GSM 03.38', 'Each forces UCS-2'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your code is \\u202e{####}", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your code is {####}", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check({ document, root }) {
    return stringMembersAt(root, paths).flatMap(({ node, path, value }) => {
      const match = isPlainText(value) ? null : invisible().exec(value);
      if (!match) {
        return [];
      }
      const [text] = match;
      const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const name = nameOf(path);
      const visible = () => JSON.stringify(value.replace(new RegExp(invisible(), 'gu'), ''));
      return [
        {
          ...contentRange(document.text, node, match.index, match.index + text.length),
          message: l10n.t('{1} has the invisible character U+{0}: remove it.', code, name),
          fixes: () => [
            {
              ...replace(l10n.t('Remove the invisible characters from {0}', name), node, visible()),
              preferred: true,
            },
          ],
        },
      ];
    });
  },
};
