// `npm start`: VS Code with the extension, a sample workspace and a local user pool to try it on.
// Needs no AWS account. Runs until Ctrl-C.
// `--no-editor`: the workspace and the pool alone, from what was built before. F5 in VS Code opens the rest.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './host/cleanup.mjs';
import { localAwsEnvironment, writeUserSettings } from './host/environment.mjs';
import { cacheDir, root } from './host/paths.mjs';
import { buildExtension, compileTests, installDependencies } from './host/prepare.mjs';
import { Process, findProgram } from './host/process.mjs';
import { startLocalPool } from './host/localPool.mjs';

/** @typedef {import('./host/cleanup.mjs').Cleanup} Cleanup */

const folder = join(cacheDir, 'sample-workspace');
const usualPort = 9239;
/** The sample workspace tells by itself what to try. */
const welcome = { 'workbench.startupEditor': 'readme' };

const { values: options } = parseArgs({ options: { 'no-editor': { type: 'boolean' } } });

await runCommand(async (cleanup) => {
  if (!options['no-editor']) {
    await installDependencies(cleanup);
    console.log('Building the extension...');
    await Promise.all([buildExtension(cleanup), compileTests(cleanup)]);
  }
  const pool = await startLocalPool(cleanup, usualPort);
  console.log(pool.about);
  // Not before now: it needs the dependencies.
  const { prepareSample } = await import('./host/sample.mjs');
  prepareSample(folder, pool.url);
  console.log(`Sample workspace: ${folder}`);
  if (options['no-editor']) {
    await pool.process.exited;
    throw new Error(`The local user pool has ended.\n${pool.process.log()}`);
  }
  const env = localAwsEnvironment(cacheDir);
  const editor = (await openDesktop(cleanup, env)) ?? (await serveBrowser(cleanup, env));
  const { code } = await editor.exited;
  if (code !== 0) throw new Error(`VS Code ended with code ${code}.\n${editor.log()}`);
});

/**
 * Opens the desktop VS Code of this machine.
 * @param {Cleanup} cleanup
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Process | undefined>} nothing where there is no `code` command or no display
 */
async function openDesktop(cleanup, env) {
  const { hasDisplay } = await import('./host/desktop.mjs');
  const command = findProgram('code');
  if (!command || !hasDisplay()) return undefined;
  const dataDir = join(cacheDir, 'desktop');
  writeUserSettings(dataDir, welcome);
  console.log('Opening VS Code. Close its window or press Ctrl-C to stop.');
  const args = [
    ...['--wait', '--new-window', '--skip-welcome', '--skip-release-notes'],
    ...['--disable-workspace-trust', '--disable-telemetry', '--user-data-dir', dataDir],
    ...['--extensions-dir', join(dataDir, 'extensions')],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--extensionDevelopmentPath=${root}`,
    folder,
  ];
  // On Windows `code` is a batch file beside the program itself.
  const program = command.endsWith('.cmd') ? join(command, '../../Code.exe') : command;
  return new Process(cleanup, program, args, { env, quiet: true });
}

/**
 * Serves VS Code to a browser.
 * @param {Cleanup} cleanup
 * @param {NodeJS.ProcessEnv} env
 */
async function serveBrowser(cleanup, env) {
  const { buildLogger, installServer, pageAddress, startServer } =
    await import('./host/codeServer.mjs');
  await installServer(cleanup);
  await buildLogger(cleanup);
  const server = await startServer(cleanup, {
    env,
    dataDir: join(cacheDir, 'browser'),
    settings: welcome,
  });
  console.log(`\nOpen ${pageAddress(server, folder)}\n\nPress Ctrl-C to stop.`);
  return server.process;
}
