// VS Code's own server and browser workbench, from the npm package code-server: the same workbench and the
// same Node extension host as the desktop application, less its Electron shell.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findRipgrep } from './chromium.mjs';
import { temporaryFolder, writeUserSettings } from './environment.mjs';
import { cacheDir, root } from './paths.mjs';
import { npm } from './prepare.mjs';
import { Process, run } from './process.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */
/** @typedef {{ process: Process, authority: string, url: string }} Server a running server and its `host:port` */

/** Carries VS Code 1.100.3; the newest whose tests can be started by the page's address. */
const version = '4.100.3';
const home = join(cacheDir, `vscode-server-${version}`);
/** Within the package, beside code-server's own parts, which nothing here needs. */
const vscodeInPackage = 'package/lib/vscode';
const vscodeDir = join(home, vscodeInPackage);
/** A server that doesn't listen after this long, in milliseconds, never will. */
const startMs = 120_000;
const completeFile = join(home, 'is-complete');

/**
 * Installs the server from the npm registry, once.
 * @param {Cleanup} cleanup
 */
export async function installServer(cleanup) {
  if (process.platform === 'win32') {
    throw new Error(
      "VS Code's server does not run on Windows: install desktop VS Code and try again.",
    );
  }
  if (!existsSync(completeFile)) {
    console.log(`Installing VS Code's server (npm package code-server ${version})...`);
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    await npm(cleanup, ['pack', `code-server@${version}`], home);
    const archive = `code-server-${version}.tgz`;
    await run(cleanup, 'tar', ['-xzf', archive, vscodeInPackage], { cwd: home, quiet: true });
    rmSync(join(home, archive));
    await npm(cleanup, ['install', '--omit=dev', '--ignore-scripts'], vscodeDir);
    writeFileSync(completeFile, '');
  }
  linkRipgrep();
}

/**
 * Builds the server's logger, once, without which its Output panel stays empty. That needs a compiler, which
 * not every machine has; everything else works without, the tests too.
 * @param {Cleanup} cleanup
 */
export async function buildLogger(cleanup) {
  if (existsSync(join(vscodeDir, 'node_modules/@vscode/spdlog/build/Release'))) return;
  try {
    await npm(cleanup, ['rebuild', '@vscode/spdlog'], vscodeDir);
  } catch {
    console.log('The logger could not be built: Show Log will show nothing in this VS Code.');
  }
}

/** Gives the server the machine's ripgrep: its package would download one in a script that is not run. */
function linkRipgrep() {
  const link = join(vscodeDir, 'node_modules/@vscode/ripgrep/bin/rg');
  const ripgrep = findRipgrep();
  if (existsSync(link)) return;
  if (!ripgrep) {
    console.log('ripgrep is not installed: searching for files will not work in this VS Code.');
    return;
  }
  rmSync(link, { force: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(ripgrep, link);
}

/**
 * Starts a server on a free port of 127.0.0.1 and waits until it listens.
 * @param {Cleanup} cleanup stops it
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} [options.dataDir] a folder to keep the user's data in; a temporary one unless told
 * @param {Record<string, unknown>} [options.settings]
 * @param {string} [options.logFile] takes what the server prints
 * @returns {Promise<Server>}
 */
export async function startServer(cleanup, options) {
  const { env, dataDir = temporaryFolder(cleanup), settings, logFile } = options;
  const userDataDir = join(dataDir, 'user');
  writeUserSettings(userDataDir, settings);
  const args = [
    join(vscodeDir, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
    ...['--user-data-dir', userDataDir],
    ...['--server-data-dir', join(dataDir, 'server')],
    ...['--extensions-dir', join(dataDir, 'extensions')],
  ];
  const server = new Process(cleanup, process.execPath, args, {
    cwd: vscodeDir,
    // No marketplace: the page would look for updates and recommendations there.
    env: { ...env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    quiet: true,
    ...(logFile !== undefined && { logFile }),
  });
  const [, port] = await server.waitForOutput(/Extension host agent listening on (\d+)/, startMs);
  const authority = `127.0.0.1:${port}`;
  return { process: server, authority, url: `http://${authority}/` };
}

/**
 * The address of a page that shows a folder with the extension of the checkout loaded.
 * @param {Server} server
 * @param {string} folder
 * @param {string} [testsPath] a module whose `run()` is called in the extension host
 */
export function pageAddress({ authority, url }, folder, testsPath) {
  /** @param {string} path */
  const remote = (path) => `vscode-remote://${authority}${path}`;
  const payload = [['extensionDevelopmentPath', remote(root)]];
  if (testsPath) payload.push(['extensionTestsPath', remote(testsPath)]);
  const address = new URL(url);
  address.searchParams.set('folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
