import * as l10n from '@vscode/l10n';
import { awsCommand } from '../failureText';
import type { Call, ErrorFacts } from '../call';
import { profileSource } from '../sources';
import { chooseProfile, logIn, logInAgain, loginArguments, tryAgain } from './action';
import type { CatalogueEntry } from './entry';
import { byTests, documented, inCommonErrors, measured } from './evidence';
import { providerError } from './profileErrors';

/* Credentials that are missing, have expired or are not accepted. No sentence quotes the error here either. */

const ssoLogin = ['sso', 'login'];

function commandLine(login: readonly string[], { connection }: Call): string {
  return awsCommand(loginArguments(login, connection.profile));
}

function expiredSentence(call: Call): string {
  const { profile } = call.connection;
  const login = commandLine(ssoLogin, call);
  return profile === undefined
    ? l10n.t('The AWS credentials have expired: run `{0}`.', login)
    : l10n.t('The AWS credentials for profile {0} have expired: run `{1}`.', profile, login);
}

function notSignedInSentence(call: Call, login: string): string {
  const { profile } = call.connection;
  return profile === undefined
    ? l10n.t('You are not signed in to AWS: run `{0}`.', login)
    : l10n.t('You are not signed in to AWS for profile {0}: run `{1}`.', profile, login);
}

export const credentialEntries: readonly CatalogueEntry[] = [
  {
    id: 'sign-in-unreachable',
    kind: 'credentials',
    matches: [
      providerError(
        /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b/,
      ),
    ],
    carriedOut: 'no',
    sentence: ({ connection: { profile } }) =>
      profile === undefined
        ? l10n.t(
            'Could not reach the AWS service that provides the credentials: check your network and try again.',
          )
        : l10n.t(
            'Could not reach the AWS service that provides the credentials for profile {0}: check your network and try again.',
            profile,
          ),
    actions: [tryAgain],
    details:
      'The profile gets its credentials from a service, such as IAM Identity Center or AWS STS, and that could not be reached.',
    known: [byTests],
    example: {
      name: 'CredentialsProviderError',
      message: 'Error: getaddrinfo ENOTFOUND portal.sso.eu-west-1.amazonaws.com',
    },
  },
  {
    id: 'login-session',
    kind: 'credentials',
    matches: [providerError(/\baws login\b|^Failed to load token from |\bPlease reauthenticate\b/)],
    carriedOut: 'no',
    sentence: (call) => notSignedInSentence(call, commandLine(['login'], call)),
    actions: [logIn('login')],
    details:
      'The profile has a `login_session`, which `aws login` begins, and that has ended or was never begun. The button runs `aws login` in a terminal and then goes on with what you wanted to do.',
    known: [byTests],
    example: {
      name: 'CredentialsProviderError',
      message:
        'Failed to load a token for session arn:aws:iam::123456789012:user/me, please re-authenticate using aws login',
    },
  },
  {
    id: 'sso-expired',
    kind: 'credentials',
    matches: [providerError(/expired/i)],
    carriedOut: 'no',
    sentence: expiredSentence,
    actions: [logInAgain(...ssoLogin)],
    details:
      'You signed in with IAM Identity Center (SSO), and that has ended. The button runs `aws sso login` in a terminal. Once you are signed in, what you wanted to do begins anew: an Apply shows its summary again.',
    known: [byTests],
    example: {
      name: 'CredentialsProviderError',
      message:
        'The SSO session associated with this profile has expired. To refresh this SSO session run aws sso login with the corresponding profile.',
    },
  },
  {
    id: 'sso-missing',
    kind: 'credentials',
    matches: [providerError(/\bsso login\b|SSO session|UnauthorizedException/)],
    carriedOut: 'no',
    sentence: (call) => notSignedInSentence(call, commandLine(ssoLogin, call)),
    actions: [logIn(...ssoLogin)],
    details:
      'The profile signs in with IAM Identity Center (SSO), and you have not done so on this machine, or were signed out. The button does the same as for [sso-expired](#sso-expired).',
    known: [byTests],
    example: {
      name: 'CredentialsProviderError',
      message:
        "The SSO session token associated with profile=work was not found or is invalid. To refresh this SSO session run 'aws sso login' with the corresponding profile.",
    },
  },
  {
    id: 'no-credentials',
    kind: 'credentials',
    matches: [providerError()],
    carriedOut: 'no',
    sentence: (call) => {
      const { profile } = call.connection;
      const login = commandLine(ssoLogin, call);
      return profile === undefined
        ? l10n.t('No AWS credentials were found: run `{0}` or set cognitoMfa.profile.', login)
        : l10n.t(
            'No AWS credentials were found for profile {0}: run `{1}` or change {2}.',
            profile,
            login,
            profileSource(call.connection),
          );
    },
    actions: [chooseProfile],
    details:
      'Without `cognitoMfa.profile`, the AWS SDK looks into the environment (`AWS_ACCESS_KEY_ID`, `AWS_PROFILE`), your AWS files and the machine itself. VS Code has the environment that it was started with.',
    known: [byTests],
    example: {
      name: 'CredentialsProviderError',
      message: 'Could not load credentials from any providers',
    },
  },
  {
    id: 'expired-token',
    kind: 'credentials',
    matches: [{ names: ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired'] }],
    carriedOut: 'no',
    sentence: expiredSentence,
    actions: [logInAgain(...ssoLogin)],
    details:
      'AWS itself says that the temporary credentials have expired. The button helps where they come from IAM Identity Center (SSO). Others, such as those in `AWS_SESSION_TOKEN`, must be renewed where they come from.',
    known: [inCommonErrors],
    example: {
      name: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
    },
  },
  {
    id: 'clock',
    kind: 'credentials',
    matches: [
      { names: ['RequestTimeTooSkewed'] },
      {
        names: ['InvalidSignatureException', 'SignatureDoesNotMatch'],
        words: /^Signature (?:expired|not yet current)/,
      },
    ],
    carriedOut: 'no',
    sentence: () =>
      l10n.t("AWS refused the request because this computer's clock is wrong: set the clock."),
    actions: [tryAgain],
    details: 'A signature holds for five minutes around the time that it was made at.',
    known: [documented('the AWS SDK’s list of errors by a wrong clock')],
    example: { name: 'RequestTimeTooSkewed' },
  },
  {
    id: 'wrong-mfa-code',
    kind: 'credentials',
    // AWS STS gives it the name of a missing permission.
    matches: [
      {
        names: ['AccessDenied', 'AccessDeniedException'],
        words: /^MultiFactorAuthentication failed/,
      },
    ],
    carriedOut: 'no',
    sentence: ({ connection: { profile } }) =>
      l10n.t(
        'AWS did not accept the MFA code for profile {0}: wait for the next code and try again.',
        profile ?? 'default',
      ),
    actions: [tryAgain],
    details:
      'The code of a role with `mfa_serial` was mistyped, has expired, or was used already: each holds for one request.',
    known: [measured('outputs of the AWS CLI that users have published')],
    example: {
      name: 'AccessDenied',
      message: 'MultiFactorAuthentication failed with invalid MFA one time pass code.',
    },
  },
  {
    id: 'no-identity',
    kind: 'no-identity',
    matches: [{ names: ['NoIdentity'] }],
    carriedOut: 'no',
    sentence: (_call, facts) =>
      l10n.t(
        "{0} doesn't tell whose AWS credentials these are, and AWS isn't asked about credentials that are used elsewhere: set AWS_ENDPOINT_URL_STS to ask another address.",
        facts.message,
      ),
    details:
      'Show AWS Identity asks where the user pools are. Most local servers have no AWS STS, and their made-up credentials must not go to AWS.',
    known: [byTests],
    example: { name: 'NoIdentity', message: 'http://localhost:9229', elsewhere: true },
  },
  {
    id: 'credentials-not-accepted',
    kind: 'credentials',
    matches: [
      {
        names: [
          ...['UnrecognizedClientException', 'InvalidClientTokenId', 'AuthFailure'],
          ...['InvalidSignatureException', 'SignatureDoesNotMatch'],
          ...['MissingAuthenticationToken', 'MissingAuthenticationTokenException'],
          ...['IncompleteSignature', 'IncompleteSignatureException'],
        ],
      },
    ],
    carriedOut: 'no',
    sentence: notAcceptedSentence,
    actions: [chooseProfile],
    details:
      'The access key was deleted or deactivated, its secret is wrong, or the credentials are for another partition, such as those of AWS China.',
    known: [inCommonErrors],
    example: {
      name: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    },
  },
];

function notAcceptedSentence(call: Call, { name }: ErrorFacts): string {
  const { profile } = call.connection;
  const login = commandLine(ssoLogin, call);
  return profile === undefined
    ? l10n.t(
        'AWS did not accept the credentials ({0}): run `{1}` or set cognitoMfa.profile.',
        name,
        login,
      )
    : l10n.t(
        'AWS did not accept the credentials for profile {0} ({1}): run `{2}` or change {3}.',
        profile,
        name,
        login,
        profileSource(call.connection),
      );
}
