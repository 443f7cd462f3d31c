import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { setMember } from '../edits/editMembers';
import { inferred, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { rangeOf } from '../document/textRange';
import { rewrite } from '../engine/fixes';

const totp = 'SoftwareTokenMfaConfiguration';

export const onlyDisabledTotp: Rule = {
  id: 'only-disabled-totp',
  severity: 'warning',
  summary: 'The only factor is one that users can use.',
  details:
    'A disabled TOTP factor is one to the service, since its presence counts. As the only one it leaves users nothing to sign in with: with `ON` no user could then sign in, for want of a second factor; with `OPTIONAL` none could set one up. `Enabled` left out counts as false.',
  known: [
    inferred(
      'from presence being what counts beside `OFF`, which is measured: with `ON` nobody has published an answer',
      'The service accepts it',
    ),
    inModel('`Enabled` may be left out'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": false } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check({ document, root, mode, factors }) {
    const [block] = factors;
    if ((mode !== 'ON' && mode !== 'OPTIONAL') || !factors.every(({ name }) => name === totp)) {
      return [];
    }
    const enabled = memberAt(root, totp, 'Enabled');
    if (!block || (enabled !== undefined && enabled.value?.value !== false)) {
      return [];
    }
    return [
      {
        ...rangeOf(enabled?.value ?? block.key),
        message:
          mode === 'ON'
            ? l10n.t(
                'The only factor is disabled: every user needs a second factor, and nobody can have one.',
              )
            : l10n.t(
                'The only factor is disabled: MFA is optional, but nobody can set up a second factor.',
              ),
        fixes: () =>
          rewrite(
            l10n.t('Enable the TOTP factor'),
            document,
            setMember(document, [totp], 'Enabled', true, styleOf(document)),
          ).map((fix) => ({ ...fix, preferred: true })),
      },
    ];
  },
};
