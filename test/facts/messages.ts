import { emailText, on, role, smsBy, smsText } from './requests';
import { accepted, error, refused, warning, type Row, type Trial } from './row';

const smsPattern = String.raw`.*\{####\}.*`;
const emailPattern = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`;
const subjectPattern = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+`;

const broken = (text: string, path: string, constraint: string) =>
  refused(
    `1 validation error detected: Value '${text}' at '${path}' failed to satisfy constraint: Member must ${constraint}`,
  );
const smsRefused = (text: string, constraint: string) =>
  broken(text, 'smsMfaConfiguration.smsAuthenticationMessage', constraint);
const smsMismatch = (text: string) =>
  smsRefused(text, `satisfy regular expression pattern: ${smsPattern}`);
const emailMismatch = (text: string) =>
  broken(
    text,
    'emailMfaConfiguration.message',
    `satisfy regular expression pattern: ${emailPattern}`,
  );

const usualMistakes = [
  'Code <####>',
  'Code {###}',
  'Code {#####}',
  'Code ####',
  'Code ｛####｝',
  'Code {##Verify Email##}',
];

const placeholders: readonly Row[] = [
  {
    fact: '`{####}` is the placeholder, exactly: the usual mistakes, and placeholders of other templates',
    trials: usualMistakes.flatMap((text): Trial[] => [
      {
        what: `${text}, SMS`,
        request: smsText(text),
        verdict: smsMismatch(text),
        rules: [error('message-placeholder')],
      },
      {
        what: `${text}, email`,
        request: emailText(text),
        verdict: emailMismatch(text),
        rules: [error('message-placeholder')],
      },
    ]),
  },
  {
    fact: '`{{####}}` is a usual mistake',
    trials: [
      {
        request: smsText('Code {{####}}'),
        verdict: accepted,
        rules: [warning('placeholder-braces')],
      },
    ],
  },
  {
    fact: '`{username}` (invitations) is a placeholder of other templates',
    trials: [
      {
        what: 'in place of `{####}`',
        request: smsText('Hello {username}'),
        verdict: smsMismatch('Hello {username}'),
        rules: [error('message-placeholder'), warning('message-username')],
      },
      {
        what: 'beside it',
        request: smsText('{username}, your code is {####}'),
        verdict: accepted,
        rules: [warning('message-username')],
      },
    ],
  },
  {
    fact: 'placeholders of other templates: `{##Verify Email##}` (links) beside `{####}`',
    trials: [
      {
        what: 'in the message',
        request: emailText('{##Verify Email##} or enter {####}'),
        verdict: accepted,
        rules: [warning('message-link')],
      },
      {
        what: 'in the subject',
        request: emailText('{####}', '{##Verify Email##}'),
        verdict: accepted,
        rules: [warning('message-link')],
      },
    ],
  },
  {
    fact: 'once is what users expect',
    trials: [
      {
        request: smsText('{####} is your code: {####}'),
        verdict: accepted,
        rules: [warning('placeholder-repeated')],
      },
    ],
  },
];

const filled = (length: number) => `{####}${'a'.repeat(length - 6)}`;
const lineEnds = [
  ['line feed', '\n'],
  ['carriage return', '\r'],
  ['U+0085', '\u0085'],
  ['U+2028', '\u2028'],
  ['U+2029', '\u2029'],
] as const;

const textMessage: readonly Row[] = [
  {
    fact: 'SMS: 6 to 140 characters',
    trials: [
      { what: '6', request: smsText(filled(6)), verdict: accepted },
      { what: '140', request: smsText(filled(140)), verdict: accepted },
      {
        what: '141',
        request: smsText(filled(141)),
        verdict: smsRefused(filled(141), 'have length less than or equal to 140'),
        rules: [error('too-long')],
      },
    ],
  },
  {
    fact: 'SMS: `.` of the pattern leaves out line feed, carriage return, U+0085, U+2028, U+2029',
    trials: lineEnds.map(([what, character]) => ({
      what,
      request: smsText(`Code:${character}{####}`),
      verdict: smsMismatch(`Code:${character}{####}`),
      rules: [error('message-characters')],
    })),
  },
  {
    fact: 'SMS: one emoji can turn one segment into two, and each is billed',
    trials: [
      { what: 'without', request: smsText(filled(100)), verdict: accepted },
      {
        what: 'with one',
        request: smsText(`${filled(100)}😀`),
        verdict: accepted,
        rules: [warning('sms-segments')],
      },
    ],
  },
];

const emails: readonly Row[] = [
  {
    fact: 'email body: 6 to 20,000 characters',
    trials: [
      { what: '6', request: emailText(filled(6)), verdict: accepted },
      { what: '20,000', request: emailText(filled(20_000)), verdict: accepted },
      {
        what: '20,001',
        request: emailText(filled(20_001)),
        verdict: broken(
          filled(20_001),
          'emailMfaConfiguration.message',
          'have length less than or equal to 20000',
        ),
        rules: [error('too-long')],
      },
    ],
  },
  {
    fact: "email body: Java's `\\s` is space, tab, line feed, U+000B, form feed, carriage return, nothing else",
    trials: [' ', '\t', '\n', '\u000b', '\f', '\r'].map((character) => ({
      what: JSON.stringify(character),
      request: emailText(`Code:${character}{####}`),
      verdict: accepted,
    })),
  },
  {
    fact: 'email body: a body with U+00A0 was refused (inferred), so it is no error',
    trials: [
      {
        request: emailText('Code\u00a0: {####}'),
        verdict: accepted,
        rules: [warning('message-white-space')],
      },
    ],
  },
  {
    fact: 'email body: HTML is documented for other emails, not for this one; the pattern is the same',
    trials: [{ request: emailText('<p>Your code is <b>{####}</b>.</p>'), verdict: accepted }],
  },
  {
    fact: 'subject: letters, marks, symbols, numbers, punctuation, spaces',
    trials: [
      { what: 'all', request: emailText('{####}', 'É\u0301 + 1, ok?'), verdict: accepted },
      {
        what: 'a control character',
        request: emailText('{####}', 'a\u0001'),
        verdict: broken(
          'a\u0001',
          'emailMfaConfiguration.subject',
          `satisfy regular expression pattern: ${subjectPattern}`,
        ),
        rules: [error('message-characters')],
      },
    ],
  },
  {
    fact: 'subject: no length in any model',
    trials: [{ request: emailText('{####}', 'a'.repeat(1000)), verdict: accepted }],
  },
];

const arn = (SnsCallerArn: string) => ({
  ...on,
  ...smsBy({ SnsCallerArn, ExternalId: 'pool' }),
});

const roles: readonly Row[] = [
  {
    fact: 'an IAM role ARN is `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME` with an account of 12 digits',
    trials: [
      { what: 'no path', request: arn(role), verdict: accepted },
      {
        what: 'a path',
        request: arn('arn:aws:iam::123456789012:role/service-role/Sms'),
        verdict: accepted,
      },
      {
        what: '11 digits',
        request: arn('arn:aws:iam::12345678901:role/Sms'),
        verdict: refused('Cross-account pass role is not allowed.'),
        rules: [error('sms-caller-arn-account'), error('pool-sms-caller-account')],
      },
      {
        what: 'a user',
        request: arn('arn:aws:iam::123456789012:user/Sms'),
        verdict: accepted,
        rules: [warning('sms-caller-arn-role')],
      },
    ],
  },
];

/** "The messages", and the role that sends them. */
export const messages: readonly Row[] = [...placeholders, ...textMessage, ...emails, ...roles];
