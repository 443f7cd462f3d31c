import assert from 'node:assert/strict';
import type { CodeAction, Hover } from 'vscode-languageserver-protocol/node';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pullClient, ServerProcess } from './support/serverProcess';

const uri = 'file:///work/pool.mfa.json';
const text = '{\n  "MfaConfiguration": "on"\n}';

/** The German texts, seen from out/test/protocol. */
const german: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../../client/l10n/bundle.l10n.de.json'), 'utf8'),
);

describe('A language server that is given translations', () => {
  let server: ServerProcess;
  const start = async (translations: unknown) => {
    ({ server } = await ServerProcess.start(pullClient, { translations }));
    await server.open(uri, text);
  };
  afterEach(() => server.end());

  const firstMessage = async () => {
    const report = await server.diagnostics(uri);
    return report.kind === 'full' ? report.items[0]?.message : undefined;
  };
  const hoverText = async () => {
    const position = { line: 1, character: 6 };
    return JSON.stringify(
      (await server.ask<Hover>('textDocument/hover', uri, { position })).contents,
    );
  };

  it('speaks their language, in diagnostics and fixes', async () => {
    await start(german);
    const message = '"MfaConfiguration" muss "OFF", "ON" oder "OPTIONAL" sein, nicht "on".';
    assert.equal(await firstMessage(), message);
    const position = { line: 1, character: 24 };
    const actions = await server.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    assert.ok(actions.some(({ title }) => title === 'In "ON" ändern'));
  });

  it('speaks it in what is loaded later too', async () => {
    await start(german);
    assert.match(
      await hoverText(),
      /Ohne Angabe wird MFA für alle Benutzer deaktiviert.*- `OFF`: Kein Benutzer/,
    );
  });

  for (const nothing of [undefined, null, 'de', [1], { 'API reference': 1 }]) {
    it(`speaks English where they are ${JSON.stringify(nothing)}`, async () => {
      await start(nothing);
      const message = '"MfaConfiguration" must be "OFF", "ON" or "OPTIONAL", not "on".';
      assert.equal(await firstMessage(), message);
      assert.match(await hoverText(), /- `OFF`: No user .*\[API reference\]/);
    });
  }
});
