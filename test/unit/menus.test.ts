import assert from 'node:assert/strict';
import manifest from '../../package.json';

interface Entry {
  readonly command: string;
  readonly when: string;
  readonly group: string;
}

const { menus, commands } = manifest.contributes;
const inEditor: readonly Entry[] = menus['editor/context'];
const inExplorer: readonly Entry[] = menus['explorer/context'];
const namesOf = (entries: readonly Entry[]) =>
  entries
    .toSorted((a, b) => a.group.localeCompare(b.group))
    .map(({ command }) => command.replace('cognitoMfa.', ''));

describe('The context menus', () => {
  it('have what a user does with a file, in one group each', () => {
    assert.deepEqual(namesOf(inEditor), ['apply', 'compare', 'check', 'pull', 'copyCliCommand']);
    assert.deepEqual(namesOf(inExplorer), ['apply', 'compare']);
    for (const entries of [inEditor, inExplorer]) {
      assert.equal(new Set(entries.map(({ group }) => group.replace(/@\d+$/, ''))).size, 1);
    }
  });

  it('name commands that are there', () => {
    const known = new Set(commands.map(({ command }) => command));
    assert.deepEqual(
      [...inEditor, ...inExplorer].filter(({ command }) => !known.has(command)),
      [],
    );
  });

  it('are there for our files only, not for what the pool has beside one', () => {
    for (const { when } of inEditor) {
      assert.match(when, /^editorLangId == cognito-mfa && resourceScheme != cognito-mfa-pool/);
    }
    for (const { when } of inExplorer) {
      assert.match(when, /^resourceLangId == cognito-mfa && !explorerResourceIsFolder/);
      assert.match(when, /!listMultiSelection/, 'a command is about one file');
    }
  });

  it('offer nothing in an untrusted workspace that would only refuse there', () => {
    for (const { command, when } of [...inEditor, ...inExplorer]) {
      const reachesAws = command !== 'cognitoMfa.copyCliCommand';
      assert.equal(when.endsWith(' && isWorkspaceTrusted'), reachesAws, command);
    }
  });
});
