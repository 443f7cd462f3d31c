import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { onLine, ServerProcess } from './support/serverProcess';
import { requests } from '../../protocol/src/messages';

const uri = 'file:///work/pool.mfa.json';
const formatting = { tabSize: 4, insertSpaces: true };
const totp: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

describe('The requests of our own client', () => {
  let server: ServerProcess;

  beforeEach(async () => {
    ({ server } = await ServerProcess.start());
  });
  afterEach(() => server.end());

  it('are all answered', async () => {
    for (const { method } of Object.values(requests)) {
      const params = { uri, config: {}, facts: { userPoolId: '' }, userPoolId: '', formatting };
      const code = await server.connection.sendRequest(method, params).then(
        () => 0,
        (error: unknown) => error instanceof ResponseError && error.code,
      );
      assert.notEqual(code, ErrorCodes.MethodNotFound, method);
    }
  });

  describe('readRequest', () => {
    it('reads what to send, without the pool and the schema', async () => {
      await server.open(
        uri,
        '{ "$schema": "x", "UserPoolId": "eu-west-1_Ab12", /* why */ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, }',
        3,
      );
      assert.deepEqual(await server.send(requests.readRequest, { uri }), {
        version: 3,
        errors: 0,
        poolErrors: [],
        warnings: [{ message: "The AWS CLI can't read a trailing comma.", ofPool: false }],
        editable: true,
        userPoolId: 'eu-west-1_Ab12',
        config: totp,
      });
    });

    it('gives nothing to send while there are errors', async () => {
      await server.open(uri, '{ "UserPoolId": "?", "MfaConfiguration": "ON" }');
      assert.deepEqual(await server.send(requests.readRequest, { uri }), {
        version: 1,
        errors: 2,
        poolErrors: [],
        warnings: [],
        editable: true,
        userPoolId: '?',
      });
    });

    it('takes an empty UserPoolId for none', async () => {
      await server.open(uri, '{ "UserPoolId": "", "MfaConfiguration": "OFF" }');
      const reading = await server.send(requests.readRequest, { uri });
      assert.ok(reading.errors > 0);
      assert.ok(!('userPoolId' in reading));
    });

    it('reads the text after a change', async () => {
      await server.open(uri, '{ "MfaConfiguration": "ON" }');
      await server.send(requests.readRequest, { uri });
      await server.change(uri, 2, onLine(0, 23, 25), 'OFF');
      assert.deepEqual(await server.send(requests.readRequest, { uri }), {
        version: 2,
        errors: 0,
        poolErrors: [],
        warnings: [],
        editable: true,
        config: { MfaConfiguration: 'OFF' },
      });
    });

    it('says that a document is not open', async () => {
      await assert.rejects(server.send(requests.readRequest, { uri }), {
        code: LSPErrorCodes.RequestFailed,
        message: `${uri} is not open.`,
      });
    });
  });

  describe('pullEdits', () => {
    const userPoolId = 'eu-west-1_Ab12';
    const pull = () =>
      server.send(requests.pullEdits, { uri, userPoolId, config: totp, formatting });

    it('brings the configuration into the document', async () => {
      const text = '{\n\t// all users\n\t"MfaConfiguration": "OFF"\n}\n';
      await server.open(uri, text, 5);
      const { version, edits, changed } = await pull();
      assert.equal(version, 5);
      assert.deepEqual(changed, {
        changes: [
          { path: 'MfaConfiguration', kind: 'change', before: 'OFF', after: 'ON' },
          { path: 'SoftwareTokenMfaConfiguration.Enabled', kind: 'add', after: true },
        ],
        comments: [],
      });
      const document = TextDocument.create(uri, 'cognito-mfa', 5, text);
      assert.equal(
        TextDocument.applyEdits(document, edits ?? []),
        '{\n\t// all users\n\t"MfaConfiguration": "ON",\n\t"SoftwareTokenMfaConfiguration": {\n\t\t"Enabled": true\n\t}\n}\n',
      );
    });

    it('has no edits for a document that has it already', async () => {
      await server.open(uri, JSON.stringify(totp));
      assert.deepEqual(await pull(), {
        version: 1,
        edits: [],
        changed: { changes: [], comments: [] },
      });
    });

    it('refuses a document that is not one JSON object', async () => {
      await server.open(uri, '{ "MfaConfiguration": ');
      assert.deepEqual(await pull(), { version: 1 });
    });
  });

  describe('poolIdEdits', () => {
    const userPoolId = 'eu-west-1_Ab12';
    const write = () => server.send(requests.poolIdEdits, { uri, userPoolId, formatting });

    it('writes the id as the first member, in one edit', async () => {
      const text = '{\n\t// all users\n\t"MfaConfiguration": "OFF"\n}\n';
      await server.open(uri, text, 5);
      const { version, edits = [] } = await write();
      assert.deepEqual([version, edits.length], [5, 1]);
      const document = TextDocument.create(uri, 'cognito-mfa', 5, text);
      assert.equal(
        TextDocument.applyEdits(document, edits),
        '{\n\t"UserPoolId": "eu-west-1_Ab12",\n\t// all users\n\t"MfaConfiguration": "OFF"\n}\n',
      );
    });

    for (const [what, text] of [
      ['names a pool already', '{ "UserPoolId": "eu-west-1_Other" }'],
      ['has a syntax error', '{ "MfaConfiguration": '],
      ['has no text', ''],
    ] as const)
      it(`has no edits for a document that ${what}`, async () => {
        await server.open(uri, text);
        assert.deepEqual(await write(), { version: 1 });
      });
  });

  it('newDocument writes one as the editor indents', async () => {
    const params = { userPoolId: 'eu-west-1_Ab12', config: { MfaConfiguration: 'OFF' } } as const;
    assert.equal(
      await server.send(requests.newDocument, { ...params, formatting }),
      '{\n    "UserPoolId": "eu-west-1_Ab12",\n    "MfaConfiguration": "OFF"\n}\n',
    );
    assert.equal(
      await server.send(requests.newDocument, {
        ...params,
        formatting: { tabSize: 4, insertSpaces: false },
      }),
      '{\n\t"UserPoolId": "eu-west-1_Ab12",\n\t"MfaConfiguration": "OFF"\n}\n',
    );
  });
});
