import { known } from './support/pools';
import { email, inPool, sms, smsMessage, smsText } from './support/requests';
import type { FixResult, RuleTests, Saying } from './support/ruleTests';

const plain = (message: string): FixResult => [
  'preferred',
  'Replace with characters of the GSM alphabet',
  smsMessage(message),
];
/** A character of text processors, how it is named, and what the fix puts in its place. */
const plainForms: readonly (readonly [typographic: string, named: string, plain: string])[] = [
  ['’', '"’"', "'"],
  ['”', '"”"', '\\"'],
  ['\\u00ab', '"\u00ab"', '\\"'],
  ['–', '"–"', '-'],
  ['…', '"…"', '...'],
  ['\u00a0', 'U+00A0', ' '],
  ['\\u200b', 'U+200B', ''],
];
/** A user pool whose users can sign in by a one-time password, which has eight digits. */
const passwords = known({ allowedFirstAuthFactors: ['PASSWORD', 'SMS_OTP'] });
const a = (count: number) => 'a'.repeat(count);
const lacks = (names: string) =>
  `Each code of 6 digits is sent as 2 messages, each of which is billed. Without ${names}, which the GSM alphabet lacks, one is enough.`;
const whole = (message: string) => smsMessage(message).replace(`"${message}"`, `«"${message}"»`);

export const tests: RuleTests = {
  finds: [
    ['71 characters, one an emoji', smsText(`"${'a'.repeat(63)}«😀»{####}"`)],
    ['a curly quote', smsText(`"${'a'.repeat(64)}«’»{####}"`)],
    ['the first of several', smsText(`"«“»${'a'.repeat(64)}” {####}"`)],
    ['a letter that has no plain form', smsText(`"${'a'.repeat(64)}«ě»{####}"`)],
    ['an invisible one, as an escape', smsText(`"${'a'.repeat(64)}«\\u200b»{####}"`)],
    ['another alphabet', smsText(`«"${'я'.repeat(65)}{####}"»`)],
    [
      'what fits with six digits and not with eight',
      smsText(`«"${'я'.repeat(64)}{####}"»`),
      passwords,
    ],
    ['161 with what counts double', smsText(`«"${'€'.repeat(77)}a{####}"»`)],
  ],
  leavesAlone: [
    ['70 characters, one an emoji', smsText(`"${'a'.repeat(62)}😀{####}"`)],
    ['160 with what counts double', smsText(`"${'€'.repeat(77)}{####}"`)],
    ['140 plain characters', smsText(`"${'a'.repeat(134)}{####}"`)],
    ['the braces of the placeholder count as digits', smsText(`"${'€'.repeat(74)}{####}{####}"`)],
    ['letters of the GSM alphabet', smsText(`"${'é'.repeat(66)} {####}"`)],
    ['no placeholder yet', smsText(`"${'я'.repeat(80)}"`)],
    ['too long has a rule of its own', smsText(`"${'я'.repeat(140)}{####}"`)],
    ['a lost character has a rule of its own', smsText(`"${'a'.repeat(66)}\ufffd{####}"`)],
    ['half a character has a rule of its own', smsText(`"${'a'.repeat(66)}\\ud83d{####}"`)],
    ['an email', email(`${'я'.repeat(200)}{####}`)],
    ['70 with eight digits', smsText(`"${'я'.repeat(62)}{####}"`), passwords],
    [
      'another user pool',
      inPool('eu-west-1_Other', smsText(`"${'я'.repeat(64)}{####}"`)),
      passwords,
    ],
    ['a placeholder for 70 characters of UCS-2', smsText(`"${'я'.repeat(64)}{####}"`)],
    ['one that is being typed', sms('"SmsAuthenticationMessage"')],
  ],
  says: [
    ...plainForms.map(([typographic, named, form]): Saying => ({
      text: smsMessage(`{####}${a(70)}«${typographic}»`),
      says: lacks(named),
      fixes: [plain(`{####}${a(70)}${form}`)],
    })),
    ...['ě', '٣', '😀'].map((character): Saying => ({
      text: smsMessage(`{####}${a(70)}«${character}»`),
      says: lacks(`"${character}"`),
    })),
    {
      text: smsMessage(`{####} «“»${a(70)}”`),
      says: lacks('"“", "”"'),
      fixes: [plain(`{####} \\"${a(70)}\\"`)],
    },
    {
      text: smsMessage(`{####}${a(70)}«ě»ěěěě`),
      says: lacks('"ě"'),
    },
    {
      text: whole(`{####}${a(70)}ěěěěěě`),
      says: 'Each code of 6 digits is sent as 2 messages, each of which is billed. One holds 70 characters; this text has 82.',
    },
    {
      text: whole(`{####}${'€'.repeat(77)}a`),
      says: 'Each code of 6 digits is sent as 2 messages, each of which is billed. One holds 160 characters; this text has 161.',
    },
    {
      text: whole(`{####}${'€'.repeat(80)}’`),
      says: 'Each code of 6 digits is sent as 2 messages, each of which is billed. One holds 70 characters; this text has 87.',
    },
    {
      text: whole(`{####}${'я'.repeat(134)}`),
      says: 'Each code of 6 digits is sent as 3 messages, each of which is billed. One holds 70 characters; this text has 140.',
    },
    {
      text: smsMessage(`{####}${a(131)}«…»`),
      says: lacks('"…"').replace('as 2', 'as 3'),
      fixes: [plain(`{####}${a(131)}...`)],
    },
    {
      text: whole(`{####}${'я'.repeat(64)}`),
      pool: passwords,
      says: 'Each code of 8 digits is sent as 2 messages, each of which is billed. One holds 70 characters; this text has 72.',
    },
    {
      text: smsMessage(`{####}${a(128)}«…»`),
      pool: passwords,
      says: lacks('"…"').replace('as 2', 'as 3').replace('of 6', 'of 8'),
      fixes: [plain(`{####}${a(128)}...`)],
    },
    {
      // With six digits the plain form has 140 characters.
      text: smsMessage(`{####}${a(130)}«…»`),
      pool: passwords,
      says: lacks('"…"').replace('as 2', 'as 3').replace('of 6', 'of 8'),
    },
    {
      text: smsMessage(`{####}${a(132)}«…»`),
      says: lacks('"…"').replace('as 2', 'as 3'),
    },
  ],
};
