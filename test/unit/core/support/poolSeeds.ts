import fc from 'fast-check';
import type { PoolFacts } from '../../../../core/src/model/poolFacts';
import type { JsonObject } from '../../../local-pool/awsJson';
import type { PoolSeed } from '../../../local-pool/seeds';

/** DescribeUserPool's members for a pool of which `facts` are known; what they leave out stands in no way. */
export function poolMembers(facts: PoolFacts): JsonObject {
  const {
    allowedFirstAuthFactors: first,
    recoveryMechanisms: recovery,
    customDomain,
    domain,
    advancedSecurityMode: mode,
    emailSendingAccount = 'DEVELOPER',
    autoVerifiedAttributes: verified,
    accountId = '123456789012',
    userPoolId,
  } = facts;
  return {
    Id: userPoolId,
    Arn: `arn:aws:cognito-idp:eu-west-1:${accountId}:userpool/${userPoolId}`,
    ...(verified && { AutoVerifiedAttributes: verified }),
    EmailConfiguration: { EmailSendingAccount: emailSendingAccount },
    ...(first && { Policies: { SignInPolicy: { AllowedFirstAuthFactors: first } } }),
    ...(recovery && {
      AccountRecoverySetting: {
        RecoveryMechanisms: recovery.map((Name, index) => ({ Name, Priority: index + 1 })),
      },
    }),
    ...(customDomain !== undefined && { CustomDomain: customDomain }),
    ...(domain !== undefined && { Domain: domain }),
    ...(mode !== undefined && { UserPoolAddOns: { AdvancedSecurityMode: mode } }),
  };
}

export function tierOf({ tier }: PoolFacts): PoolSeed['tier'] {
  return tier === 'LITE' || tier === 'PLUS' ? tier : 'ESSENTIALS';
}

/** Any state that a user pool can be in, as far as it decides what the pool accepts. */
export const poolFacts = fc.record<PoolFacts>({
  userPoolId: fc.constant('eu-west-1_Ab12Cd34E'),
  tier: fc.constantFrom('LITE', 'ESSENTIALS', 'PLUS'),
  allowedFirstAuthFactors: fc.subarray(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN']),
  emailSendingAccount: fc.constantFrom('COGNITO_DEFAULT', 'DEVELOPER'),
  recoveryMechanisms: fc.subarray(['verified_email', 'verified_phone_number', 'admin_only']),
  customDomain: fc.constantFrom(undefined, 'login.example.com'),
  domain: fc.constantFrom(undefined, 'customers'),
  autoVerifiedAttributes: fc.constantFrom(undefined, ['email'], ['phone_number', 'email']),
  accountId: fc.constantFrom('123456789012', '123456789012', '210987654321'),
  advancedSecurityMode: fc.constantFrom('OFF', 'AUDIT', 'ENFORCED'),
});
