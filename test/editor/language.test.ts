import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './support/until';
import { closeEditors, diagnosticsOf, openFile, ruleOf, testApi } from './support/workspace';

describe('Editing a Cognito MFA file', () => {
  beforeEach(closeEditors);

  it('starts without waiting for the server', async () => {
    const { activationTime } = await testApi();
    console.log(`      activate() took ${activationTime.toFixed(1)} ms`);
    // Meant to stay under 50 ms; the rest is room for a machine that is busy.
    assert.ok(activationTime < 250, `${activationTime} ms`);
  });

  it('shows what is wrong, where it is and by which rule', async () => {
    const document = await openFile('{\n  "MfaConfiguration": "SOMETIMES"\n}\n');
    const found = await diagnosticsOf(document);
    const [first] = found.filter((each) => ruleOf(each) === 'invalid-value');
    assert.ok(first, `no invalid-value among ${found.map(ruleOf).join(', ')}`);
    assert.equal(first.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(document.getText(first.range), '"SOMETIMES"');
  });

  it('follows an edit', async () => {
    const document = await openFile('{\n  "MfaConfiguration": "SOMETIMES"\n}\n');
    const [wrong] = await diagnosticsOf(document);
    assert.ok(wrong);
    const edit = new vscode.WorkspaceEdit();
    const start = document.getText().indexOf('"SOMETIMES"');
    const range = rangeAt(document, start, '"SOMETIMES"'.length);
    edit.replace(document.uri, range, '"OFF"');
    await vscode.workspace.applyEdit(edit);
    const left = await diagnosticsOf(document, (found) =>
      found.every((each) => each.severity !== vscode.DiagnosticSeverity.Error),
    );
    assert.deepEqual(left.map(ruleOf), []);
  });

  it('completes a value, and the completed text has no error', async () => {
    const { document, position } = await openAtCursor('{\n  "MfaConfiguration": "|"\n}\n');
    const item = await completion(document, position, (label) => label.includes('OPTIONAL'));
    await applyCompletion(document, position, item);
    assert.match(document.getText(), /^\{\n {2}"MfaConfiguration": "OPTIONAL"\n\}\n$/);
  });

  it('offers the members of the request', async () => {
    const { document, position } = await openAtCursor('{\n  "|"\n}\n');
    const item = await completion(document, position, (label) =>
      label.includes('SoftwareTokenMfaConfiguration'),
    );
    assert.ok(item);
  });

  it('explains a member under the pointer', async () => {
    const { document, position } = await openAtCursor('{\n  "Mfa|Configuration": "OFF"\n}\n');
    const hovers = await until('the hover', async () => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      return found.length > 0 && found;
    });
    const text = hovers.flatMap((hover) => hover.contents.map(contentText)).join('\n');
    assert.match(text, /MFA|multi-factor/i);
    assert.match(text, /OPTIONAL/);
  });

  it('repairs a message placeholder', async () => {
    const before = smsFile('Your code is <####>.');
    const document = await openFile(before);
    const found = await diagnosticsOf(document, (all) =>
      all.some((each) => ruleOf(each) === 'message-placeholder'),
    );
    const wrong = found.find((each) => ruleOf(each) === 'message-placeholder');
    assert.ok(wrong);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      wrong.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find((action) => action.edit && action.isPreferred) ?? actions[0];
    assert.ok(fix?.edit, 'no quick fix with an edit');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), smsFile('Your code is {####}.'));
    await diagnosticsOf(document, (all) =>
      all.every((each) => ruleOf(each) !== 'message-placeholder'),
    );
  });

  it('opens the documentation of the rule behind a diagnostic', async () => {
    const document = await openFile('{ "MfaConfiguration": "on" }');
    const [found] = await diagnosticsOf(document, (all) => all.length > 0);
    assert.ok(found && typeof found.code === 'object');
    const { scheme, path, query } = found.code.target;
    assert.equal(scheme, 'command');
    assert.match(query, /\/docs\/rules\.md#invalid-value"/);
    const args: unknown = JSON.parse(query);
    assert.ok(Array.isArray(args));
    await vscode.commands.executeCommand(path, ...args.map(String));
    await until('the page of the rules', () =>
      vscode.window.tabGroups.activeTabGroup.tabs.some((tab) => tab.label.includes('rules.md')),
    );
  });
});

function smsFile(message: string): string {
  const value = {
    MfaConfiguration: 'ON',
    SmsMfaConfiguration: {
      SmsAuthenticationMessage: message,
      SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/CognitoSms' },
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function rangeAt(document: vscode.TextDocument, start: number, length: number): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(start + length));
}

/** Opens a text in which `|` marks the cursor. */
async function openAtCursor(
  marked: string,
): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
  const document = await openFile(marked.replace('|', ''));
  return { document, position: document.positionAt(marked.indexOf('|')) };
}

async function completion(
  document: vscode.TextDocument,
  position: vscode.Position,
  wanted: (label: string) => boolean,
): Promise<vscode.CompletionItem> {
  return until('the completion', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    return list.items.find(({ label }) => wanted(typeof label === 'string' ? label : label.label));
  });
}

/** Does what VS Code does when the user accepts an item whose insert mode is "replace". */
async function applyCompletion(
  document: vscode.TextDocument,
  position: vscode.Position,
  item: vscode.CompletionItem,
): Promise<void> {
  const range = item.range ?? new vscode.Range(position, position);
  const target = range instanceof vscode.Range ? range : range.replacing;
  const label = typeof item.label === 'string' ? item.label : item.label.label;
  const insert = item.insertText ?? label;
  const snippet = typeof insert === 'string' ? literal(insert) : insert;
  const editor = await vscode.window.showTextDocument(document);
  assert.ok(await editor.insertSnippet(snippet, target));
}

function literal(text: string): vscode.SnippetString {
  return new vscode.SnippetString().appendText(text);
}

/** Hover contents may be of an older type too, which no server of ours sends. */
function contentText(content: vscode.Hover['contents'][number]): string {
  return content instanceof vscode.MarkdownString ? content.value : '';
}
