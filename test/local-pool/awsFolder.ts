import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Variables } from './variables';

/** A home folder's AWS files, and an environment in which the AWS SDK sees no others. */
export class AwsFolder {
  private folder = '';
  private readonly variables = new Variables();

  /** Gives the tests of a `describe` one, empty before each of them. */
  static use(): AwsFolder {
    const folder = new AwsFolder();
    beforeEach(() => folder.start());
    afterEach(() => folder.stop());
    return folder;
  }

  get config(): string {
    return join(this.folder, 'config');
  }

  get credentials(): string {
    return join(this.folder, 'credentials');
  }

  async write(config: string, credentials?: string): Promise<void> {
    await writeFile(this.config, config);
    if (credentials !== undefined) {
      await writeFile(this.credentials, credentials);
    }
  }

  /** Sets a variable until the end of the test. */
  set(name: string, value: string): void {
    this.variables.set(name, value);
  }

  private async start(): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'aws-folder-'));
    this.variables.clearAws();
    this.set('AWS_CONFIG_FILE', this.config);
    this.set('AWS_SHARED_CREDENTIALS_FILE', this.credentials);
    this.set('AWS_EC2_METADATA_DISABLED', 'true');
  }

  private async stop(): Promise<void> {
    this.variables.restore();
    await rm(this.folder, { recursive: true, force: true });
  }
}
