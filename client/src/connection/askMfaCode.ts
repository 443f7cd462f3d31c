import { l10n } from 'vscode';
import type { MfaCodeRequest } from '../aws/credentials';
import type { Dialogs } from '../ui/dialogs';

/** Asks for the code of the MFA device that an AWS role needs; undefined when the user gives none. */
export async function askMfaCode(
  dialogs: Dialogs,
  { profile, serial, roleArn }: MfaCodeRequest,
): Promise<string | undefined> {
  const code = await dialogs.askText({
    title: l10n.t('MFA Code for AWS Profile {0}', profile),
    prompt: l10n.t(
      'Enter the code that {0} shows now. It is sent to AWS STS for {1}.',
      serial,
      roleArn,
    ),
    placeholder: '123456',
    check: (text) =>
      /^\d{6}$/.test(withoutSpaces(text)) ? undefined : l10n.t('An MFA code has 6 digits.'),
  });
  return code === undefined ? undefined : withoutSpaces(code);
}

/** Apps show a code in two groups. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
