import fc from 'fast-check';

/** A body of this many UTF-16 code units is the longest message that the service takes. */
export const bodyLength = 20_000;

/** Pieces that a pattern, a scanner or a parser could stumble over when they come in thousands. */
const pieces = fc.constantFrom(
  ...['{', '}', '{{', '}}', '#', '##', '{###', '####}', '{####}', '{{####}}', '<####>', '＃', '｛'],
  ...[
    '"',
    '\\',
    '\\u',
    '\\"',
    '/',
    '//',
    '/*',
    '*/',
    ',',
    ',}',
    ':',
    '[',
    ']',
    '":',
    '_',
    '-',
    '.',
  ],
  ...[' ', '\t', '\n', '\r\n', '\u2028', '\0', '\u007f', '\u0085', '\u00a0', '\u200d', '\ufeff'],
  ...['é', 'e\u0301', '\u0301', '😀', '👩‍👧', '\ud83d', '\ude00', '\ufffd', '\uffff', '٣', 'ﬃ'],
  ...['a', 'A', '0', 'arn:', 'aws', '=', '+', '@', '<b>', '&amp;', 'null', 'true', '__proto__'],
);

/** A run of pieces, again and again up to the length, with something else before and behind. */
const body = fc
  .tuple(
    fc.array(pieces, { minLength: 1, maxLength: 4 }),
    fc.array(pieces, { maxLength: 3 }),
    fc.array(pieces, { maxLength: 3 }),
  )
  .map(([run, before, behind]) => {
    const [first, middle, last] = [before.join(''), run.join(''), behind.join('')];
    const count = Math.floor((bodyLength - first.length - last.length) / middle.length);
    return first + middle.repeat(count) + last;
  });

const nested = (...names: readonly string[]) => {
  const open = names.map((name) => `{"${name}":`).join('');
  return (text: string) =>
    `{"MfaConfiguration":"ON",${open.slice(1)}${JSON.stringify(text)}${'}'.repeat(names.length)}`;
};

/** Where the body can stand: in each kind of string, as a member's name, and as the document itself. */
const places: Readonly<Record<string, (text: string) => string>> = {
  'a text message': nested('SmsMfaConfiguration', 'SmsAuthenticationMessage'),
  'an email': nested('EmailMfaConfiguration', 'Message'),
  'a subject': nested('EmailMfaConfiguration', 'Subject'),
  'an ARN': nested('SmsMfaConfiguration', 'SmsConfiguration', 'SnsCallerArn'),
  'an external ID': nested('SmsMfaConfiguration', 'SmsConfiguration', 'ExternalId'),
  'a Region': nested('SmsMfaConfiguration', 'SmsConfiguration', 'SnsRegion'),
  'a relying party': nested('WebAuthnConfiguration', 'RelyingPartyId'),
  'a fixed value': nested('WebAuthnConfiguration', 'UserVerification'),
  'a user pool': nested('UserPoolId'),
  'a schema': nested('$schema'),
  'the mode': (text) => `{"MfaConfiguration":${JSON.stringify(text)}}`,
  'a member name': (text) => `{${JSON.stringify(text)}:{},"MfaConfiguration":"OFF"}`,
  'a comment': (text) => `{"MfaConfiguration":"OFF" /* ${text.replaceAll('*/', '* /')} */}`,
  'a value, as it is': (text) => `{"EmailMfaConfiguration":{"Message":"${text}"}}`,
  'a value without quotes': (text) => `{"EmailMfaConfiguration":{"Message":${text}}}`,
  'members, as they are': (text) => `{"MfaConfiguration":"OFF",${text}}`,
  'the document': (text) => text,
};

/** Documents of some 20,000 characters that make work, with the place of the cursor. */
export const adversarial = fc
  .record({
    place: fc.constantFrom(...Object.keys(places)),
    body,
    cursor: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ place, body: text, cursor }) => {
    const document = places[place]?.(text) ?? text;
    return { place, text: document, offset: Math.floor(cursor * document.length) };
  });
