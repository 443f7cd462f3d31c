import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { readRequest } from '../../../core/src/request/readRequest';

const read = (text: string, pool = {}) =>
  readRequest(parseMfaDocument(text), undefined, { userPoolId: 'us-east-1_Ab12Cd34E', ...pool });

describe('A request that is read from a document', () => {
  it('comes with its warnings in the order of the text, each with whether it is of the pool', () => {
    const { warnings, errors, poolErrors } = read(
      `{
        "UserPoolId": "us-east-1_Ab12Cd34E",
        "MfaConfiguration": "ON",
        "SoftwareTokenMfaConfiguration": { "Enabled": true },
        "SmsMfaConfiguration": {
          "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms" }
        }
      }`,
      { advancedSecurityMode: 'ENFORCED' },
    );
    assert.deepEqual(
      warnings.map(({ message, ofPool }) => [message.slice(0, 40), ofPool]),
      [
        ['User pool us-east-1_Ab12Cd34E uses adapt', true],
        ['Without an "ExternalId", the service may', false],
      ],
    );
    assert.deepEqual([errors, poolErrors], [0, []]);
  });

  it('comes with what its pool refuses, in words, beside the errors of its own', () => {
    const { config, errors, poolErrors } = read(
      `{ "MfaConfiguration": "ON", "EmailMfaConfiguration": {} }`,
      { emailSendingAccount: 'COGNITO_DEFAULT' },
    );
    assert.equal(errors, 0);
    assert.deepEqual(poolErrors, [
      "User pool us-east-1_Ab12Cd34E refuses email MFA because it sends email through Cognito's own account (COGNITO_DEFAULT): let it send through Amazon SES first.",
    ]);
    assert.deepEqual(config, { MfaConfiguration: 'ON', EmailMfaConfiguration: {} });
  });
});
