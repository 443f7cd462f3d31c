import fc from 'fast-check';
import type { MfaConfig } from '../../../../core/src/model/mfaConfig';
import { isObject, type JsonObject } from '../../../local-pool/awsJson';

/** The seed of every property test: a failure can be run again. */
export const seed = 20160418;

const arn = 'arn:aws:iam::123456789012:role/service-role/CognitoSms';
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

function block(members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const entries = Object.entries(members).map(([name, value]) => [name, mostly(value)] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

const text = fc.string({ unit: 'binary', maxLength: 12 });
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

const anyRequest = block({
  MfaConfiguration: seldom('ON', 'OFF', 'OPTIONAL', 'on'),
  SmsMfaConfiguration: block({
    SmsAuthenticationMessage: message(140),
    SmsConfiguration: fc
      .tuple(
        block({
          ExternalId: seldom('pool', '', 'é'.repeat(131072), 'é'.repeat(131073)),
          SnsRegion: seldom('eu-west-1', 'eu', 'x'.repeat(33)),
        }),
        seldom<unknown>(arn, undefined, 'arn:aws:iam::1:role/', `${arn}!`),
      )
      .map(([rest, role]) =>
        typeof rest === 'object'
          ? { ...rest, ...(role !== undefined && { SnsCallerArn: role }) }
          : rest,
      ),
  }),
  SoftwareTokenMfaConfiguration: block({ Enabled: fc.boolean() }),
  EmailMfaConfiguration: block({
    Message: message(20000),
    Subject: seldom('Code', ' ', 'é'.repeat(140), 'é'.repeat(141), 'a\u200db', '\u0085'),
  }),
  WebAuthnConfiguration: block({
    RelyingPartyId: seldom('auth.example.com', 'a', 'a'.repeat(127), 'a'.repeat(128)),
    UserVerification: seldom('required', 'preferred', 'Required'),
    FactorConfiguration: fc.constantFrom('SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'),
  }),
});

/** Requests that are right or nearly so, as plain values. */
export const nearlyValidRequest = fc
  .tuple(anyRequest, fc.integer({ min: 1, max: 10 }))
  .map(([request, chance]) =>
    chance > 3 && isObject(request) ? withFittingMode(request) : request,
  );

function withFittingMode(request: JsonObject): JsonObject {
  const { SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration } = request;
  const factor = SmsMfaConfiguration ?? SoftwareTokenMfaConfiguration ?? EmailMfaConfiguration;
  return { ...request, MfaConfiguration: factor === undefined ? 'OFF' : 'OPTIONAL' };
}

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const line = fc.constantFrom('{####}', 'Code: {####}', 'Your "code" is\\{####}', '😀 {####}');

const factors = fc.record({
  SmsMfaConfiguration: optional(
    fc.record({
      SmsAuthenticationMessage: optional(line),
      SmsConfiguration: optional(
        fc.record({
          SnsCallerArn: fc.constantFrom(arn, `${arn}2`),
          ExternalId: optional(fc.constantFrom('', 'pool')),
          SnsRegion: optional(fc.constantFrom('eu-west-1', 'us-east-1')),
        }),
      ),
    }),
  ),
  SoftwareTokenMfaConfiguration: optional(fc.record({ Enabled: optional(fc.boolean()) })),
  EmailMfaConfiguration: optional(
    fc.record({ Message: optional(line), Subject: optional(fc.constantFrom('Code', '¡Código!')) }),
  ),
});

const webAuthn = optional(
  fc.record({
    RelyingPartyId: optional(fc.constantFrom('auth.example.com', 'example.org')),
    UserVerification: optional(fc.constantFrom('required', 'preferred')),
    FactorConfiguration: optional(
      fc.constantFrom('SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'),
    ),
  }),
);

/** What GetUserPoolMfaConfig can answer, SMS settings beside `OFF` included. */
export const poolConfig: fc.Arbitrary<MfaConfig> = fc
  .record({
    MfaConfiguration: fc.constantFrom('OFF', 'ON', 'OPTIONAL'),
    factors,
    WebAuthnConfiguration: webAuthn,
  })
  .map(({ factors: chosen, ...rest }): MfaConfig => {
    const none = Object.values(chosen).every((factor) => factor === undefined);
    return rest.MfaConfiguration !== 'OFF' && none
      ? { ...rest, SoftwareTokenMfaConfiguration: { Enabled: true } }
      : { ...rest, ...chosen };
  });
