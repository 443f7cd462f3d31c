import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { keepsComments } from '../../../core/src/edits/rewriteMembers';
import type { Tool } from '../../../core/src/engine/foreignNames';
import { requestOfPool } from '../../../core/src/engine/pastedAnswers';
import { translated } from '../../../core/src/engine/translation';
import { isObject } from '../../../core/src/model/json';
import { findingsOf } from '../core/support/documents';

/** Values that are told apart wherever they turn up. */
const text = fc.stringMatching(/^[a-z]{8}$/);
const mode = fc.constantFrom('ON', 'OPTIONAL');
const maybeList = <T>(block: fc.Arbitrary<T>) =>
  fc.oneof(
    block,
    block.map((each) => [each]),
  );

const terraform = fc.record(
  {
    mfa_configuration: mode,
    sms_configuration: maybeList(
      fc.record(
        { sns_caller_arn: text, external_id: text, sns_region: text },
        { requiredKeys: [] },
      ),
    ),
    sms_authentication_message: text,
    software_token_mfa_configuration: maybeList(fc.record({ enabled: fc.boolean() })),
    email_mfa_configuration: maybeList(
      fc.record({ message: text, subject: text }, { requiredKeys: [] }),
    ),
    web_authn_configuration: maybeList(
      fc.record({ relying_party_id: text, user_verification: text }, { requiredKeys: [] }),
    ),
  },
  { requiredKeys: [] },
);

const cloudFormation = fc.record(
  {
    MfaConfiguration: mode,
    SmsConfiguration: fc.record({ SnsCallerArn: text, ExternalId: text }, { requiredKeys: [] }),
    SmsAuthenticationMessage: text,
    EmailAuthenticationMessage: text,
    EmailAuthenticationSubject: text,
    WebAuthnRelyingPartyID: text,
    WebAuthnUserVerification: text,
    WebAuthnFactorConfiguration: text,
    EnabledMfas: fc.constant(['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']),
  },
  { requiredKeys: ['EnabledMfas'] },
);

const answer = fc.record({
  UserPool: fc.record(
    {
      Id: text.map((name) => `us-east-1_${name}`),
      Name: text,
      MfaConfiguration: mode,
      SmsConfiguration: fc.record({ SnsCallerArn: text, ExternalId: text }, { requiredKeys: [] }),
      SmsAuthenticationMessage: text,
      LambdaConfig: fc.constant({}),
    },
    { requiredKeys: ['Id', 'MfaConfiguration'] },
  ),
});

/** A document's text, and the same with comments at some of its line ends, or none. */
const written = (value: fc.Arbitrary<object>) =>
  fc
    .tuple(value, fc.constantFrom(0, 2, 4), fc.infiniteStream(fc.boolean()), fc.boolean())
    .map(([json, indent, choices, hasComments]) => {
      let count = 0;
      return JSON.stringify(json, undefined, indent).replaceAll('\n', () => {
        count += 1;
        return hasComments && choices.next().value ? ` // ${count}\n` : '\n';
      });
    });

/** Every value in a document that is neither a block nor a list. */
function leavesOf(value: unknown): unknown[] {
  return isObject(value) || Array.isArray(value) ? Object.values(value).flatMap(leavesOf) : [value];
}

const sorted = (json: string): string[] => leavesOf(parse(json)).map(String).sort();

/** What came of a document: whether it was translated, with everything that is in it. */
function assertTranslated(before: string, tool: Tool, isKept: (leaf: string) => boolean): boolean {
  const after = translated(parseMfaDocument(before), tool);
  if (after === undefined) {
    assert.match(before, /\/\//, 'only a comment is a reason to leave it');
    return false;
  }
  assert.deepEqual(parseMfaDocument(after).syntaxProblems, [], after);
  assert.deepEqual(sorted(after).filter(isKept), sorted(before).filter(isKept), after);
  assert.ok(keepsComments(before, after), after);
  assert.deepEqual(
    findingsOf('unknown-member', after).map(({ message }) => message),
    [],
    after,
  );
  return true;
}

describe('A translation, whatever the document', () => {
  it('keeps every value and comment of Terraform', () => {
    let count = 0;
    fc.assert(
      fc.property(written(terraform), (before) => {
        count += assertTranslated(before, 'Terraform', () => true) ? 1 : 0;
      }),
    );
    assert.ok(count > 50, `${count} were translated`);
  });

  it('keeps every value and comment of CloudFormation, and turns on each factor that is listed', () => {
    const isKept = (leaf: string) => !/^(?:SMS_MFA|SOFTWARE_TOKEN_MFA|EMAIL_OTP|true)$/.test(leaf);
    let count = 0;
    fc.assert(
      fc.property(written(cloudFormation), (before) => {
        if (assertTranslated(before, 'CloudFormation', isKept)) {
          count += 1;
          const after: unknown = parse(
            translated(parseMfaDocument(before), 'CloudFormation') ?? '',
          );
          assert.ok(isObject(after));
          assert.ok(isObject(after['SmsMfaConfiguration']));
          assert.ok(isObject(after['EmailMfaConfiguration']));
          assert.deepEqual(after['SoftwareTokenMfaConfiguration'], { Enabled: true });
        }
      }),
    );
    assert.ok(count > 50, `${count} were translated`);
  });

  it('keeps of an answer of DescribeUserPool all that a request has', () => {
    let count = 0;
    fc.assert(
      fc.property(written(answer), (before) => {
        const after = requestOfPool(parseMfaDocument(before));
        if (after === undefined) {
          assert.match(before, /\/\//);
          return;
        }
        count += 1;
        const parsed: unknown = parse(before);
        assert.ok(isObject(parsed) && isObject(parsed['UserPool']));
        const { Id, MfaConfiguration, SmsConfiguration, SmsAuthenticationMessage } =
          parsed['UserPool'];
        const sms = {
          ...(SmsAuthenticationMessage !== undefined && { SmsAuthenticationMessage }),
          ...(SmsConfiguration !== undefined && { SmsConfiguration }),
        };
        assert.deepEqual(parse(after), {
          UserPoolId: Id,
          MfaConfiguration,
          ...(Object.keys(sms).length > 0 && { SmsMfaConfiguration: sms }),
        });
        assert.ok(keepsComments(before, after), after);
      }),
    );
    assert.ok(count > 20, `${count} were translated`);
  });
});
