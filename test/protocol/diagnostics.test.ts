import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { onLine, pullClient, ServerProcess } from './support/serverProcess';

const uri = 'file:///work/pool.mfa.json';
const broken = '{ "MfaConfiguration": "on" }';

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('Diagnostics over the protocol', () => {
  let server: ServerProcess;

  afterEach(() => server.end());

  const pulled = async (): Promise<Diagnostic[]> => {
    const report = await server.diagnostics(uri);
    assert.ok(report.kind === 'full');
    return report.items;
  };

  describe('for a client that asks for them', () => {
    beforeEach(async () => {
      ({ server } = await ServerProcess.start());
    });

    it('have a code and a link to its documentation', async () => {
      await server.open(uri, broken);
      const [diagnostic, ...others] = await pulled();
      assert.deepEqual(others, []);
      assert.equal(diagnostic?.code, 'invalid-value');
      assert.match(
        diagnostic.codeDescription?.href ?? '',
        /^file:.*\/docs\/rules\.md#invalid-value$/,
      );
      assert.deepEqual(diagnostic.range, onLine(0, 22, 26));
    });

    it('are for the text after a change', async () => {
      await server.open(uri, broken);
      assert.deepEqual(codes(await pulled()), ['invalid-value']);
      await server.change(uri, 2, onLine(0, 23, 25), 'ON');
      assert.deepEqual(codes(await pulled()), ['no-factor']);
      await server.change(uri, 3, onLine(0, 23, 25), 'OFF');
      assert.deepEqual(await pulled(), []);
    });

    it('are for the text after many changes at once', async () => {
      await server.open(uri, '');
      const sent = Array.from('{ "MfaConfiguration": "ON" }', (character, index) =>
        server.change(uri, index + 2, onLine(0, index, index), character),
      );
      const answer = pulled();
      await Promise.all(sent);
      assert.deepEqual(codes(await answer), ['no-factor']);
    });

    it('know the whole list of public suffixes from the first on', async () => {
      for (const [version, name] of ['s3.amazonaws.com', 'my.s3.amazonaws.com'].entries()) {
        await server.open(
          `${uri}${version}`,
          `{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "${name}" } }`,
        );
      }
      const found = await Promise.all(
        [0, 1].map(async (version) => {
          const report = await server.diagnostics(`${uri}${version}`);
          return report.kind === 'full' ? codes(report.items) : undefined;
        }),
      );
      assert.deepEqual(found, [
        ['essentials-tier', 'relying-party-public-suffix'],
        ['essentials-tier'],
      ]);
    });

    it('are none for a closed and for an unknown document', async () => {
      assert.deepEqual(await pulled(), []);
      await server.open(uri, broken);
      await server.close(uri);
      assert.deepEqual(await pulled(), []);
    });

    it('are for the new text of a document that was closed and opened again', async () => {
      await server.open(uri, broken);
      await pulled();
      await server.close(uri);
      await server.open(uri, '{ "MfaConfiguration": "ON" }');
      assert.deepEqual(codes(await pulled()), ['no-factor']);
    });

    it('say of a document of 10 MB that it is too large to check, and the server goes on', async () => {
      await server.open(uri, `{ "a": "${'x'.repeat(10_485_760)}" }`);
      const [diagnostic, ...others] = await pulled();
      assert.equal(diagnostic?.code, 'json-syntax');
      assert.match(JSON.stringify(diagnostic.message), /is too large to check/);
      assert.deepEqual(others, []);
      assert.deepEqual(await server.ask('textDocument/documentSymbol', uri), []);
      assert.equal(await server.stop(), 0);
    });
  });

  describe('for a client that waits for them', () => {
    beforeEach(async () => {
      ({ server } = await ServerProcess.start({ ...pullClient, textDocument: {} }));
    });

    it('come with every version of the document, and go when it is closed', async () => {
      await server.open(uri, broken, 7);
      const first = await server.nextPublished();
      assert.deepEqual([first.uri, first.version], [uri, 7]);
      assert.deepEqual(codes(first.diagnostics), ['invalid-value']);
      await server.change(uri, 8, onLine(0, 23, 25), 'OFF');
      const second = await server.nextPublished();
      assert.deepEqual([second.version, second.diagnostics], [8, []]);
      await server.change(uri, 9, onLine(0, 0, 1), '');
      assert.notDeepEqual((await server.nextPublished()).diagnostics, []);
      await server.close(uri);
      const last = await server.nextPublished();
      assert.deepEqual([last.uri, last.diagnostics], [uri, []]);
    });

    it('come for each document apart', async () => {
      await server.open(uri, broken);
      await server.open(`${uri}2`, '{ "MfaConfiguration": "ON" }');
      const published = [await server.nextPublished(), await server.nextPublished()];
      assert.deepEqual(
        published.map((params) => [params.uri, ...codes(params.diagnostics)]),
        [
          [uri, 'invalid-value'],
          [`${uri}2`, 'no-factor'],
        ],
      );
    });
  });
});
