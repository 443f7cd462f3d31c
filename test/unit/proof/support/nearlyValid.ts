import fc from 'fast-check';
import type { SchemaNode } from '../../../../core/src/model/mfaSchema';

/**
 * Documents that are right or nearly so, drawn from the schema: wrong types, members missing,
 * unknown and repeated, lengths at a limit and one beyond, values of another case, characters that
 * a pattern refuses, astral characters, and escapes.
 */
export function nearlyValid(schema: SchemaNode): fc.Arbitrary<string> {
  const right = valueOf(schema, '', 0, 0);
  const covered = fc
    .tuple(fc.constantFrom(...Object.keys(schema.properties ?? {})), wrong, right)
    .map(([name, value, text]) =>
      text === '{}' ? text : `{"${name}": ${value}, ${text.slice(1)}`,
    );
  const spoilt = [5, 20, 60].map((perMille) => valueOf(schema, '', perMille, 3 * perMille));
  return fc.oneof(right, ...spoilt, valueOf(schema, '', 0, 600), covered);
}

/** Longer limits than this one get few documents of their own, since each is large. */
const longLimit = 5000;

const wrong = fc.constantFrom(
  ...['null', '[]', '{}', '0', '-1.5e3', 'true', 'false', '""', '"ON"', '["ON"]', '[{}]'],
  ...['{ "MfaConfiguration": "ON" }', '[null]', '"true"', '"{####}"'],
);

/**
 * `perMille` is how likely each value is to be one of any kind, and `mistakes` how likely each
 * string is to be a wrong one, in thousandths.
 */
function valueOf(
  schema: SchemaNode,
  name: string,
  perMille: number,
  mistakes: number,
): fc.Arbitrary<string> {
  const right =
    schema.type === 'object'
      ? objectOf(schema, perMille, mistakes)
      : schema.type === 'string'
        ? stringOf(schema, name, mistakes)
        : fc.constantFrom('true', 'false');
  return fc.oneof(
    { weight: 1000 - perMille, arbitrary: right },
    { weight: perMille, arbitrary: wrong },
  );
}

type Entry = readonly [name: string, value: string];

const strangers = fc.constantFrom(
  ...['mfaConfiguration', 'Enable', 'Message ', '', '__proto__', 'constructor', 'toString', 'é'],
  ...['SmsConfiguration', 'Enabled', 'Message', 'MfaConfiguration', '\ud83d', '😀'],
);

function objectOf(schema: SchemaNode, perMille: number, mistakes: number): fc.Arbitrary<string> {
  const known = Object.entries(schema.properties ?? {});
  const entry = ([name, child]: readonly [string, SchemaNode], factor = 1) =>
    fc.tuple(fc.constant(name), valueOf(child, name, factor * perMille, mistakes));
  const members = known.map((pair) => {
    const needed = schema.required?.includes(pair[0]) === true;
    return fc.option(entry(pair), { nil: undefined, freq: needed ? 20 : 3 });
  });
  const seldom = (item: fc.Arbitrary<Entry>) =>
    fc.oneof(
      { weight: 1000 - perMille, arbitrary: fc.constant([]) },
      { weight: perMille, arbitrary: fc.array(item, { minLength: 1, maxLength: 2 }) },
    );
  const unknown = seldom(fc.tuple(strangers, wrong));
  const repeated = seldom(fc.oneof(...known.map((pair) => entry(pair, 2))));
  const glue = fc.constantFrom(',', ', ', ',\n  ', ',\r\n\t');
  return fc
    .tuple(fc.tuple(...members), unknown, repeated)
    .map(([right, ...others]) => [...right.filter((pair) => pair !== undefined), ...others.flat()])
    .chain((entries) => fc.tuple(shuffled(entries), glue, spelling))
    .map(([entries, comma, spell]) => {
      const lines = entries.map(([name, value]) => `${spell(name)}: ${value}`);
      return `{${lines.join(comma)}}`;
    });
}

function shuffled(entries: readonly Entry[]): fc.Arbitrary<Entry[]> {
  return fc.shuffledSubarray([...entries], { minLength: entries.length });
}

/** How a string is written down; JSON gives two ways to write each character. */
const spelling: fc.Arbitrary<(value: string) => string> = fc.oneof(
  { weight: 8, arbitrary: fc.constant((value: string) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.constant(escaped) },
);

/** Of the longest strings alone, not all of their escapes would fit in the longest text. */
function escaped(value: string): string {
  if (value.length > longLimit) {
    return JSON.stringify(value);
  }
  const units = Array.from({ length: value.length }, (_, at) => value.charCodeAt(at));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`;
}

/** A right value for each member with a pattern, to which letters can be added. */
const samples: Readonly<Record<string, string>> = {
  UserPoolId: 'eu-west-1_Ab12Cd34E',
  SmsAuthenticationMessage: '{####}',
  Message: '{####}',
  Subject: 'C',
  SnsCallerArn: 'arn:aws:iam::1:role/a',
  CallerArn: 'arn:aws:iam::1:role/a',
};

const oddities = fc.constantFrom(
  ...[' ', '\n', '\u2028', '\0', '\u007f', '\u0085', '\u200d', '\u00a0', '\ufeff', '\ufffd'],
  ...['\ude00', '😀', 'é', 'e\u0301', '{', '}', '#', '{####}', '<####>', '{###}', '$'],
  ...['_', ':', '!', '-', '/', '\\', '"', '٣'],
);

function stringOf(schema: SchemaNode, name: string, mistakes: number): fc.Arbitrary<string> {
  const sample = schema.enum ? fc.constantFrom(...schema.enum) : fc.constant(samples[name] ?? '');
  const right = schema.enum ? sample : lengthened(schema, samples[name] ?? '', 0);
  const odd = fc
    .tuple(right, oddities, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([text, oddity, place]) => {
      const at = Math.round(place * text.length);
      return text.slice(0, at) + oddity + text.slice(at);
    });
  const half = sample.map((text) => `${text}\ud83d`);
  const otherCase = sample.chain((text) =>
    fc.constantFrom(text.toLowerCase(), text.toUpperCase(), `${text} `, text.slice(1)),
  );
  const mistake = schema.enum
    ? fc.oneof(odd, otherCase)
    : fc.oneof(odd, half, otherCase, lengthened(schema, samples[name] ?? '', 1));
  const value = fc.oneof(
    { weight: 1000 - mistakes, arbitrary: right },
    { weight: mistakes, arbitrary: mistake },
  );
  return fc.tuple(value, spelling).map(([text, spell]) => spell(text));
}

/** Texts whose length is at a limit, or as far beyond it as told, in one or two code units each. */
function lengthened(
  { minLength = 0, maxLength = 200 }: SchemaNode,
  sample: string,
  beyond: number,
): fc.Arbitrary<string> {
  const base = Array.from(sample).length;
  const between = fc.integer({ min: 0, max: 12 }).map((more) => base + more);
  const limits = [minLength - beyond, minLength, maxLength + beyond, maxLength, maxLength - 1];
  const bounded = fc.constantFrom(...limits.filter((length) => length >= 0));
  const length = fc.oneof(
    { weight: beyond > 0 ? 1 : 20, arbitrary: between },
    { weight: maxLength > longLimit ? 1 : 15, arbitrary: bounded },
  );
  return fc
    .tuple(length, fc.constantFrom('a', 'a', 'a', 'é', '😀', 'a😀'))
    .map(([count, filler]) => {
      const unit = Array.from(filler);
      const rest = Math.max(0, count - base);
      const added = filler.repeat(Math.floor(rest / unit.length));
      const short = count < base ? Array.from(sample).slice(0, count).join('') : sample;
      return short + added + unit.slice(0, rest % unit.length).join('');
    });
}
