import { on } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['no factor in words of CloudFormation', '{ "MfaConfiguration": «"ON"», "EnabledMfas": [] }'],
    [
      'passkeys in words of Terraform',
      '{ "MfaConfiguration": «"ON"», "web_authn_configuration": {} }',
    ],
    ['ON alone', '{ "MfaConfiguration": «"ON"» }'],
    ['OPTIONAL alone', '{\n\t"MfaConfiguration": «"OPTIONAL"»\n}'],
    ['only passkeys', '{ "MfaConfiguration": «"ON"», "WebAuthnConfiguration": {} }'],
    ['a member that is no factor', '{ "MfaConfiguration": «"ON"», "SmsMfaConfig": {} }'],
    [
      'a factor is misspelt in a block',
      '{ "MfaConfiguration": «"ON"», "WebAuthnConfiguration": { "SoftwareTokenMfaConfig": {} } }',
    ],
  ],
  leavesAlone: [
    ['a factor in words of CloudFormation', on('"EnabledMfas": ["EMAIL_OTP"]')],
    ['a factor in words of Terraform', on('"sms_authentication_message": "{####}"')],
    ['a factor is misspelt', '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfig": {} }'],
    ['a disabled factor counts', on('"SoftwareTokenMfaConfiguration": { "Enabled": false }')],
    ['an empty factor counts', on('"EmailMfaConfiguration": {}')],
    ['OFF', '{ "MfaConfiguration": "OFF" }'],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": «"ON"» }',
      says: '"ON" requires an SMS, email or TOTP factor. Without one, the request is rejected.',
      fixes: [
        [
          'preferred',
          'Add the TOTP factor',
          '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": {"Enabled":true} }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": «"OPTIONAL"», "WebAuthnConfiguration": {} }',
      says: '"OPTIONAL" requires an SMS, email or TOTP factor; passkeys don\'t count. Without one, the request is rejected.',
      fixes: [
        [
          'preferred',
          'Add the TOTP factor',
          '{ "MfaConfiguration": "OPTIONAL", "WebAuthnConfiguration": {}, "SoftwareTokenMfaConfiguration": {"Enabled":true} }',
        ],
      ],
    },
  ],
  beyondTheSchema: 'The schema can not ask for one member because of another.',
};
