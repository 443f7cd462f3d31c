import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import type { Diagnostic, InlayHint } from 'vscode-languageserver-protocol/node';
import type { PoolFacts } from '../../core/src/model/poolFacts';
import { onLine, pullClient, ServerProcess } from './support/serverProcess';
import { requests } from '../../protocol/src/messages';

const uri = 'file:///work/pool.mfa.json';
const own = 'us-east-1_Ab12Cd34E';
const facts: PoolFacts = { userPoolId: own, allowedFirstAuthFactors: ['EMAIL_OTP'] };
const text = `{ "UserPoolId": "${own}",\n"MfaConfiguration": "ON",\n"SoftwareTokenMfaConfiguration": { "Enabled": true } }`;
/** The last letter of the pool's id. */
const idEnd = onLine(0, 16 + own.length, 17 + own.length);
const mode = onLine(1, 20, 24);

const found = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, severity, range }) => [code, severity, range]);
const refused = [['pool-first-factors', 1, mode]];

describe('The facts of a user pool, over the protocol,', () => {
  let server: ServerProcess;

  afterEach(() => server.end());

  describe('for a client that asks for diagnostics', () => {
    const events = new EventEmitter();
    const pulled = async (): Promise<unknown> => {
      const report = await server.diagnostics(uri);
      assert.ok(report.kind === 'full');
      return found(report.items);
    };
    const counts = async (): Promise<unknown> => {
      const { errors, poolErrors, config } = await server.send(requests.readRequest, { uri });
      return [errors, poolErrors.length, config?.MfaConfiguration];
    };

    beforeEach(async () => {
      const capabilities = {
        ...pullClient,
        workspace: { diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
      };
      ({ server } = await ServerProcess.start(capabilities, undefined, null, (connection) => {
        connection.onRequest('workspace/diagnostic/refresh', () => {
          events.emit('refresh');
          return null;
        });
        connection.onRequest('workspace/inlayHint/refresh', () => {
          events.emit('hints');
          return null;
        });
      }));
    });

    it('give diagnostics on the line that the pool refuses, and have them asked for', async () => {
      await server.open(uri, text);
      assert.deepEqual(await pulled(), []);
      assert.deepEqual(await counts(), [0, 0, 'ON']);
      const refresh = once(events, 'refresh');
      assert.equal(await server.send(requests.poolFacts, { uri, facts }), null);
      await refresh;
      assert.deepEqual(await pulled(), refused);
      assert.deepEqual(await counts(), [0, 1, 'ON']);
    });

    it('tell how many digits a code has, and have the hints asked for again', async () => {
      const sms = '"SmsMfaConfiguration": { "SmsAuthenticationMessage": "{####}" }';
      await server.open(uri, `{ "MfaConfiguration": "ON", ${sms} }`);
      const range = onLine(0, 0, 1000);
      const hints = async () => {
        const all = await server.ask<InlayHint[]>('textDocument/inlayHint', uri, { range });
        return all.map(({ label }) => label);
      };
      const position = { line: 0, character: 85 };
      const hover = () => server.ask<unknown>('textDocument/hover', uri, { position });
      assert.deepEqual(await hints(), ['6 characters with a code of 6 digits, GSM-7, 1 segment']);
      const asked = once(events, 'hints');
      await server.send(requests.poolFacts, {
        uri,
        facts: { userPoolId: own, allowedFirstAuthFactors: ['SMS_OTP'] },
      });
      await asked;
      assert.deepEqual(await hints(), ['8 characters with a code of 8 digits, GSM-7, 1 segment']);
      assert.match(JSON.stringify(await hover()), /\\n12345678\\n/);
    });

    it('stop to matter once the file is mended, or the pool is', async () => {
      await server.open(uri, text);
      await server.send(requests.poolFacts, { uri, facts });
      await server.change(uri, 2, mode, '"OPTIONAL"');
      assert.deepEqual(await pulled(), []);
      await server.change(uri, 3, onLine(1, 20, 30), '"ON"');
      assert.deepEqual(await pulled(), refused);
      const mended = { ...facts, allowedFirstAuthFactors: ['PASSWORD'] };
      await server.send(requests.poolFacts, { uri, facts: mended });
      assert.deepEqual(await pulled(), []);
    });

    it('hold only while the file names that pool, or none', async () => {
      await server.open(uri, text);
      await server.send(requests.poolFacts, { uri, facts });
      await server.change(uri, 2, idEnd, '');
      assert.deepEqual(await pulled(), []);
      assert.deepEqual(await counts(), [0, 0, 'ON']);
      await server.change(uri, 3, onLine(0, idEnd.start.character, idEnd.start.character), 'E');
      assert.deepEqual(await pulled(), refused);
      await server.change(uri, 4, onLine(0, 1, 20 + own.length - 1), '');
      assert.deepEqual(await counts(), [0, 1, 'ON']);
    });

    it('go when there are none any more, and with the document', async () => {
      await server.open(uri, text);
      await server.send(requests.poolFacts, { uri, facts });
      await server.send(requests.poolFacts, { uri, facts: null });
      assert.deepEqual(await pulled(), []);
      await server.send(requests.poolFacts, { uri, facts });
      await server.close(uri);
      await server.open(uri, text);
      assert.deepEqual(await pulled(), []);
      await assert.rejects(
        server.send(requests.poolFacts, { uri: `${uri}2`, facts }),
        /is not open/,
      );
    });

    it('are of one document only', async () => {
      await server.open(uri, text);
      await server.open(`${uri}2`, text);
      await server.send(requests.poolFacts, { uri, facts });
      const report = await server.diagnostics(`${uri}2`);
      assert.deepEqual(report.kind === 'full' && report.items, []);
      assert.deepEqual(await pulled(), refused);
    });

    it('come with a quick fix', async () => {
      await server.open(uri, text);
      await server.send(requests.poolFacts, { uri, facts });
      const actions = await server.ask<{ title: string; diagnostics?: Diagnostic[] }[]>(
        'textDocument/codeAction',
        uri,
        { range: mode, context: { diagnostics: [], only: ['quickfix'] } },
      );
      assert.deepEqual(
        actions.map(({ title, diagnostics }) => [title, diagnostics?.[0]?.code]),
        [['Make MFA optional: set "MfaConfiguration" to "OPTIONAL"', 'pool-first-factors']],
      );
    });

    it('are held against a configuration that stands in no document', async () => {
      const config = { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: {} } as const;
      const findings = await server.send(requests.checkConfig, { config, facts });
      assert.deepEqual(
        findings.map(({ rule, severity }) => [rule, severity]),
        [['pool-first-factors', 'error']],
      );
    });
  });

  it('come to a client that waits for diagnostics, without a change of the text', async () => {
    ({ server } = await ServerProcess.start({ ...pullClient, textDocument: {} }));
    await server.open(uri, text, 3);
    assert.deepEqual((await server.nextPublished()).diagnostics, []);
    await server.send(requests.poolFacts, { uri, facts });
    const published = await server.nextPublished();
    assert.deepEqual([published.version, found(published.diagnostics)], [3, refused]);
    await server.send(requests.poolFacts, { uri, facts: null });
    assert.deepEqual((await server.nextPublished()).diagnostics, []);
  });
});
