/** Configurations of a service that is newer than the SDK and the schema. */
import { configFrom } from '../../../core/src/model/readConfig';

/** One with a block and a member that nobody here knows. */
export const newerMembers = configFrom({
  MfaConfiguration: 'OPTIONAL',
  SmsMfaConfiguration: {
    SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/Sms' },
    SenderName: 'Example',
  },
  PushMfaConfiguration: { SmsAuthenticationMessage: 'Code {####}', SenderName: 'Push' },
});
export const unknownPaths = ['SmsMfaConfiguration.SenderName', 'PushMfaConfiguration'];

/** What a service answers that has a mode and a value more than the schema lists. */
export const newerValues = {
  MfaConfiguration: 'ADAPTIVE',
  SoftwareTokenMfaConfiguration: { Enabled: true },
  WebAuthnConfiguration: { UserVerification: 'discouraged' },
};
export const unknownOnes = [
  { path: 'MfaConfiguration', value: 'ADAPTIVE' },
  { path: 'WebAuthnConfiguration.UserVerification', value: 'discouraged' },
];
