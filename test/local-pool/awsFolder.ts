import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A home folder's AWS files, and an environment in which the AWS SDK sees no others. */
export class AwsFolder {
  private folder = '';
  private readonly before = new Map<string, string | undefined>();

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
    if (!this.before.has(name)) {
      this.before.set(name, process.env[name]);
    }
    process.env[name] = value;
  }

  private async start(): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'aws-folder-'));
    for (const name of Object.keys(process.env).filter((each) => each.startsWith('AWS_'))) {
      this.before.set(name, process.env[name]);
      Reflect.deleteProperty(process.env, name);
    }
    this.set('AWS_CONFIG_FILE', this.config);
    this.set('AWS_SHARED_CREDENTIALS_FILE', this.credentials);
    this.set('AWS_EC2_METADATA_DISABLED', 'true');
  }

  private async stop(): Promise<void> {
    for (const name of Object.keys(process.env).filter((each) => each.startsWith('AWS_'))) {
      Reflect.deleteProperty(process.env, name);
    }
    for (const [name, value] of this.before) {
      if (value !== undefined) {
        process.env[name] = value;
      }
    }
    this.before.clear();
    await rm(this.folder, { recursive: true, force: true });
  }
}
