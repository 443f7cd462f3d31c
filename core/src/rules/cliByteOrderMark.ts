import * as l10n from '@vscode/l10n';
import { byteOrderMark } from '../document/mfaDocument';
import { byStandard } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { replace } from '../engine/fixes';

const range = { offset: 0, length: 1 };

export const cliByteOrderMark: Rule = {
  id: 'cli-byte-order-mark',
  severity: 'warning',
  hasSafeFixes: true,
  summary: 'The file has no byte order mark.',
  details:
    'Apply passes over it. `aws cognito-idp set-user-pool-mfa-config --cli-input-json` reads strict JSON, in which a byte order mark is no white space. VS Code hides the mark and keeps it: save the file with the encoding "UTF-8" rather than "UTF-8 with BOM".',
  known: [byStandard('RFC 8259, JSON')],
  example: {
    bad: `${byteOrderMark}{ "MfaConfiguration": "OFF" }`,
    good: '{ "MfaConfiguration": "OFF" }',
  },
  check({ document }) {
    return document.text.startsWith(byteOrderMark)
      ? [
          {
            ...range,
            message: l10n.t(
              "The AWS CLI can't read a file with a byte order mark: save the file as UTF-8 without one.",
            ),
            fixes: () => [
              {
                ...replace(l10n.t('Remove the byte order mark'), range, ''),
                preferred: true,
                safe: true,
              },
            ],
          },
        ]
      : [];
  },
};
