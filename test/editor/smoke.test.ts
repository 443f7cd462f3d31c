import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The extension', () => {
  it('becomes active when a file of its language is opened', async () => {
    const [uri] = await vscode.workspace.findFiles('smoke.mfa.json');
    assert.ok(uri, 'the workspace has no smoke.mfa.json');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'cognito-mfa');
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension('cognito-mfa.cognito-mfa');
    assert.ok(extension, 'the extension is not loaded');
    // Waits for the activation that the opened file has begun.
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
