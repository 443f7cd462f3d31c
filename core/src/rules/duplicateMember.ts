import * as l10n from '@vscode/l10n';
import { removeProperty } from '../edits/editMembers';
import { byStandard, measured } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { findIssues } from '../engine/structureFindings';
import { nameOf } from '../engine/naming';
import { rewrite } from '../engine/fixes';

export const duplicateMember: Rule = {
  id: 'duplicate-member',
  severity: 'warning',
  summary: 'No member appears twice.',
  details:
    'Of members with the same name only the last one is sent; what the earlier ones say is lost without a word.',
  known: [
    byStandard('RFC 8259: what is read of two members of one name is not settled'),
    measured('by the tests of this project', 'The last one is sent'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "OPTIONAL", "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check(context) {
    return findIssues(context, 'duplicate-member', ({ node, path }) => ({
      message: l10n.t('{0} appears more than once: only the last one is sent.', nameOf(path)),
      fixes: () => {
        const { document } = context;
        const text = node.parent ? removeProperty(document.text, node.parent) : document.text;
        return rewrite(l10n.t('Remove this duplicate {0}', nameOf(path)), document, text);
      },
    }));
  },
};
