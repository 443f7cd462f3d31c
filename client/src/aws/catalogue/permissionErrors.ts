import * as l10n from '@vscode/l10n';
import { identity, isSts, operation } from '../failureText';
import type { Call, ErrorFacts } from '../call';
import { profileSource } from '../sources';
import { chooseProfile, showProblems } from './action';
import type { CatalogueEntry } from './entry';
import { documented, inModel, inferred, measured } from './evidence';
import { smsRole } from './refusal';

/** The service names the missing permission in its text and nowhere else. */
const missingPermission = /not authorized to perform: ([\w-]+:\w+)/;

const denials = [
  ...['AccessDenied', 'AccessDeniedException', 'NotAuthorizedException'],
  ...['UnauthorizedOperation', 'ForbiddenException'],
];

/** Calls that the AWS identity may not make. */
export const permissionEntries: readonly CatalogueEntry[] = [
  {
    id: 'pass-role-denied',
    kind: 'permissions',
    matches: [{ names: denials, words: /not authorized to perform: iam:PassRole/ }],
    carriedOut: 'no',
    sentence: ({ connection }) =>
      l10n.t(
        'The AWS identity of {0} needs the permission {1} for the SMS role: ask for it, or set {2} to another profile.',
        identity(connection),
        'iam:PassRole',
        profileSource(connection),
      ),
    actions: [chooseProfile],
    details:
      'Whoever names a role in `SnsCallerArn` or in `EumsSms.CallerArn` gives it to Amazon Cognito, which IAM lets nobody do without `iam:PassRole` on that role.',
    known: [documented('AWS, IAM User Guide: the permission and the words of a denial')],
    example: {
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:iam::123456789012:user/me is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/sms',
    },
  },
  {
    id: 'cross-account-role',
    kind: 'refused',
    // No permission helps, whatever the name says.
    matches: [
      {
        names: [...denials, 'InvalidParameterException'],
        words: /^Cross-account pass role is not allowed/,
      },
    ],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        "Amazon Cognito refused {0} because {1} is in another AWS account than the pool: name a role of the pool's own account in the file.",
        operation(call),
        smsRole(call),
      ),
    actions: [showProblems],
    details:
      'The role in `SnsCallerArn` or in `EumsSms.CallerArn` must be one of the account in the ARN of the user pool. No permission changes that: make such a role there.',
    known: [
      measured('CreateUserPool, us-east-1, 2026-09-08', 'The words'),
      inferred('other AWS services give these words the name `AccessDeniedException`', 'The name'),
      inferred('from CreateUserPool', 'SetUserPoolMfaConfig refuses it too'),
    ],
    example: {
      name: 'AccessDeniedException',
      message: 'Cross-account pass role is not allowed.',
    },
  },
  {
    id: 'access-denied',
    kind: 'permissions',
    matches: [{ names: denials }],
    carriedOut: 'no',
    sentence: permissionsSentence,
    actions: [chooseProfile],
    details:
      'The commands need `cognito-idp:GetUserPoolMfaConfig`, `cognito-idp:SetUserPoolMfaConfig`, `cognito-idp:ListUserPools` and `cognito-idp:DescribeUserPool`. A policy of the organisation can deny them too.',
    known: [
      inModel('`NotAuthorizedException`'),
      documented('AWS, Common Errors', '`AccessDeniedException`'),
    ],
    example: {
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:iam::123456789012:user/me is not authorized to perform: cognito-idp:SetUserPoolMfaConfig on resource: arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Ab12Cd34E',
    },
  },
];

function permissionsSentence(call: Call, { message }: ErrorFacts): string {
  const permission =
    missingPermission.exec(message)?.[1] ??
    `${isSts(call) ? 'sts' : 'cognito-idp'}:${call.operation}`;
  const [who, place] = [identity(call.connection), profileSource(call.connection)];
  return permission.startsWith('cognito-idp:') && call.userPoolId !== undefined
    ? l10n.t(
        'The AWS identity of {0} needs the permission {1} for user pool {2}: ask for it, or set {3} to another profile.',
        who,
        permission,
        call.userPoolId,
        place,
      )
    : l10n.t(
        'The AWS identity of {0} needs the permission {1}: ask for it, or set {2} to another profile.',
        who,
        permission,
        place,
      );
}
