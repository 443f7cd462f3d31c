import { known } from './support/pools';
import { on, sms, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const push = on(`${totp}, «"PushMfaConfiguration"»: { "Enabled": true }`);
const plain = push.replaceAll(/[«»]/g, '');

export const tests: RuleTests = {
  finds: [
    ['a block of a newer service', push],
    ['a member of a block', sms('«"SenderName"»: "x"')],
    ['one of another type than those around it', on(`${totp}, «"RiskConfiguration"»: "x"`)],
    ['a pool whose configuration was not read', push, known({ tier: 'LITE' })],
    ['a name in a block that could be a misspelt one elsewhere', sms('«"Kind"»: "x"')],
  ],
  leavesAlone: [
    ['a pool that has it', plain, known({ unknownMembers: ['PushMfaConfiguration'] })],
    ['a pool that was read and lacks it', plain, known({ unknownMembers: [] })],
    ['a misspelt factor', on('"EmailsMfaConfiguration": {}')],
    ['a misspelt factor of a wrong type', on('"EmailMfaConfigurations": 1')],
    ['the wrong case', on('"MFAConfiguration": {}')],
    ['a factor without "Mfa"', on('"EmailConfiguration": {}')],
    ['a member in the wrong place', on('"SmsConfiguration": {}')],
    ['a name of CloudFormation', on('"WebAuthnFactorConfiguration": "SINGLE_FACTOR"')],
    ['no name of a block', on(`${totp}, "Push": {}`)],
    [
      'names that the service would not give',
      on(`${totp}, "pushConfiguration": {}, "_comment": ""`),
    ],
    ['more of those', on(`${totp}, "xPushConfiguration": {}, "Push-Configuration": {}`)],
    [
      'names with more in them, in a block',
      sms('"xSender": "x", "Sender-Name": "x", "Sender/": 1'),
    ],
    ['the same in a block', sms('"sender_name": "x", "On": true')],
  ],
  says: [
    {
      text: push,
      says: 'This version of the extension doesn\'t know "PushMfaConfiguration": run Check against User Pool to see whether the user pool has it.',
      fixes: [['by choice', 'Remove "PushMfaConfiguration"', on(totp)]],
    },
  ],
};
