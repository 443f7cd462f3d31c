import * as l10n from '@vscode/l10n';
import { rangeOf } from '../document/textRange';
import { measured } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';
import { shortened } from '../engine/naming';
import { lastName } from '../model/memberPath';

export const poolNewerMember: PoolRule = {
  id: 'pool-newer-member',
  severity: 'warning',
  needsPool: true,
  summary: 'A member or value that only the user pool knows is sent as it stands.',
  details:
    'The service may be newer than this version of the extension, and have members and values that it lacks. What a user pool was read to have is no mistake in a file: Pull writes it, and Apply sends it, but nothing here checks its value. A newer version of the extension may know it.',
  known: [measured('by what the user pool has answered', 'The service has the member')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, "PushMfaConfiguration": {} }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', unknownMembers: ['PushMfaConfiguration'] },
  },
  check({ newerParts, pool }) {
    const id = pool.userPoolId;
    return newerParts.map(({ kind, node, path }) => ({
      ...rangeOf(node),
      message:
        kind === 'invalid-value'
          ? l10n.t(
              'This version of the extension doesn\'t know the value "{0}". User pool {1} has it, so it is sent as it stands, unchecked.',
              shortened(String(node.value)),
              id,
            )
          : l10n.t(
              'This version of the extension doesn\'t know "{0}". User pool {1} has it, so it is sent as it stands, unchecked.',
              shortened(lastName(path)),
              id,
            ),
    }));
  },
};
