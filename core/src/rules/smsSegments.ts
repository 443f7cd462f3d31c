import * as l10n from '@vscode/l10n';
import { lazyPattern } from '../document/lazyPattern';
import { rangeOf, type TextRange } from '../document/textRange';
import { contentRange } from '../document/stringContent';
import { placeholder, type CodeDigits } from '../document/placeholder';
import { codeDigits } from '../model/poolFacts';
import { smsMessagePath } from '../model/requestParts';
import { segmentsOf, type SmsSegments } from '../sms/segments';
import { byStandard, documented } from '../engine/evidence';
import type { Fix, Rule } from '../engine/rule';
import { replace } from '../engine/fixes';
import type { StringMember } from '../document/stringMember';
import { longestSms, smsLength } from '../engine/smsLength';
import type { RuleContext } from '../engine/ruleContext';

/** What fits into one segment whatever its characters are, in UTF-16 code units. Most messages do. */
const alwaysFits = 70;

/** A message with more characters outside the GSM alphabet is in another alphabet. */
const maximumCulprits = 5;

/** Characters that text processors put in, and what the GSM alphabet has in their place. */
const plainForms: readonly (readonly [typographic: RegExp, plain: string])[] = [
  // ‘ ’ ‚ ‛ ′ ` ´
  [/[\u2018-\u201b\u2032`\u00b4]/gu, "'"],
  // “ ” „ ‟ ″ « »
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/gu, '"'],
  // ‐ ‑ ‒ – — ― −
  [/[\u2010-\u2015\u2212]/gu, '-'],
  // …
  [/\u2026/gu, '...'],
  // Spaces of other widths, and what has none: the soft hyphen, zero width spaces, the byte order mark.
  [/[\t\u00a0\u2000-\u200a\u202f\u3000]/gu, ' '],
  [/[\u00ad\u200b\u2060\ufeff]/gu, ''],
];

export const smsSegments: Rule = {
  id: 'sms-segments',
  severity: 'warning',
  summary: 'A text message fits into one segment.',
  details:
    'Each segment of a text message is billed, and some phones show them apart. With six digits in the place of `{####}`, or eight where the user pool is known to have `SMS_OTP` among its first factors, a segment holds 160 characters of the GSM alphabet (GSM 03.38), of which `^{}\\[~]|€` count as two. One character outside it, such as an emoji or a curly quotation mark, and the whole message is sent as UCS-2, of which a segment holds 70. Of several segments each holds 153, or 67.',
  known: [
    byStandard('GSM 03.38 and 03.40', 'The characters of a segment'),
    documented('AWS, prices of SMS', 'Each segment is billed'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your Example sign-in code is {####}. Don’t share it: our staff will never ask you for it.", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your Example sign-in code is {####}. Don\'t share it: our staff will never ask you for it.", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check(context) {
    const member = context.soundString(smsMessagePath);
    const digits = codeDigits(context.pool, 'SMS_OTP');
    if (!member || isShort(member.value, digits) || !isReady(member.value)) {
      return [];
    }
    const sent = segmentsOf(member.value, digits);
    if (sent.segments === 1) {
      return [];
    }
    const culprits = culpritsIn(member.value, sent, digits);
    return [
      {
        ...rangeOfFirst(context, member, culprits),
        message: messageOf(sent, culprits, digits),
        fixes: () => fixesOf(member, digits),
      },
    ];
  },
};

/** Whether the message is a short one, which needs no counting: no placeholder grows by more than its code. */
function isShort(value: string, digits: CodeDigits): boolean {
  return value.length * digits <= alwaysFits * placeholder.length;
}

/** Whether the message is past what other rules find, so that its length is the one it will have. */
function isReady(value: string): boolean {
  return value.includes(placeholder) && value.isWellFormed() && !value.includes('\ufffd');
}

/** The few characters outside the GSM alphabet without which one segment is enough. */
function culpritsIn(
  value: string,
  { outsideGsm }: SmsSegments,
  digits: CodeDigits,
): readonly string[] {
  const outside = new Set(outsideGsm);
  const characters = Array.from(value);
  const rest = characters.filter((character) => !outside.has(character));
  const few = characters.length - rest.length <= maximumCulprits;
  return few && segmentsOf(rest.join(''), digits).segments === 1 ? outsideGsm : [];
}

/** The first of the characters that are to blame, or the whole message. */
function rangeOfFirst(
  { document }: RuleContext,
  { node, value }: StringMember,
  [first]: readonly string[],
): TextRange {
  if (first === undefined) {
    return rangeOf(node);
  }
  const index = value.indexOf(first);
  return contentRange(document.text, node, index, index + first.length);
}

function messageOf(
  { encoding, segments, length }: SmsSegments,
  culprits: readonly string[],
  digits: CodeDigits,
): string {
  if (culprits.length > 0) {
    return l10n.t(
      'Each code of {2} digits is sent as {0} messages, each of which is billed. Without {1}, which the GSM alphabet lacks, one is enough.',
      segments,
      culprits.map(nameOf).join(', '),
      digits,
    );
  }
  return l10n.t(
    'Each code of {3} digits is sent as {0} messages, each of which is billed. One holds {1} characters; this text has {2}.',
    segments,
    encoding === 'GSM-7' ? 160 : 70,
    length,
    digits,
  );
}

const visible = lazyPattern(String.raw`[\p{L}\p{N}\p{P}\p{S}]`);

/** A character, or its number where it would not be seen. */
function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return visible().test(character) ? `"${character}"` : `U+${code}`;
}

function fixesOf({ node, value }: StringMember, digits: CodeDigits): Fix[] {
  const plain = plainForms.reduce(
    (text, [form, plainForm]) => text.replace(form, plainForm),
    value,
  );
  return segmentsOf(plain, digits).segments === 1 && smsLength(plain, digits) <= longestSms
    ? [
        {
          ...replace(
            l10n.t('Replace with characters of the GSM alphabet'),
            node,
            JSON.stringify(plain),
          ),
          preferred: true,
        },
      ]
    : [];
}
