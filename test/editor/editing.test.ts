import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { until } from './support/until';
import { nameOf, openFile, testApi } from './support/workspace';

const arn = 'arn:aws:iam::123456789012:role/CognitoSms';

describe('Editing with what the extension knows', () => {
  const session = usePoolSession();

  it('finishes the placeholder that the user begins to type', async () => {
    const { document, editor } = await openAtCursor(smsFile('Your code is |.'));
    const complete = smsFile('Your code is {####}.');
    await vscode.commands.executeCommand('type', { text: '{' });
    await until('the placeholder', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText() === complete;
    });
    assert.equal(document.offsetAt(editor.selection.active), complete.indexOf('{####}') + 6);
  });

  it('writes a whole file, indented as the editor indents', async () => {
    const { document, editor } = await openAtCursor('{\n  |\n}\n');
    editor.options = { insertSpaces: true, tabSize: 2 };
    await take(document, editor, 'TOTP only');
    const lines = [
      '{',
      '  "MfaConfiguration": "OPTIONAL",',
      '  "SoftwareTokenMfaConfiguration": {',
    ];
    assert.equal(document.getText(), [...lines, '    "Enabled": true', '  }', '}', ''].join('\n'));
  });

  it('starts an empty file', async () => {
    const { document, editor } = await openAtCursor('|');
    await take(document, editor, 'Passkeys');
    assert.deepEqual(JSON.parse(document.getText()), {
      MfaConfiguration: 'OFF',
      WebAuthnConfiguration: { RelyingPartyId: '', UserVerification: 'preferred' },
    });
  });

  it('names the Regions, and a role that another open file has', async () => {
    await openFile(smsFile('{####}'));
    const { document, editor } = await openAtCursor(
      '{ "UserPoolId": "ap-northeast-2_a", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsRegion": "|", "SnsCallerArn": "" } } }',
    );
    const [first] = await itemsAt(document, editor.selection.active);
    assert.equal(first?.label, '"ap-northeast-1"');
    assert.equal(first.detail, 'Asia Pacific (Tokyo)');
    const place = document.getText().lastIndexOf('""') + 1;
    // Which role stands first depends on the files that tests before this one have had open.
    const roles = await itemsAt(document, document.positionAt(place));
    const labels = roles.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes(JSON.stringify(arn)), labels.join());
  });

  it('shows how the text message is sent, as the settings say', async () => {
    const document = await openFile(smsFile('Your code is {####}'));
    await hintsAre(document, ['19 characters with a code of 6 digits, GSM-7, 1 segment']);
    const settings = vscode.workspace.getConfiguration('cognitoMfa');
    const set = (name: string, value: boolean | undefined) =>
      settings.update(name, value, vscode.ConfigurationTarget.Workspace);
    try {
      await set('inlayHints.sms', false);
      await set('inlayHints.values', true);
      await hintsAre(document, ['everyone needs a second factor']);
    } finally {
      await set('inlayHints.sms', undefined);
      await set('inlayHints.values', undefined);
    }
  });

  it('links to the AWS console, unless the user pools are elsewhere', async () => {
    const document = await openFile(smsFile('{####}'));
    const links = async () =>
      vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
    const local = session.pool.url;
    await session.useEndpoint(undefined);
    try {
      const found = await until('the links', async () => {
        const some = await links();
        return some.length > 0 && some;
      });
      assert.deepEqual(
        found.map(({ range, target }) => [document.getText(range), target?.toString(true)]),
        [[arn, 'https://console.aws.amazon.com/iam/home#/roles/details/CognitoSms']],
      );
    } finally {
      await session.useEndpoint(local);
    }
    await until('no links', async () => (await links()).length === 0);
  });

  it('has Check, Apply, Compare and Pull over the file, for that file', async () => {
    const id = session.pool.pools['Staff'] ?? '';
    const document = await openFile(`{ "UserPoolId": "${id}" }\n`, 'with space & #.mfa.json');
    const lenses = await until('the lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.length === 4 && found;
    });
    assert.deepEqual(
      lenses.map(({ command }) => command?.command),
      ['cognitoMfa.check', 'cognitoMfa.apply', 'cognitoMfa.compare', 'cognitoMfa.pull'],
    );
    const pull = lenses[3]?.command;
    await openFile('{}');
    const dialogs = saysYes();
    (await testApi()).replaceDialogs(dialogs);
    await vscode.commands.executeCommand('cognitoMfa.pull', ...argumentsOf(pull));
    assert.equal(
      dialogs.notice.message,
      `6 members changed in ${nameOf(document)}, pulled from Staff (${id}).`,
    );
  });
});

/** A command's arguments, which VS Code types as anything. */
function argumentsOf(command: vscode.Command | undefined): readonly unknown[] {
  return command?.arguments ?? [];
}

function smsFile(message: string): string {
  const sms = { SmsAuthenticationMessage: message, SmsConfiguration: { SnsCallerArn: arn } };
  return `${JSON.stringify({ MfaConfiguration: 'ON', SmsMfaConfiguration: sms }, null, 2)}\n`;
}

/** Opens a text in which `|` marks the cursor. */
async function openAtCursor(
  marked: string,
): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor }> {
  const document = await openFile(marked.replace('|', ''));
  const editor = await vscode.window.showTextDocument(document);
  const position = document.positionAt(marked.indexOf('|'));
  editor.selection = new vscode.Selection(position, position);
  return { document, editor };
}

/** What the extension offers, in its order, without what other extensions do. */
async function itemsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  return until('the completion', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const ours = list.items.filter(({ detail }) => detail !== undefined);
    ours.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    return ours.length > 0 && ours;
  });
}

/** Does what VS Code does when the user accepts the snippet called `wanted`. */
async function take(
  document: vscode.TextDocument,
  editor: vscode.TextEditor,
  wanted: string,
): Promise<void> {
  const items = await itemsAt(document, editor.selection.active);
  const item = items.find(({ label }) => label === wanted);
  assert.ok(item?.insertText instanceof vscode.SnippetString, `no snippet ${wanted}`);
  const range = item.range ?? editor.selection;
  const target = range instanceof vscode.Range ? range : range.replacing;
  assert.ok(await editor.insertSnippet(item.insertText, target));
}

async function hintsAre(document: vscode.TextDocument, expected: string[]): Promise<void> {
  const range = new vscode.Range(0, 0, document.lineCount, 0);
  await until(`the hint ${expected.join(', ')}`, async () => {
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      range,
    );
    const labels = hints.map(({ label }) => label);
    return JSON.stringify(labels) === JSON.stringify(expected);
  });
}
