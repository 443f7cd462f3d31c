/** A home folder with AWS files of its own, which the real SDK reads. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Variables } from './variables';

export interface AwsFileTexts {
  readonly config?: string;
  readonly credentials?: string;
}

export class AwsFiles {
  private constructor(
    readonly home: string,
    private readonly variables: Variables,
  ) {}

  /** Makes the folder and lets the environment of this process point to it, without any credentials. */
  static async start(texts: AwsFileTexts): Promise<AwsFiles> {
    const home = await mkdtemp(join(tmpdir(), 'aws-files-'));
    const variables = new Variables();
    variables.clearAws();
    for (const [name, value] of Object.entries(variablesFor(home))) {
      variables.set(name, value);
    }
    await mkdir(join(home, '.aws', 'sso', 'cache'), { recursive: true });
    const files = new AwsFiles(home, variables);
    await files.write(texts);
    return files;
  }

  async write({ config = '', credentials = '' }: AwsFileTexts): Promise<void> {
    await writeFile(join(this.home, '.aws', 'config'), config);
    await writeFile(join(this.home, '.aws', 'credentials'), credentials);
  }

  /**
   * Where the AWS CLI keeps the token of an SSO session.
   *
   * @param session its name, or its start URL where the profile itself has that
   */
  tokenFile(session: string): string {
    const name = createHash('sha1').update(session).digest('hex');
    return join(this.home, '.aws', 'sso', 'cache', `${name}.json`);
  }

  async writeToken(session: string, expires: Date): Promise<void> {
    await writeFile(this.tokenFile(session), tokenText(expires));
  }

  async stop(): Promise<void> {
    this.variables.restore();
    await rm(this.home, { recursive: true, force: true });
  }
}

/** The text of such a file, which the SDK tries to renew where it has expired. */
export function tokenText(expires: Date): string {
  const renewal = { clientId: 'made-up', clientSecret: 'made-up', refreshToken: 'made-up' };
  return JSON.stringify({ accessToken: 'made-up', expiresAt: expires.toISOString(), ...renewal });
}

export const hour = 3_600_000;

function variablesFor(home: string): Record<string, string> {
  return {
    HOME: home,
    USERPROFILE: home,
    AWS_CONFIG_FILE: join(home, '.aws', 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(home, '.aws', 'credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
    // Nothing is asked of AWS itself.
    AWS_ENDPOINT_URL_SSO: 'http://127.0.0.1:1',
    AWS_ENDPOINT_URL_SSO_OIDC: 'http://127.0.0.1:1',
  };
}
