import fc from 'fast-check';
import type { MfaConfig } from '../../../../core/src/model/mfaConfig';
import { mfaSchema, type SchemaNode } from '../../../../core/src/model/mfaSchema';
import { configFrom } from '../../../../core/src/model/readConfig';
import { isObject, type JsonObject } from '../../../local-pool/awsJson';

/** The seed of every property test: a failure can be run again. */
export const seed = 20160418;

/*
 * Everything here is drawn from the schema, so that a member which it gets is in every random document.
 */

const arn = 'arn:aws:iam::123456789012:role/service-role/CognitoSms';
const line = ['{####}', 'Code: {####}', 'Your "code" is\\{####}', '😀 {####}'];

/** What the service accepts of a text that can't be any, by the member's name. */
const samples: Readonly<Record<string, readonly string[]>> = {
  SmsAuthenticationMessage: line,
  SnsCallerArn: [arn, `${arn}2`],
  CallerArn: [arn, `${arn}2`],
  ExternalId: ['', 'pool'],
  SnsRegion: ['eu-west-1', 'us-east-1'],
  Region: ['eu-west-1', 'us-east-1'],
  Message: line,
  Subject: ['Code', '¡Código!'],
  RelyingPartyId: ['auth.example.com', 'example.org'],
};

/** Texts that are at a limit of the service or beyond, where the schema's own limits don't give them. */
const oddities: Readonly<Record<string, readonly string[]>> = {
  SnsCallerArn: ['arn:aws:iam::1:role/', `${arn}!`],
  CallerArn: ['arn:aws:iam::1:role/', `${arn}!`],
  SnsRegion: ['eu', 'x'.repeat(33)],
  Subject: [' ', 'a\u200db', '\u0085'],
};

/** @throws Error for a member of which it can't be told what the service accepts */
export function samplesOf(name: string, schema: SchemaNode): readonly string[] {
  const { minLength = 1, pattern, enum: values } = schema;
  const found =
    values ?? samples[name] ?? (pattern === undefined ? ['x'.repeat(Math.max(1, minLength))] : []);
  if (found.length === 0) {
    throw new Error(`${name} has a pattern: name a text that fits it in arbitraries.ts.`);
  }
  return found;
}

/** The members of a block that a request has. */
export function sentMembers({ properties = {} }: SchemaNode): [string, SchemaNode][] {
  return Object.entries(properties).filter(([, child]) => child['x-file'] !== true);
}

const wrong = fc.constantFrom<unknown>(null, 0, true, false, 'x', '', [], {}, ['ON'], { a: 1 });

/** Mostly what is right, now and then a value of any kind. */
function mostly(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

/** The usual value, and now and then another one. */
function seldom<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

/**
 * Any code point but half a pair of surrogates. fast-check's own unit for this has a table of them all, which takes
 * half a second and 100 MB to make.
 */
const codePoint = fc
  .nat({ max: 0x10f7ff })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));
const text = fc.string({ unit: codePoint, maxLength: 12 });
const aroundPlaceholder = fc
  .tuple(text, fc.constantFrom('{####}', '{####}', '{####}', '{###}', '####', '{{####}}'), text)
  .map((parts) => parts.join(''));
const message = (maximum: number) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom('{####}', 'Code: {####}', 'Dein Code, 😀: {####}.') },
    { weight: 3, arbitrary: aroundPlaceholder },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'Code\n{####}',
        'Code {####',
        '\ud83d {####}',
        '👩‍👧 {####}',
        `{####}${'x'.repeat(maximum - 6)}`,
        `{####}${'😀'.repeat(maximum - 6)}`,
        `{####}${'x'.repeat(maximum - 5)}`,
      ),
    },
  );

/** A value that is right or nearly so. */
function nearlyRight(name: string, schema: SchemaNode): fc.Arbitrary<unknown> {
  const { type, enum: values, maxLength = 200 } = schema;
  if (type === 'object') {
    const members = sentMembers(schema).map(([member, child]) => {
      const value = mostly(nearlyRight(member, child));
      const required = schema.required?.includes(member) === true;
      return [member, fc.option(value, { nil: undefined, freq: required ? 6 : 2 })] as const;
    });
    return fc
      .record(Object.fromEntries(members))
      .map((block) =>
        Object.fromEntries(Object.entries(block).filter(([, it]) => it !== undefined)),
      );
  }
  if (type === 'boolean') {
    return fc.boolean();
  }
  if (schema['x-rules']?.includes('message-placeholder') === true) {
    return message(maxLength);
  }
  if (values) {
    return fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...values) },
      { weight: 1, arbitrary: fc.constantFrom(...values).map((value) => value.toLowerCase()) },
    );
  }
  const [usual = ''] = samplesOf(name, schema);
  const long = ['é'.repeat(maxLength), 'é'.repeat(maxLength + 1)];
  return seldom(usual, '', ...long, ...(oddities[name] ?? []));
}

/** Requests that are right or nearly so, as plain values. */
export const nearlyValidRequest = fc
  .tuple(nearlyRight('', mfaSchema), fc.integer({ min: 1, max: 10 }))
  .map(([request, chance]) =>
    chance > 3 && isObject(request) ? withFittingMode(request) : request,
  );

const factorNames = sentMembers(mfaSchema)
  .filter(([, child]) => child['x-factor'])
  .map(([name]) => name);

function withFittingMode(request: JsonObject): JsonObject {
  const hasFactor = factorNames.some((name) => (request[name] ?? undefined) !== undefined);
  return { ...request, MfaConfiguration: hasFactor ? 'OPTIONAL' : 'OFF' };
}

/** A value as the service has it, with each member or without. */
function right(name: string, schema: SchemaNode): fc.Arbitrary<unknown> {
  if (schema.type === 'object') {
    const members = sentMembers(schema).map(([member, child]) => {
      const value = right(member, child);
      const isThere = schema.required?.includes(member) === true || member === 'MfaConfiguration';
      return [member, isThere ? value : fc.option(value, { nil: undefined })] as const;
    });
    return fc.record(Object.fromEntries(members));
  }
  return schema.type === 'boolean' ? fc.boolean() : fc.constantFrom(...samplesOf(name, schema));
}

/** The service has no SMS settings with which nothing could be sent. */
function withTransport(config: MfaConfig): MfaConfig {
  const { SmsMfaConfiguration: sms } = config;
  const settings = sms?.SmsConfiguration;
  const none = settings && !settings.SnsCallerArn && !settings.EumsSms;
  return none
    ? {
        ...config,
        SmsMfaConfiguration: { ...sms, SmsConfiguration: { ...settings, SnsCallerArn: arn } },
      }
    : config;
}

/** What GetUserPoolMfaConfig can answer, SMS settings beside `OFF` included. */
export const poolConfig: fc.Arbitrary<MfaConfig> = right('', mfaSchema)
  .map((value) => configFrom(value))
  .map(withTransport)
  .map((config): MfaConfig => {
    const none = factorNames.every((name) => Reflect.get(config, name) === undefined);
    return config.MfaConfiguration !== 'OFF' && none
      ? { ...config, SoftwareTokenMfaConfiguration: { Enabled: true } }
      : config;
  });
