import * as l10n from '@vscode/l10n';
import { lazyPattern } from '../document/lazyPattern';
import { isPlainText } from '../document/plainText';
import { contentRange } from '../document/stringContent';
import { inModel } from '../engine/evidence';
import type { Finding, Rule } from '../engine/rule';
import { nameOf } from '../engine/naming';
import { replace } from '../engine/fixes';
import { type StringMember, stringMembersAt } from '../document/stringMember';
import { smsMessagePath } from '../model/requestParts';
import type { RuleContext } from '../engine/ruleContext';

/** Lone surrogates are left to the rule that looks for them in every string. */
const outsideEmail = lazyPattern(String.raw`[^\p{L}\p{M}\p{S}\p{N}\p{P}\p{Cs}\s]+`);
const lineBreak = lazyPattern(String.raw`[\n\r\u0085\u2028\u2029]+`);

interface Text {
  readonly path: readonly string[];
  readonly refused: () => RegExp;
  /** What the fix puts in the place of what is refused. */
  readonly substitute: string;
}

const texts: readonly Text[] = [
  {
    path: smsMessagePath,
    refused: lineBreak,
    substitute: ' ',
  },
  { path: ['EmailMfaConfiguration', 'Message'], refused: outsideEmail, substitute: '' },
  { path: ['EmailMfaConfiguration', 'Subject'], refused: outsideEmail, substitute: '' },
];

export const messageCharacters: Rule = {
  id: 'message-characters',
  severity: 'error',
  summary: 'Messages have only characters that the service accepts.',
  details:
    'A text message is one line, and U+0085, U+2028 and U+2029 break lines too. The body and subject of an email may have letters, marks, symbols, numbers, punctuation and white space; control characters and invisible formatting characters, such as the zero-width joiner inside some emoji, are rejected.',
  known: [inModel()],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your code:\\n{####}", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your code: {####}", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check(context) {
    return texts.flatMap((text) =>
      stringMembersAt(context.root, [text.path]).flatMap((member) =>
        findingsIn(context, member, text),
      ),
    );
  },
};

/** One finding a text, at the first place: a fix settles all of them at once. */
function findingsIn(
  { document }: RuleContext,
  { node, path, value }: StringMember,
  { refused, substitute }: Text,
): Finding[] {
  const match = refused === outsideEmail && isPlainText(value) ? null : refused().exec(value);
  if (!match) {
    return [];
  }
  const [text] = match;
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = nameOf(path);
  const [message, title] =
    substitute === ''
      ? [
          l10n.t("{1} can't contain the character U+{0}.", code, name),
          l10n.t("Remove the characters that {0} can't contain", name),
        ]
      : [
          l10n.t("{0} can't contain a line break.", name),
          l10n.t('Replace the line breaks in {0} with spaces', name),
        ];
  const all = new RegExp(refused(), 'gu');
  return [
    {
      ...contentRange(document.text, node, match.index, match.index + text.length),
      message,
      fixes: () => [
        {
          ...replace(title, node, JSON.stringify(value.replace(all, substitute))),
          preferred: true,
        },
      ],
    },
  ];
}
