import * as l10n from '@vscode/l10n';
import { asRegionName, isRegionName } from '../aws/partitions';
import { documented, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { partRange } from '../document/stringMember';
import { replace } from '../engine/fixes';
import { shortened } from '../engine/naming';

export const userPoolRegion: Rule = {
  id: 'user-pool-region',
  severity: 'warning',
  summary: 'A user pool ID begins with a Region.',
  details:
    "The part of a user pool ID before `_` is the user pool's Region, and Apply sends the request there. The service model allows any letters there. `local_` is not reported: cognito-local, a server for tests, gives such IDs.",
  known: [documented('AWS, API reference of UserPoolType'), inModel('Any letters are allowed')],
  example: {
    bad: '{ "UserPoolId": "eu-west_Ab12Cd34E", "MfaConfiguration": "OFF" }',
    good: '{ "UserPoolId": "eu-west-1_Ab12Cd34E", "MfaConfiguration": "OFF" }',
  },
  check(context) {
    const member = context.soundString(['UserPoolId']);
    const text = member?.value.slice(0, member.value.lastIndexOf('_')) ?? '';
    if (!member || text === 'local' || isRegionName(text)) {
      return [];
    }
    const range = partRange(context.document.text, member, { start: 0, text });
    return [
      {
        ...range,
        message: l10n.t(
          '"{0}" is not a Region: a user pool ID begins with one, such as "eu-west-1".',
          shortened(text),
        ),
        fixes: () => {
          const region = asRegionName(text);
          return region === undefined
            ? []
            : [{ ...replace(l10n.t('Change to "{0}"', region), range, region), preferred: true }];
        },
      },
    ];
  },
};
