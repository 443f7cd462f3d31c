// Finds a Chromium, or installs Debian's, and starts it.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findProgram, run } from './process.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */

/** Places outside PATH where the installers put it. */
const installedAt = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const findChromium = () =>
  findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
  installedAt.find((path) => existsSync(path));

/** The ripgrep program, which VS Code's file search needs. */
export const findRipgrep = () => findProgram('rg');

/**
 * Makes sure that there are a Chromium and a ripgrep. Where they are missing it installs them, if it may.
 * @param {Cleanup} cleanup
 * @returns {Promise<string>} the path of Chromium; rejects with what to do
 */
export async function ensureChromium(cleanup) {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!findRipgrep()) missing.push('ripgrep');
  if (missing.length > 0) await installMissing(cleanup, missing);
  const found = findChromium();
  if (!found) throw new Error('Chromium was installed, but is not on PATH.');
  return found;
}

/**
 * @param {Cleanup} cleanup
 * @param {string[]} packages
 */
async function installMissing(cleanup, packages) {
  const needed = `Without a desktop VS Code, the one that runs in a browser needs ${packages.join(' and ')}`;
  const advice = adviceFor(packages);
  if (advice) throw new Error(`${needed}: ${advice}`);
  console.log(`${needed}: installing the Debian packages (apt-get)...`);
  await aptInstall(cleanup, packages);
}

/**
 * What a person has to do about missing programs.
 * @param {string[]} packages
 * @returns {string | undefined} nothing where they can be installed from here
 */
function adviceFor(packages) {
  if (!findProgram('apt-get')) {
    return 'install Chromium or Google Chrome, and ripgrep, and try again.';
  }
  if (process.getuid?.() === 0) return undefined;
  return `run \`sudo apt-get install --no-install-recommends ${packages.join(' ')}\` and try again.`;
}

/**
 * @param {Cleanup} cleanup
 * @param {string[]} packages
 */
async function aptInstall(cleanup, packages) {
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const install = ['install', '-qy', '--no-install-recommends', ...packages];
  await run(cleanup, 'apt-get', ['update', '-q'], options);
  await run(cleanup, 'apt-get', install, options);
}

/**
 * Starts a Chromium without a window.
 * @param {Cleanup} cleanup closes it
 * @param {string} executablePath
 * @param {string[]} [more] arguments beside the usual ones
 */
export async function launchChromium(cleanup, executablePath, more = []) {
  const browser = await chromium.launch({
    executablePath,
    // The signals are the clean-up's: Chromium must not go before the page has been left.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
  cleanup.add(() => browser.close());
  return browser;
}
