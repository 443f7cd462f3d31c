import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { TestApi } from '../../../client/src/extension';
import { until } from './until';

let count = 0;

/** The files that tests have made in the workspace. */
const made: vscode.Uri[] = [];

/** The workspace folder: a copy that the test run throws away, so tests may write into it. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return folder.uri;
}

/** Writes a new file into the workspace and opens it in an editor. */
export async function openFile(text: string, name?: string): Promise<vscode.TextDocument> {
  count += 1;
  const uri = vscode.Uri.joinPath(workspaceFolder(), name ?? `test-${count}.mfa.json`);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  made.push(uri);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** The last part of the document's path, as messages name it. */
export function nameOf(document: vscode.TextDocument): string {
  return document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}

/** The document's diagnostics, once `ready` holds for them. */
export async function diagnosticsOf(
  document: vscode.TextDocument,
  ready: (found: vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> {
  return until('the diagnostics', () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return ready(found) && found;
  });
}

/** The rule id of a diagnostic, with or without a link to its page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Closes every editor without saving. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Leaves the workspace as the next file of tests wants it, whichever that is. */
export async function tidyUp(): Promise<void> {
  await closeEditors();
  for (const uri of new Set(made.splice(0).map(String))) {
    await rm(vscode.Uri.parse(uri).fsPath, { force: true });
  }
}

/** The active extension with what it lets tests do. */
export async function testApi(): Promise<TestApi> {
  const extension = vscode.extensions.getExtension<TestApi | undefined>('cognito-mfa.cognito-mfa');
  assert.ok(extension, 'the extension is not loaded');
  const api = await extension.activate();
  assert.ok(api, 'the extension is not in test mode');
  return api;
}

/** Runs `work` with a setting of the extension in the workspace's settings. */
export async function withSetting(
  name: string,
  value: unknown,
  work: () => Promise<void>,
): Promise<void> {
  const settings = vscode.workspace.getConfiguration('cognitoMfa');
  const before = settings.inspect(name)?.workspaceValue;
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await work();
  } finally {
    await settings.update(name, before, vscode.ConfigurationTarget.Workspace);
  }
}
