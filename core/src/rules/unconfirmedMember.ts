import * as l10n from '@vscode/l10n';
import { inferred } from '../engine/evidence';
import { shortened } from '../engine/naming';
import { mayBeNewer, removal } from '../engine/newerMembers';
import type { Rule } from '../engine/rule';
import { findIssues } from '../engine/structureFindings';
import { lastName } from '../model/memberPath';

export const unconfirmedMember: Rule = {
  id: 'unconfirmed-member',
  severity: 'warning',
  summary: 'A member that this version does not know was seen in the user pool.',
  details:
    'The service may be newer than this version of the extension: a member that is named as the service names its own, and that resembles none which is known here, can be one of it. Whether the user pool has it is known once that has been read, by Apply or **Check against User Pool**. From then on `pool-newer-member` or `pool-unknown-member` takes the place of this rule.',
  known: [
    inferred('from the names in the service model, and from members that the service got before'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, "PushMfaConfiguration": {} }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check(context) {
    if (context.pool?.unknownMembers) {
      return [];
    }
    return findIssues(
      context,
      'unknown-member',
      (issue) => ({
        message: l10n.t(
          'This version of the extension doesn\'t know "{0}": run Check against User Pool to see whether the user pool has it.',
          shortened(lastName(issue.path)),
        ),
        fixes: () => removal(context, issue),
      }),
      (issue) => mayBeNewer(context, issue),
    );
  },
};
