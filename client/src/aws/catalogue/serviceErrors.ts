import * as l10n from '@vscode/l10n';
import { identity, operation, quoted, service } from '../failureText';
import type { Call, ErrorFacts } from '../call';
import { addressSource, profileSource } from '../sources';
import { chooseProfile, openAddressSetting, openRegionSetting, tryAgain } from './action';
import type { CatalogueEntry } from './entry';
import { byTests, documented, inModel } from './evidence';

export const serviceEntries: readonly CatalogueEntry[] = [
  {
    id: 'region-missing',
    kind: 'region',
    matches: [{ names: ['Error'], words: /^Region is missing$/ }],
    carriedOut: 'no',
    sentence: () =>
      l10n.t('No AWS Region is set: set cognitoMfa.region, or a region in your AWS profile.'),
    actions: [openRegionSetting],
    details:
      'To list user pools a Region is needed. A file with a `UserPoolId` needs none: the ID begins with it.',
    known: [byTests],
    example: { name: 'Error', message: 'Region is missing' },
  },
  {
    id: 'changed-by-others',
    kind: 'throttling',
    matches: [{ names: ['ConcurrentModificationException'] }],
    carriedOut: 'no',
    sentence: ({ userPoolId: pool }) =>
      pool === undefined
        ? l10n.t('Someone else is changing the user pool right now: try again in a moment.')
        : l10n.t('Someone else is changing user pool {0} right now: try again in a moment.', pool),
    actions: [tryAgain],
    details: 'Two changes of one user pool came at the same time, and this one was refused.',
    known: [inModel()],
    example: { name: 'ConcurrentModificationException' },
  },
  {
    id: 'too-many-requests',
    kind: 'throttling',
    matches: [
      {
        names: [
          ...['TooManyRequestsException', 'Throttling', 'ThrottlingException', 'SlowDown'],
          ...['LimitExceededException', 'RequestLimitExceeded'],
        ],
      },
      { statuses: [429, 429] },
    ],
    carriedOut: 'no',
    sentence: (call) =>
      call.userPoolId === undefined
        ? l10n.t('{0} received too many requests: try again in a minute.', service(call))
        : l10n.t(
            '{0} received too many requests for user pool {1}: try again in a minute.',
            service(call),
            call.userPoolId,
          ),
    actions: [tryAgain],
    details:
      'The account’s [quota of requests](https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html) is used up, by whomever. Reading is tried again by itself before you see this, and so is a change, at most twice and only while the user pool is as you saw it.',
    known: [
      inModel('`TooManyRequestsException`'),
      documented('the AWS SDK’s list of errors that it tries again', 'The other names'),
    ],
    example: { name: 'TooManyRequestsException', message: 'Rate exceeded' },
  },
  {
    id: 'no-such-pool',
    kind: 'no-such-pool',
    matches: [{ names: ['ResourceNotFoundException'] }],
    carriedOut: 'no',
    sentence: noPoolSentence,
    actions: [chooseProfile],
    details:
      'The ID is misspelt, the user pool was deleted, or it is in another AWS account than the credentials.',
    known: [inModel()],
    example: {
      name: 'ResourceNotFoundException',
      message: 'User pool us-east-1_Ab12Cd34E does not exist.',
    },
  },
  {
    id: 'service-failed',
    kind: 'unavailable',
    matches: [
      { names: ['InternalErrorException', 'InternalFailure', 'ServiceUnavailable'] },
      // A gateway's own page.
      { names: ['SyntaxError'], status: [500, 599] },
      { statuses: [500, 599] },
    ],
    carriedOut: 'maybe',
    sentence: (call, { name, httpStatus }) =>
      l10n.t(
        '{0} failed at {1} ({2}): try again in a minute.',
        service(call),
        operation(call),
        name === 'SyntaxError' ? `HTTP ${httpStatus ?? ''}` : name,
      ),
    actions: [tryAgain],
    details:
      'The fault is the service’s. An Apply reads the user pool again to find out whether the request was carried out.',
    known: [
      inModel('`InternalErrorException`'),
      documented('AWS, Common Errors', 'The other names'),
    ],
    example: { name: 'InternalErrorException', httpStatus: 500 },
  },
  {
    id: 'unexpected-answer',
    kind: 'unexpected',
    // Amazon Cognito doesn't redirect.
    matches: [{ names: ['UnexpectedAnswer', 'SyntaxError'] }, { statuses: [300, 399] }],
    carriedOut: 'maybe',
    sentence: unreadableSentence,
    actions: [tryAgain, openAddressSetting],
    details:
      'Something other than Amazon Cognito answered, such as a proxy that wants you to sign in, or the service gives a member another form than it had when this extension was made. Members and values that are new are no such thing: they are kept.',
    known: [byTests],
    example: { name: 'UnexpectedAnswer', message: 'MfaConfiguration isn’t a string.' },
  },
  {
    id: 'cancelled',
    kind: 'cancelled',
    matches: [{ names: ['AbortError'] }],
    carriedOut: 'maybe',
    sentence: (call) => l10n.t('{0} was cancelled.', operation(call)),
    details: 'You cancelled the command, so there is no message: this stands in the log.',
    known: [byTests],
    example: { name: 'AbortError' },
  },
];

function unreadableSentence(call: Call, facts: ErrorFacts): string {
  const why = isRedirect(facts)
    ? l10n.t('it redirects to another address')
    : quoted(facts).replace(/\.$/, '');
  return call.connection.endpointUrl === undefined
    ? l10n.t(
        "{0} gave an answer to {1} that can't be read ({2}): check your network, or update the extension.",
        service(call),
        operation(call),
        why,
      )
    : l10n.t(
        "{0} gave an answer to {1} that can't be read ({2}): check {3}, or update the extension.",
        service(call),
        operation(call),
        why,
        addressSource(call.connection),
      );
}

function isRedirect({ httpStatus = 0 }: ErrorFacts): boolean {
  return httpStatus >= 300 && httpStatus < 400;
}

function noPoolSentence({ connection, userPoolId: pool }: Call): string {
  const [who, place] = [identity(connection), profileSource(connection)];
  const { endpointUrl } = connection;
  if (pool === undefined) {
    return endpointUrl === undefined
      ? l10n.t(
          'There is no user pool in this AWS account for {0}: check UserPoolId in the file, and {1}.',
          who,
          place,
        )
      : l10n.t(
          'There is no user pool at {0} for {1}: check UserPoolId in the file, and {2}.',
          endpointUrl,
          who,
          place,
        );
  }
  return endpointUrl === undefined
    ? l10n.t(
        'There is no user pool {0} in this AWS account for {1}: check UserPoolId in the file, and {2}.',
        pool,
        who,
        place,
      )
    : l10n.t(
        'There is no user pool {0} at {1} for {2}: check UserPoolId in the file, and {3}.',
        pool,
        endpointUrl,
        who,
        place,
      );
}
