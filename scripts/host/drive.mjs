// Drives VS Code as a user does, in the browser host: opens files, runs commands, sees what is on the page.
import { readFileSync } from 'node:fs';
import { prepareBrowser } from './browser.mjs';
import { launchChromium } from './chromium.mjs';
import { pageAddress, startServer } from './codeServer.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */
/** @typedef {import('playwright-core').Page} Page */
/**
 * @typedef {object} DriveOptions
 * @property {string} folder the workspace
 * @property {NodeJS.ProcessEnv} env the environment of the extension host
 * @property {Record<string, unknown>} [settings] user settings beside the usual ones
 * @property {{ width: number, height: number }} [viewport] in CSS pixels
 */

/** VS Code shows anything that a user asks for within this. */
const showMs = 30_000;

/**
 * Opens a workspace in VS Code with the extension of the checkout loaded.
 * @param {Cleanup} cleanup closes it
 * @param {DriveOptions} options
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(cleanup, options) {
  const { folder, env, settings = {}, viewport = { width: 1280, height: 800 } } = options;
  const chromium = await prepareBrowser(cleanup);
  const server = await startServer(cleanup, { env, settings });
  const browser = await launchChromium(cleanup, chromium);
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(showMs);
  await page.goto(pageAddress(server, folder));
  const workbench = new Workbench(page);
  await workbench.see('.monaco-workbench .explorer-folders-view .monaco-list-row');
  return workbench;
}

/** The page of a running VS Code; every step waits until it can be seen. */
export class Workbench {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * Waits until an element can be seen.
   * @param {string} selector CSS, or any other of Playwright's
   */
  async see(selector) {
    const element = this.page.locator(selector).first();
    await element.waitFor({ state: 'visible' });
    return element;
  }

  /** @param {string} keys such as `ControlOrMeta+P` */
  press(keys) {
    return this.page.keyboard.press(keys);
  }

  /** @param {string} text as typed into whatever has the focus */
  type(text) {
    return this.page.keyboard.type(text);
  }

  /**
   * Opens a file of the workspace.
   * @param {string} name
   */
  async openFile(name) {
    await this.press('ControlOrMeta+P');
    await this.pick(name, name);
    await this.see(`.tab.active[data-resource-name="${name}"]`);
    await this.see('.editor-instance .view-lines .view-line');
  }

  /**
   * Runs a command of the command palette.
   * @param {string} title with its category, such as `View: Toggle Terminal`
   */
  async runCommand(title) {
    await this.press('F1');
    await this.pick(`>${title}`, title);
  }

  /**
   * Types into the open quick pick and accepts the item.
   * @param {string} text
   * @param {string} item a part of the item's label
   */
  async pick(text, item) {
    const input = await this.see('.quick-input-widget .quick-input-box input');
    await input.fill(text);
    const row = await this.see(`.quick-input-widget .monaco-list-row[aria-label*="${item}"]`);
    await row.click();
  }

  /**
   * Puts the cursor of the active editor somewhere.
   * @param {number} line from 1
   * @param {number} column from 1
   */
  async goTo(line, column) {
    await this.press('Control+G');
    const input = await this.see('.quick-input-widget .quick-input-box input');
    await input.fill(`:${line}:${column}`);
    await input.press('Enter');
    await this.see('.editor-instance .monaco-editor.focused');
  }

  /**
   * Puts the cursor at the end of the first line of the active editor that has a text.
   * @param {string} file the path of the file, whose lines are those of the editor
   * @param {string} text
   */
  async goToEndOf(file, text) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const index = lines.findIndex((line) => line.includes(text));
    if (index === -1) throw new Error(`${file} has no ${text}.`);
    await this.goTo(index + 1, (lines[index] ?? '').length + 1);
  }

  /**
   * Opens the suggestions at the cursor, with the documentation of one of them.
   * @param {string} label of the one
   */
  async openSuggestions(label) {
    await this.press('Control+Space');
    const rows = '.suggest-widget.visible .monaco-list-row';
    await this.see(`${rows}.focused`);
    const labels = await this.page.locator(`${rows} .label-name`).allInnerTexts();
    for (let i = labels.indexOf(label); i > 0; i--) await this.press('ArrowDown');
    await this.see(`${rows}.focused:has-text("${label}")`);
    await this.press('Control+Space');
    await this.see('.suggest-details');
  }

  /**
   * Takes a picture of the page, with the pointer out of the way and no passing message on it.
   * @param {string} path of the PNG to write
   */
  async screenshot(path) {
    await this.page.mouse.move(800, 790);
    for (const passing of ['.monaco-hover', '.notification-toast']) {
      await this.page.locator(`${passing}:visible`).first().waitFor({ state: 'hidden' });
    }
    await this.page.screenshot({ path, animations: 'disabled' });
  }
}
