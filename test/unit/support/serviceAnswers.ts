import type { FailureAction } from '../../../client/src/aws/catalogue/action';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import type { Fault } from '../../local-pool/localPool';
import { chooseProfile, totp, tryAgain } from './failingCalls';

export const email = { EmailMfaConfiguration: { Message: 'Your code is {####}', Subject: 'Code' } };
const logInAgain: FailureAction = { kind: 'log-in-again', args: ['sso', 'login'] };
/** The pool that the answers are ordered for. */
export const staff = 'us-east-1_St4ffP00l';
export const refused = (id: string, reason: string): string =>
  `Amazon Cognito refused SetUserPoolMfaConfig for user pool ${id} because ${reason}`;

/** What the service answers: an entry, the answer, the sentence, and the button. */
export const ordered: readonly (readonly [string, Fault, string, FailureAction?])[] = [
  [
    'access-denied',
    { kind: 'error', name: 'NotAuthorizedException', message: 'Access denied' },
    'The AWS identity of the default AWS credentials needs the permission cognito-idp:SetUserPoolMfaConfig for user pool us-east-1_St4ffP00l: ask for it, or set cognitoMfa.profile to another profile.',
    chooseProfile,
  ],
  [
    'access-denied',
    {
      kind: 'error',
      name: 'AccessDeniedException',
      message: 'User: me is not authorized to perform: cognito-idp:GetUserPoolMfaConfig',
    },
    'The AWS identity of the default AWS credentials needs the permission cognito-idp:GetUserPoolMfaConfig for user pool us-east-1_St4ffP00l: ask for it, or set cognitoMfa.profile to another profile.',
    chooseProfile,
  ],
  [
    'pass-role-denied',
    {
      kind: 'error',
      name: 'AccessDeniedException',
      message: 'User: me is not authorized to perform: iam:PassRole on resource: role',
    },
    'The AWS identity of the default AWS credentials needs the permission iam:PassRole for the SMS role: ask for it, or set cognitoMfa.profile to another profile.',
    chooseProfile,
  ],
  [
    'too-many-requests',
    { kind: 'error', name: 'TooManyRequestsException', message: 'Rate exceeded' },
    'URL received too many requests for user pool us-east-1_St4ffP00l: try again in a minute.',
    tryAgain,
  ],
  [
    'too-many-requests',
    { kind: 'error', name: 'LimitExceededException' },
    'URL received too many requests for user pool us-east-1_St4ffP00l: try again in a minute.',
    tryAgain,
  ],
  [
    'changed-by-others',
    { kind: 'error', name: 'ConcurrentModificationException' },
    'Someone else is changing user pool us-east-1_St4ffP00l right now: try again in a moment.',
    tryAgain,
  ],
  [
    'service-failed',
    { kind: 'status', status: 500 },
    'URL failed at SetUserPoolMfaConfig for user pool us-east-1_St4ffP00l (InternalErrorException): try again in a minute.',
    tryAgain,
  ],
  [
    'sms-role-policy',
    { kind: 'error', name: 'InvalidSmsRoleAccessPolicyException', message: 'No.' },
    refused(
      staff,
      'the SMS role may not send text messages: allow sns:Publish in a policy of the role (sms-voice:SendTextMessage for EumsSms), and wait a minute if the role is new.',
    ),
    tryAgain,
  ],
  [
    'sms-role-trust',
    { kind: 'error', name: 'InvalidSmsRoleTrustRelationshipException', message: 'No.' },
    refused(
      staff,
      'the SMS role does not trust it: let the role trust cognito-idp.amazonaws.com with the ExternalId of the file, and wait a minute if the role is new.',
    ),
    tryAgain,
  ],
  [
    'refused',
    { kind: 'error', name: 'InvalidParameterException', message: 'Something new' },
    'Amazon Cognito refused SetUserPoolMfaConfig for user pool us-east-1_St4ffP00l: Something new.',
  ],
  [
    'refused',
    { kind: 'error', name: 'NobodyKnowsException', message: 'Something new' },
    'Amazon Cognito refused SetUserPoolMfaConfig for user pool us-east-1_St4ffP00l: Something new.',
  ],
  [
    'expired-token',
    { kind: 'error', name: 'ExpiredTokenException', message: 'The token is expired' },
    'The AWS credentials have expired: run `aws sso login`.',
    logInAgain,
  ],
  [
    'expired-token',
    { kind: 'error', name: 'ExpiredToken', message: 'The token is expired' },
    'The AWS credentials have expired: run `aws sso login`.',
    logInAgain,
  ],
  [
    'clock',
    {
      kind: 'error',
      name: 'InvalidSignatureException',
      message: 'Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z',
    },
    "AWS refused the request because this computer's clock is wrong: set the clock.",
    tryAgain,
  ],
  [
    'credentials-not-accepted',
    { kind: 'error', name: 'UnrecognizedClientException', message: 'invalid token' },
    'AWS did not accept the credentials (UnrecognizedClientException): run `aws sso login` or set cognitoMfa.profile.',
    chooseProfile,
  ],
];

/** These the local pool refuses by itself, in the service's words. */
export const real: readonly (readonly [
  string,
  string,
  MfaConfig,
  string,
  FailureAction['kind'],
])[] = [
  [
    'off-with-factor',
    'Staff',
    { ...totp, MfaConfiguration: 'OFF' },
    'a factor stands beside MFA OFF: remove the factor, or set MfaConfiguration to ON or OPTIONAL.',
    'show-problems',
  ],
  [
    'no-factor',
    'Staff',
    { MfaConfiguration: 'ON' },
    'MFA is on without a factor: add SMS, email or TOTP to the file.',
    'show-problems',
  ],
  [
    'one-time-password-first',
    'Passwordless',
    totp,
    'users of the pool may sign in with a one-time password alone, which MFA ON rules out: set MfaConfiguration to OPTIONAL, or take EMAIL_OTP and SMS_OTP out of the first factors of the pool (use the AWS console: an UpdateUserPool call resets what it leaves out).',
    'open-pool',
  ],
  [
    'passkey-single-factor',
    'Partners',
    totp,
    'with MFA ON a passkey alone is not enough: set FactorConfiguration to MULTI_FACTOR_WITH_USER_VERIFICATION, or MfaConfiguration to OPTIONAL.',
    'show-problems',
  ],
  [
    'email-account',
    'Customers',
    { MfaConfiguration: 'ON', ...email },
    "the pool sends email from Amazon Cognito's own account, which has no MFA codes: let the pool send with Amazon SES (use the AWS console: an UpdateUserPool call resets what it leaves out), or remove EmailMfaConfiguration.",
    'open-pool',
  ],
  [
    'essentials-tier',
    'Legacy',
    { MfaConfiguration: 'ON', ...email },
    'the plan of the pool has no email MFA and no passkeys: choose the Essentials or Plus plan (use the AWS console: an UpdateUserPool call resets what it leaves out), or remove EmailMfaConfiguration and WebAuthnConfiguration.',
    'open-pool',
  ],
];
