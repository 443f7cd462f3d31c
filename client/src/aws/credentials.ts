import { AssumeRoleCommand, STSClient, type STSClientConfig } from '@aws-sdk/client-sts';
import { fromIni, type FromIniInit } from '@aws-sdk/credential-provider-ini';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { getProfileName } from '@smithy/core/config';
import * as l10n from '@vscode/l10n';
import { UnexpectedAnswer } from './answers';
import { runsProgram } from './credentialProcess';
import { needsMfaCode, regionInProfile } from './profiles';
import type { Connection } from './userPools';

/** What a code is needed for. */
export interface MfaCodeRequest {
  readonly profile: string;
  /** The device: its ARN, or the serial number of one that is made of hardware. */
  readonly serial: string;
  readonly roleArn: string;
}

/** Asks the user for the code; undefined when the user gives none. */
export type AskMfaCode = (request: MfaCodeRequest) => Promise<string | undefined>;

type Provider = ReturnType<typeof fromIni>;
type Context = Parameters<Provider>[0];
type RoleAssumer = Required<FromIniInit>['roleAssumer'];
type RoleRequest = Parameters<RoleAssumer>[1];
type AwsCredentials = Awaited<ReturnType<RoleAssumer>>;

/** How the services that give credentials are reached. */
export type CredentialsConfig = Required<Pick<STSClientConfig, 'requestHandler'>>;

interface Session {
  /** What the credentials were given for: with anything else there, they are of no use. */
  readonly of: string;
  readonly credentials: Promise<AwsCredentials>;
}

/** Milliseconds before their end at which credentials are renewed, the same as in the SDK. */
const renewal = 300_000;

/**
 * The AWS credentials of connections. Those of a role that needs an MFA code are kept in memory, and
 * nowhere else, until they expire: one code serves for one request only, and the user shall not be
 * asked for another with each command.
 */
export class Credentials {
  private sessions = new Map<string, Session>();
  /** Whether only those credentials of such a role serve that are kept, and no program is run. */
  private asksNothing = false;

  /** @param askMfaCode without it a role that needs a code gives an error */
  constructor(private readonly askMfaCode?: AskMfaCode) {}

  /**
   * The same credentials, but where a code would have to be asked for, or a program run, which can ask too, getting
   * them is cancelled.
   */
  quiet(): Credentials {
    const quiet = new Credentials(() => Promise.resolve(undefined));
    quiet.sessions = this.sessions;
    quiet.asksNothing = true;
    return quiet;
  }

  /** Whether the user can be asked for a code before these credentials are there. */
  async canAsk({ profile }: Connection): Promise<boolean> {
    return this.askMfaCode !== undefined && (await needsMfaCode(profile));
  }

  /**
   * Looks the credentials up at each call; the SDK's client remembers them.
   *
   * @param config how the services are reached that give them; as the caller is where it is left out
   */
  provider({ profile }: Connection, config?: CredentialsConfig): Provider {
    return async (context) => {
      const ask = this.askMfaCode;
      const init: FromIniInit = {
        // The files are read anew, because a user mends them while the editor runs.
        ignoreCache: !this.asksNothing,
        ...(config && { clientConfig: config }),
        ...(ask && (await needsMfaCode(profile)) && this.roles(ask, profile, context, config)),
      };
      // Read anew here, and used below as it was read: no program gets in between.
      if (this.asksNothing && (await runsProgram(profile))) {
        throw new DOMException('A program would have to be run.', 'AbortError');
      }
      // The chain that `profile` alone gives goes on to other identities, such as the machine's own,
      // when the profile has no credentials: a change must never go to another account like that.
      const provider =
        profile === undefined ? defaultProvider(init) : fromIni({ profile, ...init });
      return provider(context);
    };
  }

  /**
   * The SDK would ask for the code while it still looks for the credentials that the code goes with.
   * So it gets none, and the code is asked for once those are there.
   */
  private roles(
    ask: AskMfaCode,
    profile: string | undefined,
    context: Context,
    config: CredentialsConfig | undefined,
  ): FromIniInit {
    const assume = (source: AwsCredentials, request: RoleRequest): Promise<AwsCredentials> =>
      assumeRole(source, request, profile, context, config);
    return {
      mfaCodeProvider: () => Promise.resolve(''),
      roleAssumer: async (source, request) =>
        request.SerialNumber === undefined
          ? assume(source, request)
          : this.session(source, request, profile, async (serial) => {
              const name = getProfileName({ ...(profile !== undefined && { profile }) });
              const code = await ask({ profile: name, serial, roleArn: request.RoleArn });
              if (code === undefined) {
                throw new DOMException('No MFA code was given.', 'AbortError');
              }
              return assume(source, { ...request, TokenCode: code });
            }),
    };
  }

  /** The credentials that are kept for a role, or those of `begin`, which two callers share. */
  private async session(
    source: AwsCredentials,
    request: RoleRequest,
    profile: string | undefined,
    begin: (serial: string) => Promise<AwsCredentials>,
  ): Promise<AwsCredentials> {
    const key = JSON.stringify([profile, request.RoleArn]);
    const of = fingerprint(source, request);
    const kept = this.sessions.get(key);
    if (kept?.of === of) {
      if (!(await expiresSoon(kept.credentials))) {
        return kept.credentials;
      }
      if (this.sessions.get(key) !== kept) {
        return this.session(source, request, profile, begin);
      }
    }
    if (this.asksNothing) {
      throw new DOMException('An MFA code would have to be asked for.', 'AbortError');
    }
    const credentials = begin(request.SerialNumber ?? '');
    this.sessions.set(key, { of, credentials });
    try {
      return await credentials;
    } catch (error) {
      if (this.sessions.get(key)?.credentials === credentials) {
        this.sessions.delete(key);
      }
      throw error;
    }
  }
}

async function expiresSoon(credentials: Promise<AwsCredentials>): Promise<boolean> {
  const { expiration } = await credentials;
  return expiration !== undefined && expiration.getTime() - Date.now() < renewal;
}

/**
 * Everything in the files that the credentials of a role depend on. The SDK makes up a name for a
 * session that has none, and temporary credentials have another key each time.
 */
function fingerprint(source: AwsCredentials, request: RoleRequest): string {
  const { RoleArn, ExternalId, SerialNumber, DurationSeconds } = request;
  const name = request.RoleSessionName.replace(/^aws-sdk-js-\d+$/, '');
  const user = source.sessionToken === undefined ? source.accessKeyId : '';
  return JSON.stringify([user, RoleArn, name, ExternalId, SerialNumber, DurationSeconds]);
}

/**
 * Asks AWS STS for a role's credentials, with the Region and the connection that the SDK would use. A
 * request with a code is sent once, since AWS refuses the code the second time.
 */
async function assumeRole(
  source: AwsCredentials,
  request: RoleRequest,
  profile: string | undefined,
  context: Context,
  handling: CredentialsConfig | undefined,
): Promise<AwsCredentials> {
  const caller = context?.callerClientConfig;
  // Where nothing has a Region, not even the user pool that is meant, any does.
  const region =
    (await regionInProfile(profile)) ?? (await caller?.region().catch(() => undefined));
  const config: STSClientConfig = {
    credentials: source,
    region: region ?? 'us-east-1',
    ...(profile !== undefined && { profile }),
    ...(handling ?? (caller?.requestHandler && { requestHandler: caller.requestHandler })),
    ...(request.TokenCode !== undefined && { maxAttempts: 1 }),
  };
  const client = new STSClient(config);
  const { Credentials: found } = await client.send(new AssumeRoleCommand(request));
  if (found?.AccessKeyId === undefined || found.SecretAccessKey === undefined) {
    throw new UnexpectedAnswer(l10n.t('The answer has no credentials.'));
  }
  return {
    accessKeyId: found.AccessKeyId,
    secretAccessKey: found.SecretAccessKey,
    ...(found.SessionToken !== undefined && { sessionToken: found.SessionToken }),
    ...(found.Expiration && { expiration: found.Expiration }),
  };
}
