import * as l10n from '@vscode/l10n';
import { hasUserPools } from '../aws/regionNames';
import { regionOfPool } from '../aws/regions';
import { partRange } from '../document/stringMember';
import { documented } from '../engine/evidence';
import type { Rule } from '../engine/rule';

export const regionWithoutUserPools: Rule = {
  id: 'region-without-user-pools',
  severity: 'warning',
  summary: "The user pool's Region is one that has user pools.",
  details:
    'There are user pools in the commercial Regions, in GovCloud and in the European Sovereign Cloud, but neither in mainland China nor in the isolated Regions: the AWS SDK has no address of `cognito-idp` there. Apply sends the request to the Region in `UserPoolId`, so it would reach nothing.',
  known: [documented('AWS SDK, its lists of endpoints')],
  example: {
    bad: '{ "UserPoolId": "us-iso-east-1_Ab12Cd34E", "MfaConfiguration": "OFF" }',
    good: '{ "UserPoolId": "us-gov-east-1_Ab12Cd34E", "MfaConfiguration": "OFF" }',
  },
  check(context) {
    const member = context.soundString(['UserPoolId']);
    const region = member && regionOfPool(member.value);
    // Whoever has answered for the user pool has it, such as a server for tests.
    if (!member || region === undefined || hasUserPools(region) || context.pool) {
      return [];
    }
    const range = partRange(context.document.text, member, { start: 0, text: region });
    return [
      {
        ...range,
        message: l10n.t(
          'There are no user pools in {0}: neither China nor the isolated Regions have any.',
          region,
        ),
      },
    ];
  },
};
