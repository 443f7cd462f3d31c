import * as l10n from '@vscode/l10n';
import { quoted } from '../failureText';
import type { Call, ErrorFacts } from '../call';
import type { Match } from './entry';

/*
 * What the entries for refusals of SetUserPoolMfaConfig share. The service gives the name
 * InvalidParameterException to many reasons, so there its words tell them apart.
 */

export function invalidParameter(words: RegExp): Match {
  return { names: ['InvalidParameterException'], words };
}

/**
 * How to change what the user pool has and the file hasn't, to stand in brackets behind it: by
 * UpdateUserPool, an omitted AutoVerifiedAttributes is reset.
 */
export function howToChangePool(): string {
  return l10n.t('use the AWS console: an UpdateUserPool call resets what it leaves out');
}

/** The role that sends text messages, by its ARN where the request is known. */
export function smsRole({ roleArn }: Call): string {
  return roleArn === undefined ? l10n.t('the SMS role') : l10n.t('role {0}', roleArn);
}

/** What `part` finds in the service's own words, or all of them. */
export function partOf(facts: ErrorFacts, part: RegExp): string {
  return part.exec(facts.message)?.[1] ?? quoted(facts);
}
