/** Runs the local user pool until it is interrupted: `node out/test/local-pool/main.js --port 9229`. */
import { parseArgs } from 'node:util';
import { startLocalPool } from './localPool';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port must be a number from 0 to 65535, not "${values.port}".`);
  }
  const pool = await startLocalPool({ port });
  const stop = (): void => {
    pool.close().catch(fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const pools = Object.entries(pool.pools)
    .map(([name, id]) => `${name} ${id}`)
    .join(', ');
  console.log(`Local user pool at ${pool.url} with ${pools}`);
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

main().catch(fail);
