// The browser host: VS Code's server, its workbench in a Chromium without a window.
import { appendFileSync } from 'node:fs';
import { format } from 'node:util';
import { ensureChromium, launchChromium } from './chromium.mjs';
import { installServer, pageAddress, startServer } from './codeServer.mjs';
import { openDebugging } from './debugging.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */
/** @typedef {import('./editorTests.mjs').TestRun} TestRun */

/**
 * Makes sure that there is all that the browser host needs.
 * @param {Cleanup} cleanup
 * @returns {Promise<string>} the path of Chromium
 */
export async function prepareBrowser(cleanup) {
  const chromium = await ensureChromium(cleanup);
  await installServer(cleanup);
  return chromium;
}

/** Leaves out what no test looks at and the workbench would draw again at every change. */
const lightSettings = {
  'workbench.reduceMotion': 'on',
  'workbench.layoutControl.enabled': false,
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.guides.indentation': false,
  'editor.occurrencesHighlight': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.lightbulb.enabled': 'off',
  'problems.decorations.enabled': false,
};

/**
 * Starts the editor tests.
 * @param {Cleanup} cleanup
 * @param {TestRun} testRun
 * @param {string} chromium its path
 * @returns {Promise<{ done: Promise<void> }>} `done` rejects when the tests could not end
 */
export async function startBrowserTests(cleanup, testRun, chromium) {
  const { folder, testsPath, env, logFile } = testRun;
  const debugging = await openDebugging();
  const environment = { ...env, ...debugging.env };
  const server = await startServer(cleanup, {
    env: environment,
    logFile,
    settings: { ...lightSettings, ...testRun.settings },
  });
  const browser = await launchChromium(cleanup, chromium, [debugging.argument]);
  const page = await browser.newPage({
    viewport: { width: 800, height: 500 },
    reducedMotion: 'reduce',
  });
  const keep = (/** @type {string} */ text) => appendFileSync(logFile, `${text}\n`);
  page.on('pageerror', (error) => keep(error.message));
  /** @param {string} _type @param {unknown[]} args */
  const log = (_type, args) => keep(format(...args));
  await page.exposeFunction('codeAutomationLog', log);
  /** @type {Promise<void>} */
  const finished = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', () => resolve());
  });
  const lost = Promise.race([
    server.process.exited.then(() => 'its server ended'),
    new Promise((resolve) => page.once('crash', resolve)).then(() => 'its page crashed'),
    new Promise((resolve) => page.once('close', resolve)).then(() => 'its page was closed'),
  ]).then((why) => {
    throw new Error(`VS Code was lost during the tests: ${why}.`);
  });
  await page.goto(pageAddress(server, folder, testsPath));
  return { done: Promise.race([finished, lost]) };
}
