import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { diagnosticsOf, nameOf, openFile, ruleOf, withSetting } from './support/workspace';

describe('Copy as AWS CLI Command', () => {
  const session = usePoolSession();
  const choosing = (choose: string) => new ScriptedDialogs({ choose });

  it('puts the command line on the clipboard and calls nothing', async () => {
    const document = await openFile(
      '{ "UserPoolId": "us-east-1_Ab12", "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    );
    await withSetting('profile', 'staging', async () => {
      const { notice } = await session.run('cognitoMfa.copyCliCommand', choosing('bash'));
      assert.equal(notice.message, `Copied the AWS CLI command for ${nameOf(document)} (bash).`);
    });
    assert.equal(
      await vscode.env.clipboard.readText(),
      `aws cognito-idp set-user-pool-mfa-config --user-pool-id us-east-1_Ab12 --mfa-configuration ON --software-token-mfa-configuration '{"Enabled":true}' --region us-east-1 --profile staging --endpoint-url ${session.pool.url}`,
    );
    assert.deepEqual(session.operations(), []);
  });

  it('goes by way of a file where cmd would cut off the line', async () => {
    const email = { Message: `{####} ${'ü'.repeat(8_200)}`, Subject: 'Code' };
    const config = { MfaConfiguration: 'OPTIONAL', EmailMfaConfiguration: email };
    const request = { UserPoolId: 'us-east-1_Ab12', ...config };
    await openFile(JSON.stringify(request));
    const { notice } = await session.run('cognitoMfa.copyCliCommand', choosing('cmd'));
    const [, path = ''] =
      / reads the request from (.+), and then deletes/.exec(notice.message) ?? [];
    const text = await readFile(path, 'latin1');
    assert.deepEqual(JSON.parse(text), request);
    const line = await vscode.env.clipboard.readText();
    assert.ok(line.includes(` --cli-input-json file://${path} & del ${path}`), line);
    await rm(dirname(path), { recursive: true });
  });

  it('refuses a profile with control characters, on which a terminal acts', async () => {
    await openFile('{ "UserPoolId": "us-east-1_Ab12", "MfaConfiguration": "OFF" }');
    await vscode.env.clipboard.writeText('before');
    await withSetting('profile', 'a\nrm', async () => {
      const { notice } = await session.run('cognitoMfa.copyCliCommand', choosing('bash'));
      assert.match(
        notice.message,
        /^Nothing was copied: the value of --profile would have control /,
      );
    });
    assert.equal(await vscode.env.clipboard.readText(), 'before');
  });

  it('is for a user pool of the list where the file names none', async () => {
    const document = await openFile('{ "MfaConfiguration": "OFF" }');
    const dialogs = new ScriptedDialogs({ pick: 'Staff', choose: 'bash' });
    const { notice } = await session.run('cognitoMfa.copyCliCommand', dialogs);
    assert.equal(notice.message, `Copied the AWS CLI command for ${nameOf(document)} (bash).`);
    const line = await vscode.env.clipboard.readText();
    assert.ok(line.includes(` --user-pool-id ${session.pool.pools['Staff'] ?? ''} `), line);
    assert.deepEqual(session.operations(), ['ListUserPools']);
  });

  it('refuses a file with errors', async () => {
    const bad = await openFile('{ "UserPoolId": "us-east-1_Ab12", "MfaConfiguration": "YES" }');
    const { notice } = await session.run('cognitoMfa.copyCliCommand', choosing('bash'));
    assert.equal(
      notice.message,
      `${nameOf(bad)} has errors, so nothing was copied: fix them first.`,
    );
  });
});

describe('New MFA Config File', () => {
  const session = usePoolSession();

  it('opens a document with the skeleton for the chosen pool, which is checked at once', async () => {
    const answers = { choose: 'SMS and TOTP', pick: 'Staff' };
    await session.run('cognitoMfa.newFile', new ScriptedDialogs(answers));
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, 'cognito-mfa');
    const value: unknown = JSON.parse(document.getText());
    assert.deepEqual(value, {
      UserPoolId: session.pool.pools['Staff'],
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: {
        SmsAuthenticationMessage: 'Your sign-in code is {####}',
        SmsConfiguration: { EumsSms: { CallerArn: '', ExternalId: '' } },
      },
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    await diagnosticsOf(document, (found) => found.map(ruleOf).includes('too-short'));
  });

  it('does nothing when none is chosen', async () => {
    await session.run('cognitoMfa.newFile');
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
