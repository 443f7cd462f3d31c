import { totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['an empty object', '«{»}'],
    ['an empty object with a space', '«{» }'],
    ['only a pool', '«{» "UserPoolId": "eu-west-1_Ab12Cd34E" }'],
    ['only passkeys, on several lines', '«{»\n  "WebAuthnConfiguration": {}\n}'],
    ['after a comment', '// all\n«{»\n  // nothing yet\n}'],
    ['an unknown member that is like none', '«{» "Unknown": 1 }'],
  ],
  leavesAlone: [
    ['OFF is said', '{ "MfaConfiguration": "OFF" }'],
    ['a factor is there, so that it is an error', `{ ${totp} }`],
    ['a mode is being typed', '{ "MfaConfiguration" }'],
    ['the file is being typed', '{ "Mfa'],
    ['the mode is not a valid one', '{ "MfaConfiguration": "off" }'],
    ['the mode is misspelt', '{ "MfaConfigration": "OFF" }'],
    ['a factor is misspelt', '{ "SoftwareTokenMfaConfig": {} }'],
    ['the file is an array', '[]'],
    ['a mode that is cut short', '{ "MfaConfigura": "OFF" }'],
  ],
  says: [
    {
      text: '«{»}',
      says: 'Without "MfaConfiguration", this request turns MFA off for every user and removes the user pool\'s factors: write "OFF" if you want that.',
      fixes: [['preferred', 'Add "MfaConfiguration": "OFF"', '{\n  "MfaConfiguration": "OFF"\n}']],
    },
  ],
};
