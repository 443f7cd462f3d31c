// Made from schemas/mfa.schema.json by `npm run docs`.

/**
 * The MFA configuration of one user pool: a SetUserPoolMfaConfig request without its
 * `UserPoolId`, and just as well a GetUserPoolMfaConfig answer.
 */
export interface MfaConfig {
  /**
   * Whether users are asked for a second factor. `ON` and `OPTIONAL` require at least one factor
   * block; `OFF` allows none. **If you leave it out, MFA is turned off for every user.**
   */
  MfaConfiguration?: 'OFF' | 'ON' | 'OPTIONAL' | undefined;
  /**
   * The SMS factor: users receive a code in a text message. If this block is present, the factor
   * is on. Each message is billed.
   */
  SmsMfaConfiguration?: SmsMfaConfiguration | undefined;
  /**
   * The TOTP factor: users take the code from an authenticator app. If this block is present, it
   * counts as a factor, even with `Enabled` set to `false`.
   */
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfiguration | undefined;
  /**
   * The email factor: users receive a code by email. It requires the Essentials tier or higher,
   * and a user pool that sends email through Amazon SES (`EmailSendingAccount` is `DEVELOPER`).
   */
  EmailMfaConfiguration?: EmailMfaConfiguration | undefined;
  /**
   * Passkeys (WebAuthn). They are a way to sign in, not an MFA factor, so this block is allowed
   * with `OFF`. It requires the Essentials tier or higher.
   */
  WebAuthnConfiguration?: WebAuthnConfiguration | undefined;
}

/**
 * The SMS factor: users receive a code in a text message. If this block is present, the factor
 * is on. Each message is billed.
 */
export interface SmsMfaConfiguration {
  /**
   * The text message, on one line. `{####}` is replaced by the code. A character outside the GSM
   * alphabet shortens a message segment from 160 to 70 characters.
   */
  SmsAuthenticationMessage?: string | undefined;
  /**
   * How the user pool sends text messages: either through Amazon SNS (`SnsCallerArn`) or through
   * AWS End User Messaging SMS (`EumsSms`), which AWS recommends for new user pools. Setting one
   * clears the other.
   */
  SmsConfiguration?: SmsConfiguration | undefined;
}

/**
 * How the user pool sends text messages: either through Amazon SNS (`SnsCallerArn`) or through
 * AWS End User Messaging SMS (`EumsSms`), which AWS recommends for new user pools. Setting one
 * clears the other.
 */
export interface SmsConfiguration {
  /**
   * The ARN of the IAM role that the user pool assumes to send messages through Amazon SNS, such
   * as `arn:aws:iam::123456789012:role/service-role/CognitoSms`. The role must trust
   * `cognito-idp.amazonaws.com` and allow `sns:Publish`.
   */
  SnsCallerArn?: string | undefined;
  /**
   * The external ID that the role's trust policy requires (`sts:ExternalId`). It keeps others
   * from using the role through Cognito; the file and the policy must have the same value.
   */
  ExternalId?: string | undefined;
  /**
   * The Region that Amazon SNS sends from: the user pool's own or its legacy alternate. A user
   * pool in `ap-northeast-2` must use `ap-northeast-1`. If you leave it out, the service chooses.
   */
  SnsRegion?: string | undefined;
  /**
   * Text messages through AWS End User Messaging SMS instead of Amazon SNS. Beside it there can
   * be no `SnsCallerArn`. It isn't available in `ap-east-1`, `ap-southeast-5` and
   * `ap-southeast-7`.
   */
  EumsSms?: EumsSms | undefined;
}

/**
 * Text messages through AWS End User Messaging SMS instead of Amazon SNS. Beside it there can
 * be no `SnsCallerArn`. It isn't available in `ap-east-1`, `ap-southeast-5` and
 * `ap-southeast-7`.
 */
export interface EumsSms {
  /**
   * The ARN of the IAM role that the user pool assumes to send messages, such as
   * `arn:aws:iam::123456789012:role/service-role/CognitoSms`. The role must trust
   * `cognito-idp.amazonaws.com` and allow `sms-voice:SendTextMessage`.
   */
  CallerArn: string | undefined;
  /**
   * The external ID that the role's trust policy requires (`sts:ExternalId`). It keeps others
   * from using the role through Cognito; the file and the policy must have the same value.
   */
  ExternalId?: string | undefined;
  /**
   * Who the message comes from: a phone number such as `+12065550100`, or the ARN of a number,
   * sender ID or phone pool. If a policy of the role names one ARN as its resource, write that
   * same ARN here. Some countries require an identity.
   */
  OriginationIdentity?: string | undefined;
  /**
   * The configuration set of AWS End User Messaging SMS that is applied to each message, for
   * logging and event destinations.
   */
  ConfigurationSetName?: string | undefined;
  /**
   * The principal entity ID that India's rules for text messages (DLT) require. Messages to India
   * need `InTemplateId` too.
   */
  InEntityId?: string | undefined;
  /**
   * The ID of the registered template that India's rules for text messages (DLT) require.
   * Messages to India need `InEntityId` too.
   */
  InTemplateId?: string | undefined;
  /**
   * The Region of AWS End User Messaging SMS. Only the user pool's own Region is accepted, which
   * is also the default.
   */
  Region?: string | undefined;
}

/**
 * The TOTP factor: users take the code from an authenticator app. If this block is present, it
 * counts as a factor, even with `Enabled` set to `false`.
 */
export interface SoftwareTokenMfaConfiguration {
  /** Whether users can set up and use an authenticator app. */
  Enabled?: boolean | undefined;
}

/**
 * The email factor: users receive a code by email. It requires the Essentials tier or higher,
 * and a user pool that sends email through Amazon SES (`EmailSendingAccount` is `DEVELOPER`).
 */
export interface EmailMfaConfiguration {
  /** The body of the email, in plain text or HTML. `{####}` is replaced by the code. */
  Message?: string | undefined;
  /** The subject of the email. */
  Subject?: string | undefined;
}

/**
 * Passkeys (WebAuthn). They are a way to sign in, not an MFA factor, so this block is allowed
 * with `OFF`. It requires the Essentials tier or higher.
 */
export interface WebAuthnConfiguration {
  /**
   * The domain that users register their passkeys for, such as `auth.example.com`, without a
   * scheme, port or path. Passkeys registered for one domain don't work for another.
   */
  RelyingPartyId?: string | undefined;
  /** Whether a passkey must verify the user with a fingerprint, face or PIN. */
  UserVerification?: 'required' | 'preferred' | undefined;
  /** Whether a passkey counts as one factor or two. */
  FactorConfiguration?: 'SINGLE_FACTOR' | 'MULTI_FACTOR_WITH_USER_VERIFICATION' | undefined;
}

/** The members that count as an MFA factor. Their presence counts, whatever is in them. */
export const factorMembers = [
  'SmsMfaConfiguration',
  'SoftwareTokenMfaConfiguration',
  'EmailMfaConfiguration',
] as const;

/** Members that belong to the file and not to the user pool's configuration. */
export const fileMembers: ReadonlySet<string> = new Set(['$schema', 'UserPoolId']);
