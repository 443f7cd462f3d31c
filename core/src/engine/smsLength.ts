import * as l10n from '@vscode/l10n';
import { withSampleCode, type CodeDigits } from '../document/placeholder';
import { schemaAt } from '../model/mfaSchema';
import { smsMessagePath } from '../model/requestParts';
import { characterCount } from '../schema/structure';
import { nameOf } from './naming';

/** How many characters a text message may have, the code counted in. */
export const longestSms = schemaAt(smsMessagePath)?.maxLength ?? 0;

/** How many characters a text message has with its code in it. */
export function smsLength(message: string, digits: CodeDigits): number {
  return characterCount(withSampleCode(message, digits));
}

/** What is said of a text message that is too long with a code of so many digits. */
export function tooLongSms(message: string, digits: CodeDigits): string {
  const length = smsLength(message, digits);
  return l10n.t(
    '{0} can have at most {1} characters, but it has {2} with a code of {4} digits: {3} too many.',
    nameOf(smsMessagePath),
    longestSms,
    length,
    length - longestSms,
    digits,
  );
}
