import { known, userPoolId, whileItIsThePool } from './support/pools';
import { on, sms, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const lacking = known({ unknownMembers: ['OtherConfiguration'] });
const push = on(`${totp}, «"PushMfaConfiguration"»: { "Enabled": true }`);
const plain = push.replaceAll(/[«»]/g, '');

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(push, lacking),
    ['a member of a block', sms('«"SenderName"»: "x"'), lacking],
  ],
  leavesAlone: [
    ['a pool that was not read', plain],
    ['a pool whose configuration was not read', plain, known({ tier: 'LITE' })],
    ['a pool that has it', plain, known({ unknownMembers: ['PushMfaConfiguration'] })],
    ['another pool', plain.replace('{', '{ "UserPoolId": "eu-west-1_Other",'), lacking],
    ['what is a mistake whatever the pool has', on('"EmailsMfaConfiguration": {}'), lacking],
  ],
  says: [
    {
      text: push,
      pool: lacking,
      says: `Neither user pool ${userPoolId} nor this version of the extension knows "PushMfaConfiguration".`,
      fixes: [['by choice', 'Remove "PushMfaConfiguration"', on(totp)]],
    },
  ],
  beyondTheService: "The service drops what it doesn't know; the file's author meant something.",
};
