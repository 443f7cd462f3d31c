import type { ErrorFacts } from './failures';
import type { Connection } from './userPools';

/**
 * The sentence for credentials that are missing, expired or not accepted. It never quotes the error:
 * that can hold the command line and output of a `credential_process`.
 */
export function credentialsSentence({ profile }: Connection, facts: ErrorFacts): string {
  const { name, message } = facts;
  const of = profile === undefined ? '' : ` for profile ${profile}`;
  const login = loginCommand(profile, message);
  if (name === 'RequestTimeTooSkewed') {
    return "AWS refused the request because this computer's clock is wrong: set the clock.";
  }
  if (name.includes('Provider')) {
    return providerSentence(profile, message) ?? signInSentence(of, login, message);
  }
  return /^(ExpiredToken|RequestExpired)/.test(name)
    ? `The AWS credentials${of} have expired: ${login}.`
    : `AWS did not accept the credentials${of} (${name}): ${login} or set cognitoMfa.profile.`;
}

/** What a profile itself lacks. The SDK's words are all there is to tell these apart. */
function providerSentence(profile: string | undefined, message: string): string | undefined {
  const named = profile === undefined ? 'the default AWS profile' : `AWS profile ${profile}`;
  // First of all, because the output of the command can have any words in it.
  if (/^Command failed|credential_process (?:did not return|returned)|maxBuffer/.test(message)) {
    return `The credential_process of ${named} gave no valid credentials: run its command in a terminal to see why.`;
  }
  if (message.includes('requires multi-factor authentication')) {
    const [, needing] = /Profile (\S+) requires/.exec(message) ?? [];
    return `AWS profile ${needing ?? profile ?? 'default'} needs an MFA code, which can't be asked for here: set cognitoMfa.profile to one with temporary credentials.`;
  }
  const missing =
    /profile: \[([^\]]*)\]/.exec(message) ??
    /^Profile '?([^\s']+)'? (?:was not|could not be) found/.exec(message);
  return missing
    ? `AWS profile ${missing[1] ?? ''} is not in your AWS config and credentials files, or has no credentials there: check cognitoMfa.profile.`
    : undefined;
}

function signInSentence(of: string, login: string, message: string): string {
  if (/expired/i.test(message)) {
    return `The AWS credentials${of} have expired: ${login}.`;
  }
  return /\b(?:sso|aws) login\b|SSO session/i.test(message)
    ? `You are not signed in to AWS${of}: ${login}.`
    : `No AWS credentials were found${of}: ${login} or set cognitoMfa.profile.`;
}

function loginCommand(profile: string | undefined, message: string): string {
  const command = /\baws login\b/.test(message) ? 'aws login' : 'aws sso login';
  return `run \`${command}${profile === undefined ? '' : ` --profile ${profile}`}\``;
}
