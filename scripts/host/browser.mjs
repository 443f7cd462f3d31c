// The browser host: VS Code's server, its workbench in a Chromium without a window.
import { formatWithOptions } from 'node:util';
import { ensureChromium, launchChromium } from './chromium.mjs';
import { installServer, pageAddress, startServer } from './codeServer.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */
/** @typedef {import('./editorTests.mjs').TestRun} TestRun */

/**
 * Runs the editor tests.
 * @param {Cleanup} cleanup
 * @param {TestRun} testRun
 * @returns {Promise<{ done: Promise<void>, log: () => string }>} `done` rejects when the tests could not end
 */
export async function startBrowserTests(cleanup, { folder, testsPath, env }) {
  const chromium = await ensureChromium(cleanup);
  await installServer(cleanup);
  const server = await startServer(cleanup, { env });
  const browser = await launchChromium(cleanup, chromium);
  const page = await browser.newPage();
  /** @type {string[]} */
  const otherOutput = [];
  const keep = (/** @type {string} */ text) => otherOutput.push(text);
  page.on('pageerror', (error) => keep(error.message));
  await page.exposeFunction('codeAutomationLog', outputOfTests(keep));
  /** @type {Promise<void>} */
  const finished = new Promise((resolve) => {
    // The exit code says whether a test failed; so does the results file, with numbers.
    void page.exposeFunction('codeAutomationExit', () => resolve());
  });
  const lost = Promise.race([
    server.process.exited.then(() => 'its server ended'),
    new Promise((resolve) => page.once('crash', resolve)).then(() => 'its page crashed'),
    new Promise((resolve) => page.once('close', resolve)).then(() => 'its page was closed'),
  ]).then((why) => {
    throw new Error(`VS Code was lost during the tests: ${why}.\n${server.process.log()}`);
  });
  await page.goto(pageAddress(server, folder, testsPath));
  return {
    done: Promise.race([finished, lost]),
    log: () => [server.process.log(), ...otherOutput].join('\n'),
  };
}

/** The first line of the tests' report; see test/editor/index.ts. */
const reportStart = /^Tests in VS Code/;

/**
 * Sorts the console output of the page and its extension host. From its first line on, the tests' report
 * is printed. The rest is VS Code talking to itself and complaining about what the npm package lacks, worth
 * seeing only when something went wrong.
 * @param {(text: string) => void} keep
 */
function outputOfTests(keep) {
  let started = false;
  /**
   * @param {string} type `info` for console.log
   * @param {unknown[]} args
   */
  return (type, args) => {
    const line = formatWithOptions({ colors: process.stdout.isTTY }, ...args);
    started ||= reportStart.test(line);
    if (started && type === 'info') console.log(line);
    else keep(line);
  };
}
