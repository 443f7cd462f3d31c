import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Fault } from '../local-pool/localPool';
import { saysYes, usePoolSession } from './support/poolSession';
import { withoutCredentials } from './support/environment';
import { nameOf, openFile } from './support/workspace';

/** How often the SDK tries to read before it gives up. */
const attempts = 5;

describe('Apply, when something fails,', () => {
  const session = usePoolSession();
  const customers = (): string => session.pool.pools['Customers'] ?? '';
  const open = (id: string) =>
    openFile(
      JSON.stringify({
        UserPoolId: id,
        MfaConfiguration: 'ON',
        SoftwareTokenMfaConfiguration: { Enabled: true },
      }),
    );
  const failSending = (fault: Fault): void => {
    session.pool.failNext('SetUserPoolMfaConfig', fault);
  };
  /** Partners' own configuration, without its passkeys. */
  const openWithoutPasskeys = () =>
    openFile(
      JSON.stringify({
        UserPoolId: session.pool.pools['Partners'],
        MfaConfiguration: 'OPTIONAL',
        SoftwareTokenMfaConfiguration: { Enabled: true },
        EmailMfaConfiguration: {
          Subject: 'Your sign-in code',
          Message: 'Your sign-in code is {####}.',
        },
      }),
    );

  it('names a pool that does not exist', async () => {
    const document = await open('us-east-1_NoSuchPoo');
    const { notice } = await session.run('cognitoMfa.apply');
    assert.equal(
      notice.message,
      `${nameOf(document)} was not applied, and nothing was sent: There is no user pool us-east-1_NoSuchPoo at ${session.pool.url} for the default AWS credentials: check UserPoolId in the file, and cognitoMfa.profile.`,
    );
    assert.deepEqual(
      notice.buttons.map((button) => button.title),
      ['Choose Another Profile', 'Show Log'],
    );
  });

  it('tells why the service refuses', async () => {
    const document = await openFile(
      JSON.stringify({
        UserPoolId: customers(),
        MfaConfiguration: 'ON',
        EmailMfaConfiguration: { Message: 'Your code is {####}', Subject: 'Code' },
      }),
    );
    // Whoever may describe the pool is told before anything is sent.
    session.pool.failNext('DescribeUserPool', { kind: 'error', name: 'AccessDeniedException' });
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(
      notice.message,
      /was not applied\. Amazon Cognito refused SetUserPoolMfaConfig .* let the pool send with Amazon SES \(/,
    );
    assert.equal(document.isDirty, false);
    assert.deepEqual(await session.read(customers()), { MfaConfiguration: 'OFF' });
  });

  it('names the permission that is missing', async () => {
    await open(customers());
    session.pool.failNext('SetUserPoolMfaConfig', {
      kind: 'error',
      name: 'AccessDeniedException',
      message: 'User: arn:aws:iam::123456789012:user/me is not authorized',
    });
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(notice.message, /needs the permission cognito-idp:SetUserPoolMfaConfig /);
    assert.equal(session.sent(), 1);
  });

  it('goes on with the id alone without permission for DescribeUserPool', async () => {
    await open(customers());
    session.pool.failNext('DescribeUserPool', { kind: 'error', name: 'AccessDeniedException' });
    const { questions } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(questions[0]?.title ?? '', new RegExp(` to ${customers()}\\?$`));
    assert.match(
      questions[0]?.detail ?? '',
      /^Not checked, because the permission cognito-idp:DescribeUserPool is missing: which first factors its users sign in with, whether it uses adaptive authentication\.$/m,
    );
    assert.equal(session.sent(), 1);
  });

  it('says applied when the answer is lost and the pool has the configuration', async () => {
    const document = await open(customers());
    failSending({ kind: 'cut', applied: true });
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.equal(
      notice.message,
      `Applied ${nameOf(document)} to Customers (${customers()}): no answer came, but the pool was read again and has what was sent.`,
    );
  });

  it('says not applied when the request is lost and the pool has its old configuration', async () => {
    const document = await open(customers());
    failSending({ kind: 'cut', applied: false });
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(
      notice.message,
      new RegExp(`^${nameOf(document)} was not applied: .* still has its old configuration\\. `),
    );
  });

  it('sends once and says not applied after a refusal that is final', async () => {
    const document = await openWithoutPasskeys();
    failSending({ kind: 'error', name: 'AccessDeniedException' });
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.equal(notice.kind, 'error');
    assert.match(notice.message, new RegExp(`^${nameOf(document)} was not applied\\. `));
    assert.equal(session.sent(), 1);
  });

  it('does not take a pool that is as it was for one that has changed', async () => {
    const document = await openWithoutPasskeys();
    failSending({ kind: 'status', status: 500 });
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.equal(session.sent(), 1);
    assert.equal(notice.kind, 'error');
    assert.match(
      notice.message,
      new RegExp(
        `^It is unknown whether ${nameOf(document)} was applied: .* still has what the request leaves out \\(WebAuthnConfiguration\\.RelyingPartyId\\)\\. .* \\(InternalErrorException\\)`,
      ),
    );
  });

  it('says not applied when the service fails and the pool is as it was', async () => {
    const document = await open(customers());
    failSending({ kind: 'status', status: 500 });
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(
      notice.message,
      new RegExp(
        `^${nameOf(document)} was not applied: .* still has its old configuration\\. .* failed at SetUserPoolMfaConfig`,
      ),
    );
  });

  it('says unknown when the pool cannot be read again either', async () => {
    const document = await open(customers());
    failSending({ kind: 'cut', applied: true });
    // Two readings succeed: one for the summary, one before sending.
    const dialogs = saysYes();
    const sendingFails = dialogs.withProgress.bind(dialogs);
    dialogs.withProgress = async (title, task) =>
      sendingFails(title, (progress) =>
        task({
          ...progress,
          report: () => {
            for (let attempt = 0; attempt < attempts; attempt++) {
              session.pool.failNext('GetUserPoolMfaConfig', { kind: 'cut', applied: false });
            }
          },
        }),
      );
    const { notice } = await session.run('cognitoMfa.apply', dialogs);
    assert.match(notice.message, new RegExp(`^It is unknown whether ${nameOf(document)} was `));
  });

  it('tells how to log in when there are no credentials', async () => {
    const document = await open(customers());
    const { notice } = await withoutCredentials(() => session.run('cognitoMfa.apply'));
    assert.equal(
      notice.message,
      `${nameOf(document)} was not applied, and nothing was sent: No AWS credentials were found: run \`aws sso login\` or set cognitoMfa.profile.`,
    );
    assert.deepEqual(session.operations(), []);
  });

  it('uses no other credentials when the profile has none', async () => {
    const document = await open(customers());
    const settings = vscode.workspace.getConfiguration('cognitoMfa');
    await settings.update('profile', 'nobody', vscode.ConfigurationTarget.Workspace);
    try {
      const { notice } = await session.run('cognitoMfa.apply');
      assert.equal(
        notice.message,
        `${nameOf(document)} was not applied, and nothing was sent: AWS profile nobody is not in your AWS config and credentials files, or has no credentials there: check cognitoMfa.profile.`,
      );
      assert.deepEqual(session.operations(), []);
    } finally {
      await settings.update('profile', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('names the address that it cannot reach', async () => {
    const document = await open(customers());
    await session.useEndpoint('http://127.0.0.1:1');
    try {
      const { notice } = await session.run('cognitoMfa.apply');
      assert.equal(
        notice.message,
        `${nameOf(document)} was not applied, and nothing was sent: Could not reach http://127.0.0.1:1 (the connection was refused): check that the server is running, and check cognitoMfa.endpointUrl.`,
      );
      assert.deepEqual(
        notice.buttons.map(({ title }) => title),
        ['Try Again', 'Open Setting', 'Show Log'],
      );
    } finally {
      await session.useEndpoint(session.pool.url);
    }
  });
});
