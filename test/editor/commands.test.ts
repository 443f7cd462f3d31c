import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { commandId, commandNames } from '../../core/src/commandIds';
import { testApi } from './support/workspace';

/** The sources of the client, seen from out/test/editor. */
const sources = join(__dirname, '..', '..', '..', 'client', 'src');

describe('The commands that VS Code knows', () => {
  it('are all of the extension, each registered', async () => {
    await testApi();
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      registered.filter((id) => id.startsWith('cognitoMfa.')).toSorted(),
      commandNames.map(commandId).toSorted(),
    );
  });

  it("are those of VS Code's own that the extension runs", async () => {
    const text = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(sources, file), 'utf8'))
      .join('\n');
    const used = Array.from(
      text.matchAll(/(?:executeCommand(?:<[^(]*>)?\(\s*|command: )'([\w.]+)'/g),
      ([, id = '']) => id,
    );
    assert.ok(used.includes('vscode.diff') && used.includes('workbench.actions.view.problems'));
    // A link names one of the extension's own without its prefix, which the compiler checks.
    const known = new Set<string>([
      ...(await vscode.commands.getCommands(false)),
      ...ofExtensions(),
      ...commandNames,
    ]);
    assert.deepEqual(
      used.filter((id) => !known.has(id)),
      [],
    );
  });
});

/** What extensions declare: some register their commands only once they are needed. */
function ofExtensions(): string[] {
  return vscode.extensions.all.flatMap(({ packageJSON }: { packageJSON: unknown }) =>
    Array.from(JSON.stringify(packageJSON).matchAll(/"command":"([\w.]+)"/g), ([, id = '']) => id),
  );
}
