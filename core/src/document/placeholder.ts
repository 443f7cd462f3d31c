/** What stands in a message where the code goes, exactly. */
export const placeholder = '{####}';

/** How many digits a code can have: six in MFA, eight in a sign-in by one-time password. */
export type CodeDigits = 6 | 8;

/** A message as its user gets it, with a code of so many digits in the place of each placeholder. */
export function withSampleCode(message: string, digits: CodeDigits): string {
  return message.replaceAll(placeholder, '12345678'.slice(0, digits));
}
