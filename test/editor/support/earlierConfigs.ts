/** What user pools have before an Apply in the tests of the history. */
import type { MfaConfig } from '../../../core/src/model/mfaConfig';

export const totp: MfaConfig = {
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};
export const sms: MfaConfig = {
  MfaConfiguration: 'ON',
  SmsMfaConfiguration: {
    SmsAuthenticationMessage: 'Code {####}',
    SmsConfiguration: {
      SnsCallerArn: 'arn:aws:iam::123456789012:role/service-role/Sms',
      ExternalId: 'not-to-be-found-on-disk',
      SnsRegion: 'us-east-1',
    },
  },
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

/** How messages tell a time, as a regular expression. */
export const atSomeTime = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`;
