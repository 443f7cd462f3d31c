import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import { lazyPattern } from '../document/lazyPattern';
import { contentRange } from '../document/stringContent';
import type { MfaDocument } from '../document/mfaDocument';
import { byStandard } from '../engine/evidence';
import type { Finding, Rule } from '../engine/rule';
import { replace } from '../engine/fixes';

const surrogate = lazyPattern(String.raw`\p{Cs}`);

export const loneSurrogate: Rule = {
  id: 'lone-surrogate',
  severity: 'error',
  summary: 'No string has an unpaired surrogate.',
  details:
    "An escape such as `\\ud83d` is half of a pair, and no character without the other half. It can't be encoded as UTF-8, so what would be sent is not what stands in the file.",
  known: [byStandard('Unicode: UTF-8 has no surrogates')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "\\ud83d {####}" } }',
    good: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "\\ud83d\\ude00 {####}" } }',
  },
  check({ document }) {
    // Nearly every text shows as a whole that no string can have one.
    const sound = document.text.isWellFormed() && !document.text.includes('\\u');
    return sound ? [] : findingsIn(document, document.root);
  },
};

function findingsIn(document: MfaDocument, node: Node | undefined): Finding[] {
  const value: unknown = node?.value;
  const match = typeof value === 'string' && !value.isWellFormed() ? surrogate().exec(value) : null;
  if (node && match) {
    const range = contentRange(document.text, node, match.index, match.index + 1);
    return [
      {
        ...range,
        message: l10n.t("This is an unpaired surrogate, half of a character, and can't be sent."),
        fixes: () => [
          { ...replace(l10n.t('Remove the unpaired surrogate'), range, ''), preferred: true },
        ],
      },
    ];
  }
  return (node?.children ?? []).flatMap((child) => findingsIn(document, child));
}
