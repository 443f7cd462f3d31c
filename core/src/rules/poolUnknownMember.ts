import * as l10n from '@vscode/l10n';
import { inferred, inModel } from '../engine/evidence';
import { shortened } from '../engine/naming';
import { mayBeNewer, removal } from '../engine/newerMembers';
import type { PoolRule } from '../engine/rule';
import { findIssues } from '../engine/structureFindings';
import { lastName } from '../model/memberPath';

export const poolUnknownMember: PoolRule = {
  id: 'pool-unknown-member',
  severity: 'error',
  needsPool: true,
  summary: 'A member that this version does not know is known to the user pool.',
  details:
    'A member that neither this version of the extension nor the user pool knows is most likely a mistake, and the service ignores what it does not know: what the member was meant to keep is then missing from a request that replaces everything. Where the service is newer and you want the pool to have the member from now on, set this rule to a warning in `cognitoMfa.rules`.',
  known: [
    inModel('The request has no such member'),
    inferred('from how services of AWS read JSON', 'The service ignores it'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "PushMfaConfiguration": {} }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', unknownMembers: [] },
  },
  check(context) {
    const { pool } = context;
    if (!pool.unknownMembers) {
      return [];
    }
    return findIssues(
      context,
      'unknown-member',
      (issue) => ({
        message: l10n.t(
          'Neither user pool {0} nor this version of the extension knows "{1}".',
          pool.userPoolId,
          shortened(lastName(issue.path)),
        ),
        fixes: () => removal(context, issue),
      }),
      (issue) => mayBeNewer(context, issue),
    );
  },
};
