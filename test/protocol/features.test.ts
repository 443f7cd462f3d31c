import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeResult,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { onLine, ServerProcess } from './support/serverProcess';

const uri = 'file:///work/pool.mfa.json';
const text = '{\n  "MfaConfiguration": "on",\n  "EmailMfaConfiguration": {}\n}';

describe('The language server', () => {
  let server: ServerProcess;
  let result: InitializeResult;

  beforeEach(async () => {
    ({ server, result } = await ServerProcess.start());
    await server.open(uri, text);
  });
  afterEach(() => server.end());

  it('says what it can do', () => {
    assert.equal(result.serverInfo?.name, 'Cognito MFA');
    const { capabilities } = result;
    assert.equal(capabilities.textDocumentSync, 2, 'incremental');
    assert.deepEqual(capabilities.diagnosticProvider, {
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
    for (const character of ['"', ':', '{', '#']) {
      assert.ok(capabilities.completionProvider?.triggerCharacters?.includes(character));
    }
    assert.match(JSON.stringify(capabilities.codeActionProvider), /"quickfix"/);
    assert.deepEqual(capabilities.documentLinkProvider, {});
    assert.deepEqual(capabilities.semanticTokensProvider, {
      legend: { tokenTypes: ['unknownMember', 'string'], tokenModifiers: [] },
      full: true,
    });
    assert.deepEqual(capabilities.documentOnTypeFormattingProvider, {
      firstTriggerCharacter: '}',
      moreTriggerCharacter: [']'],
    });
    // Other clients don't have the commands behind them.
    assert.equal(capabilities.codeLensProvider, undefined);
    for (const feature of [
      capabilities.hoverProvider,
      capabilities.documentSymbolProvider,
      capabilities.foldingRangeProvider,
      capabilities.selectionRangeProvider,
      capabilities.documentFormattingProvider,
      capabilities.documentRangeFormattingProvider,
      capabilities.inlayHintProvider,
    ]) {
      assert.equal(feature, true);
    }
  });

  it('stops with exit code 0', async () => {
    assert.equal(await server.stop(), 0);
  });

  it('completes values', async () => {
    const list = await server.ask<CompletionList>('textDocument/completion', uri, {
      position: { line: 1, character: 24 },
    });
    const labels = list.items.map(({ label }) => label).toSorted();
    // OFF beside a factor would be rejected.
    assert.deepEqual(labels, ['"ON"', '"OPTIONAL"']);
  });

  it('explains members', async () => {
    const hover = await server.ask<Hover>('textDocument/hover', uri, {
      position: { line: 1, character: 6 },
    });
    assert.match(JSON.stringify(hover.contents), /turned off for every user/);
    assert.deepEqual(hover.range, onLine(1, 2, 20));
  });

  it('offers fixes, and none to a client that wants other actions', async () => {
    const at = (only?: string[]) =>
      server.ask<CodeAction[]>('textDocument/codeAction', uri, {
        range: onLine(1, 23, 23),
        context: { diagnostics: [], ...(only && { only }) },
      });
    const [first] = await at();
    assert.equal(first?.title, 'Change to "ON"');
    assert.deepEqual(first.edit?.changes?.[uri], [{ range: onLine(1, 22, 26), newText: '"ON"' }]);
    assert.equal((await at(['quickfix'])).length, 3);
    assert.deepEqual(await at(['refactor.extract', 'source.organizeImports']), []);
  });

  it('lays out a document and a part of it', async () => {
    await server.change(uri, 2, onLine(2, 0, 2), '      ');
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await server.ask<TextEdit[]>('textDocument/formatting', uri, { options });
    assert.ok(edits.length > 0 && edits.every(({ range }) => range.end.line === 2));
    const range = onLine(0, 0, 1);
    assert.deepEqual(
      await server.ask<TextEdit[]>('textDocument/rangeFormatting', uri, { options, range }),
      [],
    );
  });

  it('lays out what is nested as deep as a screen is wide', async () => {
    const deep = 'file:///work/deep.mfa.json';
    const text = `${'['.repeat(60)}${']'.repeat(60)}`;
    await server.open(deep, text);
    const options = { tabSize: 4, insertSpaces: true };
    const edits = await server.ask<TextEdit[]>('textDocument/formatting', deep, { options });
    const laidOut = TextDocument.applyEdits(TextDocument.create(deep, 'json', 1, text), edits);
    assert.equal(laidOut.replace(/\s/g, ''), text);
    assert.match(laidOut, /^ {200}\[$/m);
  });

  it('outlines, folds and selects', async () => {
    const symbols = await server.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    const names = symbols.map(({ name }) => name);
    assert.deepEqual(names, ['MfaConfiguration', 'EmailMfaConfiguration']);
    const folds = await server.ask<FoldingRange[]>('textDocument/foldingRange', uri);
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [[0, 2]],
    );
    const [selection] = await server.ask<SelectionRange[]>('textDocument/selectionRange', uri, {
      positions: [{ line: 1, character: 24 }],
    });
    assert.deepEqual(selection?.range, onLine(1, 23, 25));
  });

  it('answers for a document that is not open with nothing', async () => {
    const other = 'file:///work/other.mfa.json';
    const position = { line: 0, character: 0 };
    const options = { tabSize: 2, insertSpaces: true };
    const params = { position, options, positions: [position], range: onLine(0, 0, 0) };
    for (const method of [
      'completion',
      'hover',
      'codeAction',
      'documentSymbol',
      'foldingRange',
    ].concat(['selectionRange', 'formatting', 'rangeFormatting', 'inlayHint', 'documentLink'])) {
      const answer = await server.ask<unknown>(`textDocument/${method}`, other, {
        ...params,
        context: { diagnostics: [] },
      });
      assert.ok(answer === null || (Array.isArray(answer) && answer.length === 0), method);
    }
  });

  it('takes positions outside the document', async () => {
    for (const position of [
      { line: 99, character: 0 },
      { line: 1, character: 999 },
    ]) {
      await server.ask('textDocument/hover', uri, { position });
      await server.ask('textDocument/completion', uri, { position });
      await server.ask('textDocument/selectionRange', uri, { positions: [position] });
    }
    assert.equal(await server.stop(), 0);
  });
});
