import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { structureIssues } from '../../../core/src/schema/structure';
import { isObject, ServiceError, type JsonObject } from '../../local-pool/awsJson';
import { refuse } from '../../local-pool/refusals';
import { readRequest } from '../../local-pool/validation';
import { rulesMarked } from '../../rules/support/testsOf';
import { nearlyValidRequest, seed } from './support/arbitraries';
import { rulesBroken } from './support/documents';

/** The rules that reject what the service accepts, each for a reason. */
const stricter: readonly string[] = rulesMarked('beyondTheService');

/** Whatever only DescribeUserPool can tell speaks for the request. */
const pool: JsonObject = {
  Arn: 'arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Ab12Cd34E',
  EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only' }] },
};

/** Why the local user pool, which was written apart from the rules, refuses a request. */
function refusal(request: JsonObject): string | undefined {
  try {
    const read = readRequest('SetUserPoolMfaConfigRequest', {
      UserPoolId: 'eu-west-1_Ab12Cd34E',
      ...request,
    });
    refuse(read, pool);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ServiceError, String(error));
    return error.message;
  }
}

describe('The rules and the service', () => {
  it('agree: what has no error is accepted, and what is refused has one', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(nearlyValidRequest, (request) => {
        fc.pre(isObject(request));
        const text = JSON.stringify(request);
        const reason = refusal(request);
        const errors = rulesBroken(text, 'error');
        if (errors.length === 0) {
          assert.equal(reason, undefined, text);
          accepted += 1;
        } else if (reason !== undefined) {
          refused += 1;
        } else {
          assert.ok(
            errors.some((rule) => stricter.includes(rule)),
            `${errors.join()}: ${text}`,
          );
        }
      }),
      { seed, numRuns: 3000 },
    );
    assert.ok(accepted > 300 && refused > 300, `${accepted} accepted, ${refused} refused`);
  });

  it('leave no breach of the schema without an error or warning', () => {
    const name = fc.constantFrom(
      ...[
        'MfaConfiguration',
        'SmsMfaConfiguration',
        'SmsConfiguration',
        'SmsAuthenticationMessage',
      ],
      ...[
        'EmailMfaConfiguration',
        'Message',
        'Subject',
        'SoftwareTokenMfaConfiguration',
        'Enabled',
      ],
      ...['WebAuthnConfiguration', 'RelyingPartyId', 'UserPoolId', '$schema', 'constructor'],
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom(null, true, 1, '', 'ON', 'OFF', '{####}', '####', 'a\u0001{####}'),
        fc.dictionary(name, tie('value'), { maxKeys: 4 }),
        fc.array(tie('value'), { maxLength: 2 }),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(nearlyValidRequest, value), (request) => {
        const text = JSON.stringify(request);
        const { root } = parseMfaDocument(text);
        const issues = root ? structureIssues(root) : [];
        assert.ok(issues.length === 0 || rulesBroken(text, 'error', 'warning').length > 0, text);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('agree that what has no finding at all is strict JSON, as the AWS CLI reads it', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '"MfaConfiguration"',
        ':',
        '"OFF"',
        ',',
        '//a\n',
        '/**/',
        '\n',
        ' ',
        '"$schema"',
      ],
      ...['"a\tb"', '"\\u12"', '1', '-', '[', ']', '"\\x"', '\u00a0', "'a'"],
    );
    let clean = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const text = `{"MfaConfiguration":"OFF"${pieces.join('')}}`;
        if (rulesBroken(text, 'error', 'warning', 'information').length === 0) {
          assert.doesNotThrow(() => void JSON.parse(text), text);
          clean += 1;
        }
      }),
      { seed, numRuns: 5000 },
    );
    assert.ok(clean > 50, `${clean} documents without a finding`);
  });
});
