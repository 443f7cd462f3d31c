import * as l10n from '@vscode/l10n';
import { byStandard } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { replace } from '../engine/fixes';

export const cliTrailingComma: Rule = {
  id: 'cli-trailing-comma',
  severity: 'warning',
  hasSafeFixes: true,
  summary: 'No comma follows the last member.',
  details:
    'Apply tolerates it. `aws cognito-idp set-user-pool-mfa-config --cli-input-json` reads strict JSON and stops there.',
  known: [byStandard('RFC 8259, JSON')],
  example: {
    bad: '{ "MfaConfiguration": "OFF", }',
    good: '{ "MfaConfiguration": "OFF" }',
  },
  check({ document }) {
    return document.tokens.trailingCommas.map((comma) => ({
      ...comma,
      message: l10n.t("The AWS CLI can't read a trailing comma."),
      fixes: () => [
        { ...replace(l10n.t('Remove the trailing comma'), comma, ''), preferred: true, safe: true },
      ],
    }));
  },
};
