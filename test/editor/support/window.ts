import assert from 'node:assert/strict';
import { chromium, type Browser, type Page } from 'playwright-core';
import { until } from './until';

/** The window that the tests run in, for what only a user's eyes see. */
export class EditorWindow {
  #browser: Browser | undefined;

  async connect(): Promise<void> {
    const address = process.env['COGNITO_MFA_TEST_WINDOW'];
    assert.ok(address !== undefined, 'nobody has said where the window is');
    this.#browser = await chromium.connectOverCDP(address);
  }

  async disconnect(): Promise<void> {
    await this.#browser?.close();
  }

  get page(): Page {
    const pages = this.#browser?.contexts().flatMap((context) => context.pages()) ?? [];
    const page = pages.find((each) => !each.url().startsWith('devtools:'));
    assert.ok(page, 'there is no window');
    return page;
  }

  /** The texts of all that a selector finds and that can be seen, once there is `text` in one of them. */
  async sees(selector: string, text: string): Promise<string> {
    const shown = this.page.locator(selector).filter({ visible: true });
    return until(`"${text}" in ${selector}`, async () => {
      const texts = await shown.allInnerTexts();
      // Spaces that don't break are spaces to whoever reads them.
      return texts
        .map((each) => each.replaceAll('\u00a0', ' '))
        .find((each) => each.includes(text));
    });
  }
}

/** The window of this editor for the tests of a `describe`. */
export function useEditorWindow(): EditorWindow {
  const window = new EditorWindow();
  before(() => window.connect());
  after(() => window.disconnect());
  return window;
}
