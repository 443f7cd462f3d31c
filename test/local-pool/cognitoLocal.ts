/** A cognito-local process of our own, with its data in a temporary directory. */
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Answer, JsonObject } from './awsJson';
import { isObject } from './awsJson';
import type { PoolSeed } from './seeds';

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** The account number in the ARNs of the local pools. */
export const account = '123456789012';

/**
 * cognito-local in a child process: its in-process entry fixes the data directory to the working
 * directory and the port when it is first loaded, so a process apart is the clean way.
 */
export class CognitoLocal {
  private constructor(
    private readonly child: Child,
    private readonly directory: string,
    readonly url: string,
    private readonly killOnExit: () => void,
  ) {}

  /** Starts it on a free loopback port. Rejects with its output if it ends before it listens. */
  static async start(seeds: readonly PoolSeed[]): Promise<CognitoLocal> {
    const directory = await mkdtemp(join(tmpdir(), 'local-pool-'));
    try {
      await writeSeeds(directory, seeds);
      const child = launch(directory);
      const killOnExit = (): void => void child.kill();
      process.once('exit', killOnExit);
      return new CognitoLocal(child, directory, await listeningUrl(child), killOnExit);
    } catch (error) {
      await rm(directory, { recursive: true, force: true });
      throw error;
    }
  }

  /** Sends an operation on and hands its answer back as it came. */
  async send(operation: string, body: string): Promise<Answer> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body,
    });
    const text = await response.text();
    const errorType = response.ok ? undefined : typeOf(text);
    return { status: response.status, body: text, ...(errorType !== undefined && { errorType }) };
  }

  /** Ends the process and removes its data. */
  async stop(): Promise<void> {
    process.removeListener('exit', this.killOnExit);
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const exited = once(this.child, 'exit');
      this.child.kill();
      await exited;
    }
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** A seed as DescribeUserPool shows it, less what the front knows; dates are in seconds. */
export function seededPool({ id, name, pool }: PoolSeed): JsonObject {
  const region = id.slice(0, id.indexOf('_'));
  return {
    ...pool,
    Id: id,
    Name: name,
    Arn: `arn:aws:cognito-idp:${region}:${account}:userpool/${id}`,
    CreationDate: created.getTime() / 1000,
    LastModifiedDate: created.getTime() / 1000,
  };
}

const created = new Date('2026-01-15T09:00:00Z');

/** Its data file for a pool is `.cognito/db/<pool id>.json`; keys that end in Date hold dates as text. */
async function writeSeeds(directory: string, seeds: readonly PoolSeed[]): Promise<void> {
  const data = join(directory, '.cognito', 'db');
  await mkdir(data, { recursive: true });
  const dates = { CreationDate: created.toISOString(), LastModifiedDate: created.toISOString() };
  await Promise.all(
    seeds.map((seed) => {
      const file = { Users: {}, Options: { ...seededPool(seed), ...dates } };
      return writeFile(join(data, `${seed.id}.json`), JSON.stringify(file));
    }),
  );
}

/** Under an editor `process.execPath` is Electron, which the variable turns into plain Node. */
function launch(directory: string): Child {
  const entry = require.resolve('cognito-local/lib/bin/start.js');
  const settings = { HOST: '127.0.0.1', PORT: '0', DEBUG: '', ELECTRON_RUN_AS_NODE: '1' };
  return spawn(process.execPath, [entry], {
    cwd: directory,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function listeningUrl(child: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const url = /running on (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (url === undefined) return;
      for (const stream of [child.stdout, child.stderr]) stream.off('data', read).resume();
      resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`cognito-local ended before it listened:\n${output}`));
    });
  });
}

function typeOf(errorBody: string): string | undefined {
  const body: unknown = JSON.parse(errorBody);
  return isObject(body) && typeof body['__type'] === 'string' ? body['__type'] : undefined;
}
