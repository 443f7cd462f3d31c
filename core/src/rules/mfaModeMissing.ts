import * as l10n from '@vscode/l10n';
import { setMember } from '../edits/editMembers';
import { styleOf } from '../document/style';
import { byAnswers } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { isMisspelt } from '../engine/structureFindings';
import { rangeOf } from '../document/textRange';
import { rewrite } from '../engine/fixes';

export const mfaModeMissing: Rule = {
  id: 'mfa-mode-missing',
  severity: 'error',
  summary: 'A request with a factor has `MfaConfiguration`.',
  details: 'Without `MfaConfiguration` the service takes `OFF`, and rejects the factors beside it.',
  known: [byAnswers()],
  serviceMessage:
    "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
  example: {
    bad: '{ "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    good: '{ "SoftwareTokenMfaConfiguration": { "Enabled": true }, "MfaConfiguration": "OPTIONAL" }',
  },
  check(context) {
    const { document } = context;
    const [factor] = context.factors;
    if (!factor || context.mode !== 'missing' || isMisspelt(context, ['MfaConfiguration'])) {
      return [];
    }
    return [
      {
        ...rangeOf(factor.key),
        message: l10n.t(
          '"{0}" needs "MfaConfiguration": without "ON" or "OPTIONAL", the request means MFA off and is rejected.',
          factor.name,
        ),
        fixes: () =>
          ['OPTIONAL', 'ON'].flatMap((mode) =>
            rewrite(
              l10n.t('Add {0}', `"MfaConfiguration": "${mode}"`),
              document,
              setMember(document, [], 'MfaConfiguration', mode, styleOf(document)),
            ),
          ),
      },
    ];
  },
};
