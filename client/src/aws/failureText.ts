import * as l10n from '@vscode/l10n';
import { credentialsSentence } from './credentialsText';
import { redact } from './redact';
import { regionOf, type Connection } from './userPools';
import type { Call, ErrorFacts, FailureKind } from './failures';

type Sentence = (call: Call, facts: ErrorFacts) => string;

/** The one sentence for a failure: what happened, and what to do about it. */
export function sentenceFor(kind: FailureKind, call: Call, facts: ErrorFacts): string {
  return sentences[kind](call, facts);
}

const sentences: Readonly<Record<FailureKind, Sentence>> = {
  credentials: ({ connection }, facts) => credentialsSentence(connection, facts),
  region: () =>
    l10n.t('No AWS Region is set: set cognitoMfa.region, or a region in your AWS profile.'),
  network: (call, facts) =>
    call.connection.endpointUrl === undefined
      ? l10n.t(
          'Could not reach {0} ({1}): check your network and the Region.',
          service(call),
          reason(facts),
        )
      : l10n.t(
          'Could not reach {0} ({1}): check that the server runs, and cognitoMfa.endpointUrl.',
          service(call),
          reason(facts),
        ),
  timeout: (call) =>
    l10n.t(
      '{0} did not answer {1} in time: check your network and try again.',
      service(call),
      operation(call),
    ),
  certificate: (call, facts) => certificateSentence(call, facts),
  // It names the setting and the file itself.
  'ca-bundle': (_call, facts) => facts.message,
  permissions: (call, facts) => permissionsSentence(call, facts),
  throttling: (call, facts) => throttlingSentence(call, facts),
  'no-such-pool': (call) => noPoolSentence(call),
  refused: (call, facts) =>
    [
      l10n.t('Amazon Cognito refused {0}: {1}', operation(call), quoted(facts)),
      ...hints(facts),
    ].join(' '),
  unavailable: (call, facts) =>
    l10n.t(
      '{0} failed at {1} ({2}): try again in a minute.',
      service(call),
      operation(call),
      facts.name === 'SyntaxError' ? `HTTP ${facts.httpStatus ?? ''}` : facts.name,
    ),
  unexpected: (call, facts) =>
    l10n.t(
      "{0} gave an answer to {1} that can't be read ({2}): check cognitoMfa.endpointUrl, or update the extension.",
      service(call),
      operation(call),
      isRedirect(facts)
        ? l10n.t('it redirects to another address')
        : quoted(facts).replace(/\.$/, ''),
    ),
  cancelled: (call) => l10n.t('{0} was cancelled.', operation(call)),
  unknown: (call, facts) => l10n.t('{0} failed: {1}', operation(call), quoted(facts)),
};

/** Another bundle of certificates helps only where the issuer is what isn't known. */
function certificateSentence(call: Call, { code }: ErrorFacts): string {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return l10n.t(
        'The certificate of {0} has expired or is not valid yet, so nothing was sent: check the clock of this computer and of the server.',
        service(call),
      );
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
      return l10n.t(
        'The certificate of {0} is for another name, so nothing was sent: check cognitoMfa.endpointUrl.',
        service(call),
      );
    default:
      return l10n.t(
        'The certificate of {0} is not trusted ({1}), so nothing was sent: set cognitoMfa.caBundle to a PEM file with the certificate of its issuer.',
        service(call),
        code ?? '',
      );
  }
}

function throttlingSentence(call: Call, { name }: ErrorFacts): string {
  const { userPoolId: pool } = call;
  if (name === 'ConcurrentModificationException') {
    return pool === undefined
      ? l10n.t('Somebody else is changing user pool right now: try again in a moment.')
      : l10n.t('Somebody else is changing user pool {0} right now: try again in a moment.', pool);
  }
  return pool === undefined
    ? l10n.t('{0} got too many requests: try again in a minute.', service(call))
    : l10n.t(
        '{0} got too many requests for user pool {1}: try again in a minute.',
        service(call),
        pool,
      );
}

function noPoolSentence({ connection, userPoolId: pool }: Call): string {
  const who = identity(connection);
  const { endpointUrl } = connection;
  if (pool === undefined) {
    return endpointUrl === undefined
      ? l10n.t(
          'There is no user pool in this AWS account for {0}: check UserPoolId in the file, and cognitoMfa.profile.',
          who,
        )
      : l10n.t(
          'There is no user pool at {0} for {1}: check UserPoolId in the file, and cognitoMfa.profile.',
          withoutUser(endpointUrl),
          who,
        );
  }
  return endpointUrl === undefined
    ? l10n.t(
        'There is no user pool {0} in this AWS account for {1}: check UserPoolId in the file, and cognitoMfa.profile.',
        pool,
        who,
      )
    : l10n.t(
        'There is no user pool {0} at {1} for {2}: check UserPoolId in the file, and cognitoMfa.profile.',
        pool,
        withoutUser(endpointUrl),
        who,
      );
}

/** The service names the missing permission in its text and nowhere else. */
function permissionsSentence(call: Call, facts: ErrorFacts): string {
  const [, named] = /not authorized to perform: ([\w-]+:\w+)/.exec(facts.message) ?? [];
  const action = named ?? `cognito-idp:${call.operation}`;
  const who = identity(call.connection);
  if (action === 'iam:PassRole') {
    return l10n.t(
      'The AWS identity of {0} needs the permission {1} for the SMS role: ask for it, or set cognitoMfa.profile to another profile.',
      who,
      action,
    );
  }
  return action.startsWith('cognito-idp:') && call.userPoolId !== undefined
    ? l10n.t(
        'The AWS identity of {0} needs the permission {1} for user pool {2}: ask for it, or set cognitoMfa.profile to another profile.',
        who,
        action,
        call.userPoolId,
      )
    : l10n.t(
        'The AWS identity of {0} needs the permission {1}: ask for it, or set cognitoMfa.profile to another profile.',
        who,
        action,
      );
}

/** What the service's own message leaves out, by the error's name. */
function hints(facts: ErrorFacts): string[] {
  switch (facts.name) {
    case 'InvalidSmsRoleAccessPolicyException':
      return [l10n.t('Allow sns:Publish in the policy of the role in SnsCallerArn.')];
    case 'InvalidSmsRoleTrustRelationshipException':
      return [
        l10n.t(
          'The role in SnsCallerArn must trust cognito-idp.amazonaws.com with the same ExternalId; a new role needs a minute until it works.',
        ),
      ];
    case 'FeatureUnavailableInTierException':
      return [l10n.t('Email MFA and passkeys need the Essentials or Plus plan.')];
    default:
      return [];
  }
}

function service({ connection, userPoolId }: Call): string {
  if (connection.endpointUrl !== undefined) {
    return withoutUser(connection.endpointUrl);
  }
  const region = userPoolId === undefined ? connection.region : regionOf(userPoolId);
  return region === undefined ? 'Amazon Cognito' : l10n.t('Amazon Cognito in {0}', region);
}

/** How messages name the AWS identity: by its profile, or as the default one. */
export function identity({ profile }: Connection): string {
  return profile === undefined
    ? l10n.t('the default AWS credentials')
    : l10n.t('profile {0}', profile);
}

/** The call by its name in the API, and what it was about. */
function operation({ operation: name, userPoolId }: Call): string {
  return userPoolId === undefined ? name : l10n.t('{0} for user pool {1}', name, userPoolId);
}

const reasons: Readonly<Record<string, () => string>> = {
  ECONNREFUSED: () => l10n.t('the connection was refused'),
  ECONNRESET: () => l10n.t('the connection was lost'),
  EPIPE: () => l10n.t('the connection was lost'),
  ENOTFOUND: () => l10n.t('the address was not found'),
  EAI_AGAIN: () => l10n.t('the address was not found'),
  EHOSTUNREACH: () => l10n.t('there is no route to it'),
  ENETUNREACH: () => l10n.t('there is no network'),
};

function reason(facts: ErrorFacts): string {
  const code = facts.code ?? facts.name;
  return reasons[code]?.() ?? code;
}

/** The service's own words, as a sentence. */
function quoted(facts: ErrorFacts): string {
  const words = redact(facts.message).trim() || facts.name;
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function isRedirect({ httpStatus = 0 }: ErrorFacts): boolean {
  return httpStatus >= 300 && httpStatus < 400;
}

/** An address without a user name and password. */
export function withoutUser(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//');
}
