import * as l10n from '@vscode/l10n';
import { rangeOf } from '../document/textRange';
import { advice, measured } from '../engine/evidence';
import { shortened } from '../engine/naming';
import type { Rule } from '../engine/rule';

export const userPoolOfAnotherFile: Rule = {
  id: 'user-pool-of-another-file',
  severity: 'warning',
  summary: 'No two files of the workspace are for one user pool.',
  details:
    'A request replaces the whole configuration of its user pool, so of two files for one pool each Apply takes back what the other file says. Files for different environments have different pools: where two have the same, one was most likely copied. Files that `files.exclude` hides, and those that are not checked, do not count.',
  known: [
    advice('files that take turns in one pool undo each other', 'One file for each user pool'),
    measured('by the tests of this project', 'The last request is what the pool has'),
  ],
  example: {
    bad: '{ "UserPoolId": "eu-west-1_Ab12Cd34E", "MfaConfiguration": "OFF" }',
    good: '{ "UserPoolId": "eu-west-1_Fg56Hi78J", "MfaConfiguration": "OFF" }',
    others: [
      {
        uri: 'file:///pools/customers.mfa.json',
        name: 'pools/customers.mfa.json',
        userPoolId: 'eu-west-1_Ab12Cd34E',
      },
    ],
  },
  check(context) {
    const member = context.soundString(['UserPoolId']);
    const others = context.otherFiles.filter(({ userPoolId }) => userPoolId === member?.value);
    const [first] = others;
    if (!member || !first) {
      return [];
    }
    const name = shortened(first.name);
    return [
      {
        ...rangeOf(member.node),
        message:
          others.length === 1
            ? l10n.t(
                '"{0}" is for this user pool too: whichever of the two is applied last replaces what the other says.',
                name,
              )
            : l10n.t(
                'Other files are for this user pool too, "{0}" among them: whichever is applied last replaces what the others say.',
                name,
              ),
        related: others.map(({ uri }) => ({
          uri,
          message: l10n.t('It is for the same user pool.'),
        })),
      },
    ];
  },
};
