import assert from 'node:assert/strict';
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentLink,
  Hover,
  InlayHint,
} from 'vscode-languageserver-protocol/node';
import { onLine, pullClient, ServerProcess } from './support/serverProcess';

const uri = 'file:///work/pool.mfa.json';
const line = '"SmsMfaConfiguration": { "SmsAuthenticationMessage": "Code {####}" }';
const text = `{\n  "UserPoolId": "eu-west-1_Ab12",\n  "MfaConfiguration": "ON",\n  ${line}\n}\n`;
const wholeText = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };

describe('Editing over the protocol', () => {
  let server: ServerProcess;

  afterEach(() => server.end());

  const start = async (...args: Parameters<typeof ServerProcess.start>) => {
    const started = await ServerProcess.start(...args);
    server = started.server;
    await server.open(uri, text);
    return started.result.capabilities;
  };
  const hints = async () => {
    const range = wholeText;
    const found = await server.ask<InlayHint[]>('textDocument/inlayHint', uri, { range });
    return found.map(({ position, label }) => [position.line, label]);
  };
  const sms = [3, '11 characters with a code of 6 digits, GSM-7, 1 segment'];
  const mode = [2, 'everyone needs a second factor'];

  it('hints at how the text message is sent', async () => {
    await start();
    assert.deepEqual(await hints(), [sms]);
  });

  it('hints at what the settings say, and asks for a refresh when they change', async () => {
    let inlayHints = { sms: false, values: true };
    await start({
      ...pullClient,
      workspace: { configuration: true, inlayHint: { refreshSupport: true } },
    });
    server.connection.onRequest('workspace/configuration', () => [{ inlayHints }]);
    const refreshed = new Promise<void>((resolve) => {
      server.connection.onRequest('workspace/inlayHint/refresh', () => {
        resolve();
        return null;
      });
    });
    assert.deepEqual(await hints(), [mode]);
    inlayHints = { sms: true, values: true };
    await server.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: null,
    });
    await refreshed;
    assert.deepEqual(await hints(), [sms, mode]);
  });

  it('links to the console', async () => {
    await start();
    const links = await server.ask<DocumentLink[]>('textDocument/documentLink', uri);
    assert.deepEqual(
      links.map(({ range }) => range),
      [onLine(1, 17, 31)],
    );
    assert.match(links[0]?.target ?? '', /eu-west-1_Ab12\?region=eu-west-1$/);
  });

  it('has lenses for a client that has the commands', async () => {
    const capabilities = await start(pullClient, { commands: true });
    assert.deepEqual(capabilities.codeLensProvider, {});
    const lenses = await server.ask<CodeLens[]>('textDocument/codeLens', uri);
    assert.deepEqual(
      lenses.map(({ command }) => [command?.command, command?.arguments]),
      [
        ['cognitoMfa.apply', [uri]],
        ['cognitoMfa.compare', [uri]],
        ['cognitoMfa.pull', [uri]],
      ],
    );
  });

  it('completes the placeholder while it is typed', async () => {
    await start();
    const position = { line: 3, character: text.split('\n')[3]?.indexOf('{####}') ?? -1 };
    await server.change(
      uri,
      2,
      { start: position, end: { ...position, character: position.character + 6 } },
      '{',
    );
    const [item] = await completeAt(uri, position.line, position.character + 1);
    const range = onLine(3, position.character, position.character + 1);
    assert.deepEqual(item?.textEdit, { range, newText: '{####}' });
  });

  it('completes values of the other open files, and forgets closed ones', async () => {
    await start();
    const other = 'file:///work/other.mfa.json';
    await server.open(other, '{ "UserPoolId": "" }');
    const labels = async () => (await completeAt(other, 0, 17)).map(({ label }) => label);
    assert.deepEqual(await labels(), ['"eu-west-1_Ab12"']);
    await server.close(uri);
    assert.deepEqual(await labels(), []);
  });

  it('shows a message as the user gets it', async () => {
    await start();
    const position = { line: 3, character: 58 };
    const { contents } = await server.ask<Hover>('textDocument/hover', uri, { position });
    assert.match(JSON.stringify(contents), /Code 123456/);
  });

  const completeAt = async (
    file: string,
    atLine: number,
    character: number,
  ): Promise<CompletionItem[]> => {
    const position = { line: atLine, character };
    const list = await server.ask<CompletionList>('textDocument/completion', file, { position });
    return list.items;
  };
});
