import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { shownDiff } from './support/shownDiff';
import { diagnosticsOf, nameOf, openFile, ruleOf, withSetting } from './support/workspace';

/** As completion leaves it, before an ID is typed. */
const text = `{
  "UserPoolId": "",
  "MfaConfiguration": "ON",
  "SoftwareTokenMfaConfiguration": { "Enabled": true }
}
`;

describe('A file with an empty UserPoolId', () => {
  const session = usePoolSession();
  const staff = (): string => session.pool.pools['Staff'] ?? '';

  it('has errors, so Apply sends nothing', async () => {
    const document = await openFile(text);
    await diagnosticsOf(document, (found) => found.map(ruleOf).includes('too-short'));
    const { notice } = await session.run('cognitoMfa.apply');
    assert.match(
      notice.message,
      new RegExp(`^${nameOf(document)} has \\d errors?, so nothing was sent\\.`),
    );
    assert.deepEqual(session.operations(), []);
  });

  it('is applied to a chosen user pool, where its settings allow that', async () => {
    const document = await openFile(text);
    await withSetting('rules', { 'too-short': 'off', 'invalid-pattern': 'off' }, async () => {
      await diagnosticsOf(document, (found) => found.length === 0);
      const { notice, questions } = await session.run('cognitoMfa.apply', saysYes('Staff'));
      assert.match(notice.message, new RegExp(`^Applied ${nameOf(document)} to Staff`));
      assert.doesNotMatch(questions[0]?.detail ?? '', /this file is for/);
    });
    assert.equal((await session.read(staff())).MfaConfiguration, 'ON');
  });

  it('is checked against a chosen user pool', async () => {
    const document = await openFile(text);
    const { notice, offered } = await session.run('cognitoMfa.check', saysYes('Staff'));
    assert.equal(offered.length, 1);
    assert.match(
      notice.message,
      new RegExp(`^${nameOf(document)} .* Staff \\(${staff()}\\) has nothing else against it\\.$`),
    );
  });

  it('is compared with a chosen user pool', async () => {
    await openFile(text);
    await session.run('cognitoMfa.compare', saysYes('Staff'));
    const { title } = await shownDiff();
    assert.match(title, new RegExp(`^Staff \\(${staff()}\\) ↔ `));
  });

  it('is pulled into from a chosen user pool', async () => {
    const document = await openFile(text);
    const { notice } = await session.run('cognitoMfa.pull', saysYes('Staff'));
    assert.match(notice.message, new RegExp(`, pulled from Staff \\(${staff()}\\)\\.$`));
    assert.match(document.getText(), /^\{\n {2}"UserPoolId": "",\n/);
  });

  it('leaves the user pool that an AWS CLI command is for to be chosen', async () => {
    await openFile(text);
    await withSetting('rules', { 'too-short': 'off', 'invalid-pattern': 'off' }, async () => {
      const bash = new ScriptedDialogs({ pick: 'Staff', choose: 'bash' });
      await session.run('cognitoMfa.copyCliCommand', bash);
      const line = await vscode.env.clipboard.readText();
      assert.ok(line.includes(` --user-pool-id ${staff()} `), line);
    });
  });
});
