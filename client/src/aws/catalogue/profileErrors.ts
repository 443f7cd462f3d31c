import * as l10n from '@vscode/l10n';
import { profileSource } from '../sources';
import { chooseProfile } from './action';
import type { CatalogueEntry, Match } from './entry';
import { byTests } from './evidence';

/*
 * What is wrong with a profile of the AWS files. No sentence quotes the error: that can hold the
 * command line and output of a `credential_process`.
 */

/** An error of the SDK's search for credentials: nearly all have one name, so their words tell. */
export function providerError(words?: RegExp): Match {
  return words ? { names: providerNames, words } : { names: providerNames };
}

const providerNames = [
  ...['CredentialsProviderError', 'TokenProviderError', 'ProviderError'],
  'SSOTokenProviderFailure',
];

/** The profile that an error is about can be another one, which the chosen one builds on. */
const missingProfile = /profile: \[([^\]]*)\]|^Profile '?(.+?)'? (?:was not|could not be) found/;
const needingMfa = /Profile (.+?) requires multi-factor authentication/;

export const profileEntries: readonly CatalogueEntry[] = [
  {
    id: 'credential-process',
    kind: 'credentials',
    // First of all, because the output of the command can have any words in it.
    matches: [
      providerError(/^Command failed|credential_process (?:did not return|returned)|maxBuffer/),
    ],
    carriedOut: 'no',
    sentence: ({ connection: { profile } }) =>
      profile === undefined
        ? l10n.t(
            'The credential_process of the default AWS profile returned no valid credentials: run its command in a terminal to see why.',
          )
        : l10n.t(
            'The credential_process of AWS profile {0} returned no valid credentials: run its command in a terminal to see why.',
            profile,
          ),
    details:
      'The profile gets its credentials from a program. It failed, or what it wrote is not what [the AWS CLI asks for](https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html). What it wrote can be secret, so neither the message nor the log has it.',
    known: [byTests],
    example: {
      name: 'CredentialsProviderError',
      message: 'Profile work credential_process returned invalid JSON.',
    },
  },
  {
    id: 'profile-needs-mfa-code',
    kind: 'credentials',
    matches: [providerError(needingMfa)],
    carriedOut: 'no',
    sentence: ({ connection: { profile } }, { message }) =>
      l10n.t(
        'AWS profile {0} needs an MFA code: run Check against User Pool, which asks for it.',
        needingMfa.exec(message)?.[1] ?? profile ?? 'default',
      ),
    details:
      'The profile assumes a role with `mfa_serial`. Commands ask for the code; what happens by itself, such as looking whether an opened file is in sync, does not.',
    known: [byTests],
    example: {
      name: 'CredentialsProviderError',
      message:
        'Profile work requires multi-factor authentication, but no MFA code callback was provided.',
    },
  },
  {
    id: 'profile-missing',
    kind: 'credentials',
    matches: [providerError(missingProfile)],
    carriedOut: 'no',
    sentence: ({ connection }, { message }) => {
      const [, listed, named] = missingProfile.exec(message) ?? [];
      return l10n.t(
        'AWS profile {0} is not in your AWS config and credentials files, or has no credentials there: check {1}.',
        listed ?? named ?? '',
        profileSource(connection),
      );
    },
    actions: [chooseProfile],
    details:
      'The files are `~/.aws/config` and `~/.aws/credentials`, or those that `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` name. Another identity, such as that of the machine, is never used in place of the chosen profile.',
    known: [byTests],
    example: {
      name: 'CredentialsProviderError',
      message:
        'Could not resolve credentials using profile: [work] in configuration/credentials file(s).',
    },
  },
  {
    id: 'profile-unusable',
    kind: 'credentials',
    matches: [
      providerError(
        /invalid SSO credentials|missing required property|^Sso session '.*' could not be found|^Conflicting SSO|^Unsupported credential source|^Detected a cycle/,
      ),
    ],
    carriedOut: 'no',
    sentence: ({ connection }) =>
      connection.profile === undefined
        ? l10n.t(
            'The default AWS profile is incomplete or contradicts itself in your AWS config file: correct it there, or set cognitoMfa.profile.',
          )
        : l10n.t(
            'AWS profile {0} is incomplete or contradicts itself in your AWS config file: correct it there, or set {1} to another profile.',
            connection.profile,
            profileSource(connection),
          ),
    actions: [chooseProfile],
    details:
      'A setting of the profile is missing, such as `sso_region`, or names something that is not there, such as its `sso_session`. `aws configure sso` writes a complete one.',
    known: [byTests],
    example: {
      name: 'CredentialsProviderError',
      message: "Profile 'work' is missing required property 'sso_session'.",
    },
  },
];
