import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { setMember } from '../edits/editMembers';
import { factorMembers } from '../model/mfaConfig';
import { byAnswers } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { hasForeignFactor } from '../engine/foreignMembers';
import { isMisspelt } from '../engine/structureFindings';
import { rangeOf } from '../document/textRange';
import { rewrite } from '../engine/fixes';

export const noFactor: Rule = {
  id: 'no-factor',
  severity: 'error',
  summary: '`ON` and `OPTIONAL` come with at least one factor.',
  details:
    'The service rejects the request otherwise. Passkeys (`WebAuthnConfiguration`) are no such factor.',
  known: [byAnswers()],
  serviceMessage:
    'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
  example: {
    bad: '{ "MfaConfiguration": "ON", "WebAuthnConfiguration": { "UserVerification": "required" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check(context) {
    const { document, root, mode } = context;
    const value = memberAt(root, 'MfaConfiguration')?.value;
    if (!value || (mode !== 'ON' && mode !== 'OPTIONAL') || context.factors.length > 0) {
      return [];
    }
    if (isMisspelt(context, factorMembers) || hasForeignFactor(root)) {
      return [];
    }
    return [
      {
        ...rangeOf(value),
        message: memberAt(root, 'WebAuthnConfiguration')
          ? l10n.t(
              '"{0}" requires an SMS, email or TOTP factor; passkeys don\'t count. Without one, the request is rejected.',
              mode,
            )
          : l10n.t(
              '"{0}" requires an SMS, email or TOTP factor. Without one, the request is rejected.',
              mode,
            ),
        fixes: () =>
          rewrite(
            l10n.t('Add the TOTP factor'),
            document,
            setMember(
              document,
              [],
              'SoftwareTokenMfaConfiguration',
              { Enabled: true },
              styleOf(document),
            ),
          ).map((fix) => ({ ...fix, preferred: true })),
      },
    ];
  },
};
