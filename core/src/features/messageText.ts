import * as l10n from '@vscode/l10n';
import { placeholder } from '../document/placeholder';
import { segmentsOf } from '../sms/segments';

/** What the placeholder is, in Markdown. */
export function placeholderText(): string {
  return l10n.t(
    '`{####}` is replaced by the six-digit code. Every message must contain it, written exactly like this.',
  );
}

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
  const { encoding, length, segments } = segmentsOf(message);
  if (segments > 1) {
    return l10n.t('{0} characters, {1}, {2} segments', length, encoding, segments);
  }
  return length === 1
    ? l10n.t('1 character, {0}, 1 segment', encoding)
    : l10n.t('{0} characters, {1}, 1 segment', length, encoding);
}
