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
  region: () => 'No AWS Region is set: set cognitoMfa.region, or a region in your AWS profile.',
  network: (call, facts) =>
    call.connection.endpointUrl === undefined
      ? `Could not reach ${service(call)} (${reason(facts)}): check your network and the Region.`
      : `Could not reach ${service(call)} (${reason(facts)}): check that the server runs, and cognitoMfa.endpointUrl.`,
  timeout: (call) =>
    `${service(call)} did not answer ${call.operation}${forPool(call)} in time: check your network and try again.`,
  permissions: (call, facts) => permissionsSentence(call, facts),
  throttling: (call, facts) =>
    facts.name === 'ConcurrentModificationException'
      ? `Somebody else is changing user pool${pool(call)} right now: try again in a moment.`
      : `${service(call)} got too many requests${forPool(call)}: try again in a minute.`,
  'no-such-pool': (call) =>
    `There is no user pool${pool(call)} ${place(call)} for ${identity(call.connection)}: check UserPoolId in the file, and cognitoMfa.profile.`,
  refused: (call, facts) =>
    `Amazon Cognito refused ${call.operation}${forPool(call)}: ${quoted(facts)}${hint(facts)}`,
  unavailable: (call, facts) =>
    `${service(call)} failed at ${call.operation}${forPool(call)} (${facts.name}): try again in a minute.`,
  unexpected: (call, facts) =>
    `${service(call)} gave an answer to ${call.operation}${forPool(call)} that can't be read (${quoted(facts).replace(/\.$/, '')}): check cognitoMfa.endpointUrl, or update the extension.`,
  cancelled: (call) => `${call.operation}${forPool(call)} was cancelled.`,
  unknown: (call, facts) => `${call.operation}${forPool(call)} failed: ${quoted(facts)}`,
};

/** The service names the missing permission in its text and nowhere else. */
function permissionsSentence(call: Call, facts: ErrorFacts): string {
  const [, named] = /not authorized to perform: ([\w-]+:\w+)/.exec(facts.message) ?? [];
  const action = named ?? `cognito-idp:${call.operation}`;
  const about = action === 'iam:PassRole' ? ' for the SMS role' : '';
  const where = action.startsWith('cognito-idp:') ? forPool(call) : about;
  return `The AWS identity of ${identity(call.connection)} needs the permission ${action}${where}: ask for it, or set cognitoMfa.profile to another profile.`;
}

/** What the service's own message leaves out, by the error's name. */
function hint(facts: ErrorFacts): string {
  switch (facts.name) {
    case 'InvalidSmsRoleAccessPolicyException':
      return ' Allow sns:Publish in the policy of the role in SnsCallerArn.';
    case 'InvalidSmsRoleTrustRelationshipException':
      return ' The role in SnsCallerArn must trust cognito-idp.amazonaws.com with the same ExternalId; a new role needs a minute until it works.';
    case 'FeatureUnavailableInTierException':
      return ' Email MFA and passkeys need the Essentials or Plus plan.';
    default:
      return '';
  }
}

function service({ connection, userPoolId }: Call): string {
  if (connection.endpointUrl !== undefined) {
    return withoutUser(connection.endpointUrl);
  }
  const region = userPoolId === undefined ? connection.region : regionOf(userPoolId);
  return region === undefined ? 'Amazon Cognito' : `Amazon Cognito in ${region}`;
}

function place(call: Call): string {
  return call.connection.endpointUrl === undefined
    ? 'in this AWS account'
    : `at ${withoutUser(call.connection.endpointUrl)}`;
}

/** How messages name the AWS identity: by its profile, or as the default one. */
export function identity({ profile }: Connection): string {
  return profile === undefined ? 'the default AWS credentials' : `profile ${profile}`;
}

function forPool(call: Call): string {
  return call.userPoolId === undefined ? '' : ` for user pool ${call.userPoolId}`;
}

function pool(call: Call): string {
  return call.userPoolId === undefined ? '' : ` ${call.userPoolId}`;
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was lost',
  EPIPE: 'the connection was lost',
  ENOTFOUND: 'the address was not found',
  EAI_AGAIN: 'the address was not found',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no network',
};

function reason(facts: ErrorFacts): string {
  const code = facts.code ?? facts.name;
  return reasons[code] ?? code;
}

/** The service's own words, as a sentence. */
function quoted(facts: ErrorFacts): string {
  const words = redact(facts.message).trim() || facts.name;
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** An address without a user name and password. */
export function withoutUser(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//');
}
