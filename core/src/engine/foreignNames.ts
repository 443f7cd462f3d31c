import { smsConfigurationPath, smsMessagePath } from '../model/requestParts';

/** A tool that names the members of the request in its own way. */
export type Tool = 'CloudFormation' | 'Terraform';

/** What a member of another tool is called here. */
export interface ForeignName {
  readonly tool: Tool;
  readonly path: readonly string[];
  /** The names in it, and what they are called here, where it is a block. */
  readonly members?: ReadonlyMap<string, string>;
  /** Whether the request has a member of that name too, in another place: it alone tells nothing. */
  readonly shared?: boolean;
}

const passkeys = 'WebAuthnConfiguration';

const cloudFormation = (path: readonly string[], shared = false): ForeignName => ({
  tool: 'CloudFormation',
  path,
  shared,
});

const terraform = (path: readonly string[], ...members: [string, string][]): ForeignName => ({
  tool: 'Terraform',
  path,
  ...(members.length > 0 && { members: new Map(members) }),
});

/** The list of factors in CloudFormation. */
export const enabledMfas = 'EnabledMfas';

/** What `EnabledMfas` lists, and the block that turns the same factor on here. */
export const factorBlocks: ReadonlyMap<unknown, string> = new Map([
  ['SMS_MFA', 'SmsMfaConfiguration'],
  ['SOFTWARE_TOKEN_MFA', 'SoftwareTokenMfaConfiguration'],
  ['EMAIL_OTP', 'EmailMfaConfiguration'],
]);

/** Members of `AWS::Cognito::UserPool` and of Terraform's `aws_cognito_user_pool`, by their names. */
export const foreignNames: ReadonlyMap<string, ForeignName> = new Map([
  [enabledMfas, cloudFormation([])],
  ['SmsConfiguration', cloudFormation(smsConfigurationPath, true)],
  ['SmsAuthenticationMessage', cloudFormation(smsMessagePath, true)],
  ['EmailAuthenticationMessage', cloudFormation(['EmailMfaConfiguration', 'Message'])],
  ['EmailAuthenticationSubject', cloudFormation(['EmailMfaConfiguration', 'Subject'])],
  ['WebAuthnRelyingPartyID', cloudFormation([passkeys, 'RelyingPartyId'])],
  ['WebAuthnUserVerification', cloudFormation([passkeys, 'UserVerification'])],
  ['WebAuthnFactorConfiguration', cloudFormation([passkeys, 'FactorConfiguration'])],
  ['mfa_configuration', terraform(['MfaConfiguration'])],
  [
    'sms_configuration',
    terraform(
      smsConfigurationPath,
      ['sns_caller_arn', 'SnsCallerArn'],
      ['external_id', 'ExternalId'],
      ['sns_region', 'SnsRegion'],
    ),
  ],
  ['sms_authentication_message', terraform(smsMessagePath)],
  [
    'software_token_mfa_configuration',
    terraform(['SoftwareTokenMfaConfiguration'], ['enabled', 'Enabled']),
  ],
  [
    'email_mfa_configuration',
    terraform(['EmailMfaConfiguration'], ['message', 'Message'], ['subject', 'Subject']),
  ],
  [
    'web_authn_configuration',
    terraform(
      [passkeys],
      ['relying_party_id', 'RelyingPartyId'],
      ['user_verification', 'UserVerification'],
    ),
  ],
]);
