import { placeholder } from '../document/placeholder';
import { smsSegments } from '../sms/segments';

/** What the placeholder is, in Markdown. */
export const placeholderText = `\`${placeholder}\` is where the six-digit code goes. Every message needs it, written exactly so.`;

/** A code as a user could get it. */
const sampleCode = '123456';

/** A message as its user gets it. */
export function withSampleCode(message: string): string {
  return message.replaceAll(placeholder, sampleCode);
}

/** The longest text that Amazon SNS sends, in characters. What is longer isn't counted. */
const longestSms = 1600;

/**
 * Length, encoding and segments of a text message as it is sent, such as
 * `27 characters, GSM-7, 1 segment`; undefined for one too long to be sent.
 */
export function smsSummary(message: string): string | undefined {
  if (message.length > longestSms) {
    return undefined;
  }
  const { encoding, length, segments } = smsSegments(message);
  return `${counted(length, 'character')}, ${encoding}, ${counted(segments, 'segment')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
