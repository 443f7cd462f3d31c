import * as l10n from '@vscode/l10n';
import { quoteWord } from '../../../core/src/request/cliCommand';
import { shownAddress } from './address';
import { redact } from './redact';
import { regionOf, type Connection } from './userPools';
import type { Call, ErrorFacts } from './call';

/** Where a call went, such as `Amazon Cognito in eu-west-1`, or the address that is set. */
export function service(call: Call): string {
  const { connection, userPoolId } = call;
  if (connection.endpointUrl !== undefined) {
    return shownAddress(connection.endpointUrl);
  }
  const region = userPoolId === undefined ? connection.region : regionOf(userPoolId);
  if (isSts(call)) {
    return region === undefined ? 'AWS STS' : l10n.t('AWS STS in {0}', region);
  }
  return region === undefined ? 'Amazon Cognito' : l10n.t('Amazon Cognito in {0}', region);
}

/** Whether a call goes to AWS STS, which knows about identities and nothing about user pools. */
export function isSts(call: Call): boolean {
  return call.operation === 'GetCallerIdentity' || call.operation === 'AssumeRole';
}

/** How messages name the AWS identity: by its profile, or as the default one. */
export function identity({ profile }: Connection): string {
  return profile === undefined
    ? l10n.t('the default AWS credentials')
    : l10n.t('profile {0}', profile);
}

/** The call by its name in the API, and what it was about. */
export function operation(call: Call): string {
  const { operation: name, userPoolId } = call;
  return userPoolId === undefined || isSts(call)
    ? name
    : l10n.t('{0} for user pool {1}', name, userPoolId);
}

/** The service's own words, as a sentence. */
export function quoted(facts: ErrorFacts): string {
  const words = redact(facts.message).trim() || facts.name;
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** A command line of the AWS CLI as the user's shell takes it: a profile's name can have spaces. */
export function awsCommand(args: readonly string[]): string {
  const shell = process.platform === 'win32' ? 'PowerShell' : 'bash';
  return ['aws', ...args].map((word) => quoteWord(word, shell)).join(' ');
}
