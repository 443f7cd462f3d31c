// Finds a Chromium, or installs Debian's, and starts it.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { errorText } from './cleanup.mjs';
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
 * Makes sure that there is a Chromium, and where it can also a ripgrep.
 * @param {Cleanup} cleanup
 * @returns {Promise<string>} the path of Chromium; rejects with what to install
 */
export async function ensureChromium(cleanup) {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!findRipgrep()) missing.push('ripgrep');
  if (missing.length > 0 && process.getuid?.() === 0 && findProgram('apt-get')) {
    await aptInstall(cleanup, missing);
  }
  const found = findChromium();
  if (!found)
    throw new Error('No Chromium found: install Chromium or Google Chrome and try again.');
  return found;
}

/**
 * @param {Cleanup} cleanup
 * @param {string[]} packages
 */
async function aptInstall(cleanup, packages) {
  console.log(`Installing the Debian packages ${packages.join(' and ')} (apt-get)...`);
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    await run(cleanup, 'apt-get', ['update', '-q'], options);
    await run(
      cleanup,
      'apt-get',
      ['install', '-qy', '--no-install-recommends', ...packages],
      options,
    );
  } catch (error) {
    console.error(`apt-get could not install them. ${errorText(error)}`);
  }
}

/**
 * Starts a Chromium without a window.
 * @param {Cleanup} cleanup closes it
 * @param {string} executablePath
 */
export async function launchChromium(cleanup, executablePath) {
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
    ],
  });
  cleanup.add(() => browser.close());
  return browser;
}
