import * as l10n from '@vscode/l10n';
import { placeholder, type CodeDigits } from '../document/placeholder';
import { segmentsOf } from '../sms/segments';

/** What the placeholder is, in Markdown. */
export function placeholderText(digits: CodeDigits): string {
  return digits === 8
    ? l10n.t(
        '`{####}` is replaced by the code, which has eight digits in a sign-in by one-time password, else six. Every message must contain it, written exactly like this.',
      )
    : l10n.t(
        '`{####}` is replaced by the six-digit code. Every message must contain it, written exactly like this.',
      );
}

/** The longest text that Amazon SNS sends, in characters. What is longer isn't counted. */
const longestSms = 1600;

/**
 * Length, encoding and segments of a text message as it is sent, such as
 * `27 characters with a code of 6 digits, GSM-7, 1 segment`; undefined for one too long to be sent.
 */
export function smsSummary(message: string, digits: CodeDigits): string | undefined {
  if (message.length > longestSms) {
    return undefined;
  }
  const { encoding, length, segments } = segmentsOf(message, digits);
  if (message.includes(placeholder)) {
    return segments > 1
      ? l10n.t(
          '{0} characters with a code of {1} digits, {2}, {3} segments',
          length,
          digits,
          encoding,
          segments,
        )
      : l10n.t(
          '{0} characters with a code of {1} digits, {2}, 1 segment',
          length,
          digits,
          encoding,
        );
  }
  if (segments > 1) {
    return l10n.t('{0} characters, {1}, {2} segments', length, encoding, segments);
  }
  return length === 1
    ? l10n.t('1 character, {0}, 1 segment', encoding)
    : l10n.t('{0} characters, {1}, 1 segment', length, encoding);
}
