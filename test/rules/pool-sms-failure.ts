import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const sandbox = known({ smsConfigurationFailures: ['SNSSandbox'] });
const refused = known({ smsConfigurationFailures: ['InvalidSmsRoleAccessPolicyException'] });
const found = on('«"SmsMfaConfiguration"»: {}');

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(found, sandbox),
    ['a role that may not send', found, refused],
    ['a factor that is optional', on('«"SmsMfaConfiguration"»: {}', '"OPTIONAL"'), sandbox],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(found, sandbox),
    ['nothing wrong', on('"SmsMfaConfiguration": {}'), known({ smsConfigurationFailures: [] })],
    [
      'a failure that nobody knows',
      on('"SmsMfaConfiguration": {}'),
      known({ smsConfigurationFailures: ['Other'] }),
    ],
    ['no SMS', on(totp), sandbox],
    ['OFF, beside which there can be no block', on('"SmsMfaConfiguration": {}', '"OFF"'), sandbox],
    ['another type has a rule of its own', on('"SmsMfaConfiguration": 1'), sandbox],
  ],
  says: [
    {
      text: found,
      pool: sandbox,
      says: `The AWS account of user pool ${userPoolId} is in the SMS sandbox (SNSSandbox): at most 10 verified numbers get messages.`,
    },
    {
      text: found,
      pool: refused,
      says: `The role with which user pool ${userPoolId} sends text messages isn't allowed to (InvalidSmsRoleAccessPolicyException): correct its policy, or name another role.`,
    },
  ],
};
