import * as l10n from '@vscode/l10n';
import { setMember } from '../edits/editMembers';
import { styleOf } from '../document/style';
import { factorMembers } from '../model/mfaConfig';
import { byAnswers } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { isPoolAnswer } from '../engine/pastedAnswers';
import { isMisspelt } from '../engine/structureFindings';
import { rewrite } from '../engine/fixes';

export const mfaOffByOmission: Rule = {
  id: 'mfa-off-by-omission',
  severity: 'warning',
  summary: 'MFA is turned off only explicitly.',
  details:
    'A request without `MfaConfiguration` and without a factor is accepted: it turns MFA off for every user and drops the user pool\'s factors. Write `"MfaConfiguration": "OFF"` where that is what you want.',
  known: [byAnswers('Such a request is accepted, and turns MFA off')],
  example: {
    bad: '{ "WebAuthnConfiguration": { "UserVerification": "required" } }',
    good: '{ "WebAuthnConfiguration": { "UserVerification": "required" }, "MfaConfiguration": "OFF" }',
  },
  check(context) {
    const { document } = context;
    const { root, syntaxProblems } = document;
    // While the file is being typed, what is missing may be yet to come.
    if (syntaxProblems.length > 0) {
      return [];
    }
    if (root?.type !== 'object' || context.mode !== 'missing' || context.factors.length > 0) {
      return [];
    }
    if (isPoolAnswer(root) || isMisspelt(context, ['MfaConfiguration', ...factorMembers])) {
      return [];
    }
    return [
      {
        offset: root.offset,
        length: 1,
        message: l10n.t(
          'Without "MfaConfiguration", this request turns MFA off for every user and removes the user pool\'s factors: write "OFF" if you want that.',
        ),
        fixes: () =>
          rewrite(
            l10n.t('Add {0}', '"MfaConfiguration": "OFF"'),
            document,
            setMember(document, [], 'MfaConfiguration', 'OFF', styleOf(document)),
          ).map((fix) => ({ ...fix, preferred: true })),
      },
    ];
  },
};
