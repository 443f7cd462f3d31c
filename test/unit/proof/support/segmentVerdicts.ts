import type { FixVerdict, Verdict } from './verdict';

const sms = (message: string) =>
  `{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "${message}" } }`;
const whole = (message: string) => sms(message).replace(`"${message}"`, `«"${message}"»`);
const email = (message: string, subject = 'Code') =>
  `{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "${message}", "Subject": "${subject}" } }`;

const plain = (message: string): FixVerdict => [
  'preferred',
  'Replace with characters of the GSM alphabet',
  sms(message),
];
const lacks = (names: string) =>
  `Each code is sent as 2 messages, each of which is billed. Without ${names}, which the GSM alphabet lacks, one is enough.`;
const a = (count: number) => 'a'.repeat(count);

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

const replaced = plainForms.map(([typographic, named, form]): Verdict => ({
  rule: 'sms-segments',
  text: sms(`{####}${a(70)}«${typographic}»`),
  says: lacks(named),
  fixes: [plain(`{####}${a(70)}${form}`)],
}));

/** Without a plain form: a letter, a number, a symbol. */
const withoutForm = ['ě', '٣', '😀'].map((character): Verdict => ({
  rule: 'sms-segments',
  text: sms(`{####}${a(70)}«${character}»`),
  says: lacks(`"${character}"`),
}));

const segments: readonly Verdict[] = [
  {
    rule: 'sms-segments',
    text: sms(`{####} «“»${a(70)}”`),
    says: lacks('"“", "”"'),
    fixes: [plain(`{####} \\"${a(70)}\\"`)],
  },
  {
    rule: 'sms-segments',
    text: sms(`{####}${a(70)}«ě»ěěěě`),
    says: lacks('"ě"'),
  },
  {
    rule: 'sms-segments',
    text: whole(`{####}${a(70)}ěěěěěě`),
    says: 'Each code is sent as 2 messages, each of which is billed. One holds 70 characters; this text has 82.',
  },
  {
    rule: 'sms-segments',
    text: whole(`{####}${'€'.repeat(77)}a`),
    says: 'Each code is sent as 2 messages, each of which is billed. One holds 160 characters; this text has 161.',
  },
  {
    rule: 'sms-segments',
    text: whole(`{####}${'€'.repeat(80)}’`),
    says: 'Each code is sent as 2 messages, each of which is billed. One holds 70 characters; this text has 87.',
  },
  {
    rule: 'sms-segments',
    text: whole(`{####}${'я'.repeat(134)}`),
    says: 'Each code is sent as 3 messages, each of which is billed. One holds 70 characters; this text has 140.',
  },
  {
    rule: 'sms-segments',
    text: sms(`{####}${a(131)}«…»`),
    says: lacks('"…"').replace('as 2', 'as 3'),
    fixes: [plain(`{####}${a(131)}...`)],
  },
  {
    rule: 'sms-segments',
    text: sms(`{####}${a(132)}«…»`),
    says: lacks('"…"').replace('as 2', 'as 3'),
  },
];

const repeated = 'This message already contains the code: users expect it only once.';
const space = (code: string, name: string) =>
  `This space (U+${code}) in "${name}" may be rejected: use a plain space.`;

/** What the rules on how messages go out say, and what their fixes make of a file. */
export const segmentVerdicts: readonly Verdict[] = [
  ...replaced,
  ...withoutForm,
  ...segments,
  {
    rule: 'placeholder-repeated',
    text: sms('{####} or «{####}».'),
    says: repeated,
    fixes: [['by choice', 'Remove this duplicate {####}', sms('{####} or .')]],
  },
  {
    rule: 'placeholder-repeated',
    text: email(`{####}${'«{####}»'.repeat(10)}{####}`),
    says: repeated,
    fixes: [['by choice', 'Remove this duplicate {####}', email('{####}'.repeat(11))]],
  },
  {
    rule: 'message-white-space',
    text: email('Votre code«\u00a0»: {####}\u3000!'),
    says: space('00A0', 'Message'),
    fixes: [['preferred', 'Replace with plain spaces', email('Votre code : {####} !')]],
  },
  {
    rule: 'message-white-space',
    text: email('{####}', 'Code«\\u200a»!'),
    says: space('200A', 'Subject'),
    fixes: [['preferred', 'Replace with plain spaces', email('{####}', 'Code !')]],
  },
];
