import * as l10n from '@vscode/l10n';
import { isWrongMfaCode, type ErrorFacts } from './failures';
import type { Connection } from './userPools';

/**
 * The sentence for credentials that are missing, expired or not accepted. It never quotes the error:
 * that can hold the command line and output of a `credential_process`.
 */
export function credentialsSentence({ profile }: Connection, facts: ErrorFacts): string {
  const { name, message } = facts;
  const login = loginCommand(profile, message);
  if (name === 'RequestTimeTooSkewed') {
    return l10n.t("AWS refused the request because this computer's clock is wrong: set the clock.");
  }
  if (isWrongMfaCode(facts)) {
    return l10n.t(
      'AWS did not accept the MFA code for profile {0}: wait for the next code and try again.',
      profile ?? 'default',
    );
  }
  if (name.includes('Provider')) {
    return providerSentence(profile, message) ?? signInSentence(profile, login, message);
  }
  if (/^(ExpiredToken|RequestExpired)/.test(name)) {
    return expiredSentence(profile, login);
  }
  return profile === undefined
    ? l10n.t(
        'AWS did not accept the credentials ({0}): run `{1}` or set cognitoMfa.profile.',
        name,
        login,
      )
    : l10n.t(
        'AWS did not accept the credentials for profile {0} ({1}): run `{2}` or set cognitoMfa.profile.',
        profile,
        name,
        login,
      );
}

/** What a profile itself lacks. The SDK's words are all there is to tell these apart. */
function providerSentence(profile: string | undefined, message: string): string | undefined {
  // First of all, because the output of the command can have any words in it.
  if (/^Command failed|credential_process (?:did not return|returned)|maxBuffer/.test(message)) {
    return profile === undefined
      ? l10n.t(
          'The credential_process of the default AWS profile gave no valid credentials: run its command in a terminal to see why.',
        )
      : l10n.t(
          'The credential_process of AWS profile {0} gave no valid credentials: run its command in a terminal to see why.',
          profile,
        );
  }
  if (message.includes('requires multi-factor authentication')) {
    const [, needing] = /Profile (\S+) requires/.exec(message) ?? [];
    return l10n.t(
      "AWS profile {0} needs an MFA code, which can't be asked for here: set cognitoMfa.profile to one with temporary credentials.",
      needing ?? profile ?? 'default',
    );
  }
  const missing =
    /profile: \[([^\]]*)\]/.exec(message) ??
    /^Profile '?([^\s']+)'? (?:was not|could not be) found/.exec(message);
  return missing
    ? l10n.t(
        'AWS profile {0} is not in your AWS config and credentials files, or has no credentials there: check cognitoMfa.profile.',
        missing[1] ?? '',
      )
    : undefined;
}

function signInSentence(profile: string | undefined, login: string, message: string): string {
  if (/expired/i.test(message)) {
    return expiredSentence(profile, login);
  }
  if (/\b(?:sso|aws) login\b|SSO session/i.test(message)) {
    return profile === undefined
      ? l10n.t('You are not signed in to AWS: run `{0}`.', login)
      : l10n.t('You are not signed in to AWS for profile {0}: run `{1}`.', profile, login);
  }
  return profile === undefined
    ? l10n.t('No AWS credentials were found: run `{0}` or set cognitoMfa.profile.', login)
    : l10n.t(
        'No AWS credentials were found for profile {0}: run `{1}` or set cognitoMfa.profile.',
        profile,
        login,
      );
}

function expiredSentence(profile: string | undefined, login: string): string {
  return profile === undefined
    ? l10n.t('The AWS credentials have expired: run `{0}`.', login)
    : l10n.t('The AWS credentials for profile {0} have expired: run `{1}`.', profile, login);
}

function loginCommand(profile: string | undefined, message: string): string {
  const command = /\baws login\b/.test(message) ? 'aws login' : 'aws sso login';
  return profile === undefined ? command : `${command} --profile ${profile}`;
}
