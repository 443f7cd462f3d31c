import assert from 'node:assert/strict';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { possibleCause } from '../../../core/src/request/possibleCause';
import {
  email,
  eums,
  off,
  on,
  optional,
  passkeys,
  role,
  sms,
  smsBy,
  totp,
} from '../../facts/requests';

const multiFactor = {
  WebAuthnConfiguration: {
    RelyingPartyId: 'login.example.com',
    FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
  },
} as const;
const singleFactor = {
  WebAuthnConfiguration: {
    RelyingPartyId: 'login.example.com',
    FactorConfiguration: 'SINGLE_FACTOR',
  },
} as const;

const terraform = (members: string) => `A Terraform apply may have reset ${members}.`;
const amplify = "Amplify Gen 1 may have dropped what it doesn't send.";
const cloudFormation = 'A CloudFormation stack may have turned MFA off.';

type Case = readonly [what: string, file: MfaConfig, pool: MfaConfig, cause?: string];

const cases: readonly Case[] = [
  [
    'passkeys that count as one factor again',
    { ...on, ...totp, ...multiFactor },
    { ...on, ...totp, ...singleFactor },
    terraform('FactorConfiguration'),
  ],
  [
    'the same, as an answer that leaves out the default',
    { ...on, ...totp, ...multiFactor },
    { ...on, ...totp, ...passkeys },
    terraform('FactorConfiguration'),
  ],
  [
    'Amazon SNS in the place of End User Messaging',
    { ...on, ...eums() },
    { ...on, ...sms },
    terraform('EumsSms'),
  ],
  [
    'SMS gone together with End User Messaging, which was all that sent it',
    { ...on, ...totp, ...eums() },
    { ...on, ...totp },
    terraform('EumsSms'),
  ],
  [
    'both of what Terraform does not send',
    { ...on, ...eums(), ...multiFactor },
    { ...on, ...sms, ...singleFactor },
    terraform('EumsSms, FactorConfiguration'),
  ],
  [
    'email and passkeys gone',
    { ...optional, ...sms, ...totp, ...email, ...passkeys },
    { ...optional, ...sms, ...totp },
    amplify,
  ],
  [
    'email and passkeys gone, where the pool answers with a default',
    { ...optional, ...totp, ...email, ...passkeys },
    { ...optional, ...totp, WebAuthnConfiguration: { FactorConfiguration: 'SINGLE_FACTOR' } },
    amplify,
  ],
  [
    'email gone, the one of the two there was',
    { ...on, ...totp, ...email },
    { ...on, ...totp },
    amplify,
  ],
  ['MFA off and all factors gone', { ...on, ...totp, ...email }, off, cloudFormation],
  [
    'MFA off, passkeys and SMS settings as before',
    { ...optional, ...sms, ...totp, ...passkeys },
    { ...off, ...sms, ...passkeys },
    cloudFormation,
  ],

  ['no difference', { ...on, ...totp }, { ...on, ...totp }],
  ['another mode', { ...on, ...totp }, { ...optional, ...totp }],
  [
    'another factor beside it',
    { ...on, ...totp, ...multiFactor },
    { ...on, ...sms, ...singleFactor },
  ],
  ['the way back', { ...on, ...totp, ...singleFactor }, { ...on, ...totp, ...multiFactor }],
  [
    'a member of End User Messaging alone',
    { ...on, ...eums({ ConfigurationSetName: 'logs' }) },
    { ...on, ...eums() },
  ],
  ['Amazon SNS from elsewhere', { ...on, ...sms }, { ...on, ...smsBy({ SnsCallerArn: role }) }],
  [
    'email gone, passkeys there',
    { ...on, ...totp, ...email, ...passkeys },
    { ...on, ...totp, ...passkeys },
  ],
  ['passkeys gone alone', { ...on, ...totp, ...passkeys }, { ...on, ...totp }],
  [
    'a subject gone',
    { ...on, ...email },
    { ...on, EmailMfaConfiguration: { Message: 'Your code is {####}' } },
  ],
  [
    'MFA off, another relying party',
    { ...on, ...totp, ...passkeys },
    { ...off, WebAuthnConfiguration: { RelyingPartyId: 'example.org' } },
  ],
  ['MFA on by now', off, { ...on, ...totp }],
];

describe('Who may have changed a user pool', () => {
  for (const [what, file, pool, cause] of cases) {
    it(`is ${cause === undefined ? 'not told' : 'told'}: ${what}`, () => {
      assert.equal(possibleCause(pool, file), cause);
    });
  }
});
