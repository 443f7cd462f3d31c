import * as l10n from '@vscode/l10n';
import { measured } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';
import { blockIn } from '../model/requestParts';
import { removeBlock } from '../engine/fixes';
import { rangeOf } from '../document/textRange';

export const poolEmailSender: PoolRule = {
  id: 'pool-email-sender',
  severity: 'error',
  needsPool: true,
  summary: 'Email MFA requires a user pool that sends email through Amazon SES.',
  details:
    "A user pool that sends email through Cognito's own account (`EmailConfiguration.EmailSendingAccount` is `COGNITO_DEFAULT`) refuses `EmailMfaConfiguration`. Give the user pool an Amazon SES identity (`DEVELOPER`) first.",
  known: [measured('SetUserPoolMfaConfig, 2026-09-08')],
  serviceMessage:
    'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT',
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {####}" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: {
      userPoolId: 'us-east-1_Ab12Cd34E',
      emailSendingAccount: 'COGNITO_DEFAULT',
    },
  },
  check({ document, pool }) {
    const email = blockIn(document.root, 'EmailMfaConfiguration');
    if (!email || pool.emailSendingAccount !== 'COGNITO_DEFAULT') {
      return [];
    }
    return [
      {
        ...rangeOf(email.key),
        message: l10n.t(
          "User pool {0} refuses email MFA because it sends email through Cognito's own account (COGNITO_DEFAULT): let it send through Amazon SES first.",
          pool.userPoolId,
        ),
        fixes: () => removeBlock(document, email),
      },
    ];
  },
};
