import assert from 'node:assert/strict';
import type { CompletionList, Hover } from 'vscode-languageserver-protocol/node';
import { ServerProcess } from './support/serverProcess';

const uri = 'file:///work/pool.mfa.json';

/** Such as Emacs with eglot, without a package for snippets and one for Markdown. */
const plainClient = {
  textDocument: {
    completion: { completionItem: { snippetSupport: false, documentationFormat: ['plaintext'] } },
    hover: { contentFormat: ['plaintext'] },
  },
} as const;

describe('A client with plain text alone', () => {
  let server: ServerProcess;

  beforeEach(async () => {
    const { completion, hover } = plainClient.textDocument;
    const { completionItem } = completion;
    ({ server } = await ServerProcess.start({
      textDocument: {
        completion: {
          completionItem: {
            ...completionItem,
            documentationFormat: [...completionItem.documentationFormat],
          },
        },
        hover: { contentFormat: [...hover.contentFormat] },
      },
    }));
  });
  afterEach(() => server.end());

  const complete = async (text: string): Promise<CompletionList> => {
    await server.open(uri, text.replace('|', ''));
    const before = text.slice(0, text.indexOf('|')).split('\n');
    return server.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    });
  };

  for (const text of [
    '|',
    '{ | }',
    '{\n  "EmailMfaConfiguration": {\n    |\n  }\n}',
    '{ "SmsMfaConfiguration": { | } }',
    '{ "SmsMfaConfiguration": | }',
    '{ "EmailMfaConfiguration": { "Message": | } }',
  ]) {
    it(`gets items without tab stops, commands and marks: ${JSON.stringify(text)}`, async () => {
      const { items } = await complete(text);
      assert.ok(items.length > 0);
      for (const {
        command,
        documentation,
        insertText,
        insertTextFormat,
        label,
        textEdit,
      } of items) {
        const inserted = textEdit?.newText ?? insertText ?? label;
        assert.doesNotMatch(inserted, /\$\{|\$\d/, label);
        assert.notEqual(insertTextFormat, 2, label);
        assert.equal(command, undefined, label);
        const shown = typeof documentation === 'object' ? documentation.value : documentation;
        assert.doesNotMatch(shown ?? '', /`|\*\*|\]\(/, label);
      }
    });
  }

  it('gets the lines of a block laid out as the document is', async () => {
    const { items } = await complete('{\n    "MfaConfiguration": "ON",\n    |\n}');
    const block = items.find(({ label }) => label === 'EmailMfaConfiguration');
    assert.deepEqual(block?.textEdit?.newText.split('\n'), [
      '"EmailMfaConfiguration": {',
      '        "Subject": "Your sign-in code",',
      '        "Message": "Your sign-in code is {####}"',
      '    }',
    ]);
  });

  it('is told of each member that it completes', async () => {
    const { items } = await complete('{ | }');
    const member = items.find(({ label }) => label === 'EmailMfaConfiguration');
    assert.match(JSON.stringify(member?.documentation), /email/i);
  });

  it('gets a hover without marks', async () => {
    await server.open(uri, '{ "MfaConfiguration": "ON" }');
    const hover = await server.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 5 },
    });
    const { contents } = hover;
    assert.ok(typeof contents === 'object' && 'kind' in contents && contents.kind === 'plaintext');
    assert.match(contents.value, /ON: /);
    assert.doesNotMatch(contents.value, /`|\*\*|\]\(/);
  });
});
