import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { externalId, type FaultCase } from './kinds';

/** What the pool of Customers has before the Apply that meets a fault. */
export const old: MfaConfig = {
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

/** What is applied: five members of it are changes. */
export const desired: MfaConfig = {
  MfaConfiguration: 'ON',
  SmsMfaConfiguration: {
    SmsAuthenticationMessage: 'Your code is {####}',
    SmsConfiguration: {
      SnsCallerArn: 'arn:aws:iam::123456789012:role/Sms',
      ExternalId: externalId,
      SnsRegion: 'us-east-1',
    },
  },
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

/** The faults that end by the limit on an answer's time. The others have the usual one, as a slow machine needs it. */
export const silent: ReadonlySet<FaultCase['kind']> = new Set(['noAnswer', 'lateAnswer'] as const);

/** A message with FILE, POOL and URL in the place of what differs between runs. */
export function tellAlike(
  message: string,
  { file, id, url }: { file: string; id: string; url: string },
): string {
  return message
    .replaceAll(file, 'FILE')
    .replaceAll(`Customers (${id})`, 'POOL')
    .replaceAll(id, 'POOL')
    .replaceAll(url, 'URL');
}
