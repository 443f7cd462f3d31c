import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { withoutCredentials, withVariable } from './support/environment';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { withSetting } from './support/workspace';

describe('The connection to a user pool', () => {
  const session = usePoolSession({ alone: true });
  const open = () => session.openCustomers();

  it('is named where it leads, though only the environment knows the address', async () => {
    await open();
    await session.useEndpoint(undefined);
    const dialogs = new ScriptedDialogs({ confirm: () => false });
    try {
      await withVariable('AWS_ENDPOINT_URL', session.pool.url, () =>
        session.run('cognitoMfa.apply', dialogs),
      );
    } finally {
      await session.useEndpoint(session.pool.url);
    }
    const [question] = dialogs.questions;
    assert.match(question?.detail ?? '', new RegExp(`\\nAt ${session.pool.url} \\(not AWS\\)`));
  });

  it('has the credentials that the user has written meanwhile', async () => {
    await open();
    const file = process.env['AWS_SHARED_CREDENTIALS_FILE'];
    assert.ok(file);
    const dialogs = new ScriptedDialogs({ confirm: () => false });
    await withoutCredentials(async () => {
      const { notice } = await session.run('cognitoMfa.apply');
      assert.match(
        notice.message,
        / was not applied, and nothing was sent: No AWS credentials were found: /,
      );
      await writeFile(file, '[default]\naws_access_key_id = a\naws_secret_access_key = b\n');
      try {
        await session.run('cognitoMfa.apply', dialogs);
      } finally {
        await rm(file);
      }
    });
    assert.equal(dialogs.questions.length, 1);
  });

  it('is asked for once where a workspace names an address that is not on this machine', async () => {
    const address = 'http://0.0.0.0:1';
    await open();
    await withSetting('endpointUrl', address, async () => {
      const declined = new ScriptedDialogs({ confirm: () => false });
      await session.run('cognitoMfa.apply', declined);
      assert.deepEqual(declined.notices, []);
      const [question] = declined.questions;
      assert.equal(question?.title, `Send requests for user pools to ${address}?`);
      assert.match(question.detail, /The connection is not encrypted/);
      assert.equal(question.no, "Don't Send", 'a hasty Enter must not send');
      const approved = await session.run('cognitoMfa.apply', saysYes());
      assert.equal(approved.questions.length, 1);
      assert.match(
        approved.notice.message,
        / was not applied, and nothing was sent: Could not reach http:\/\/0\.0\.0\.0:1 /,
      );
      const again = await session.run('cognitoMfa.apply');
      assert.deepEqual(again.questions, []);
      assert.match(again.notice.message, / nothing was sent: Could not reach /);
    });
    assert.deepEqual(session.operations(), []);
  });

  it('is not used where the environment has a user part in it, of which nothing is shown', async () => {
    await open();
    await session.useEndpoint(undefined);
    try {
      await withVariable('AWS_ENDPOINT_URL', 'http://me:s3cretpw@0.0.0.0:3', async () => {
        const { questions, notice } = await session.run('cognitoMfa.apply');
        assert.deepEqual(questions, []);
        assert.match(
          notice.message,
          / nothing was sent: The address "http:\/\/0\.0\.0\.0:3" has a user name before it, /,
        );
      });
    } finally {
      await session.useEndpoint(session.pool.url);
    }
    assert.deepEqual(session.operations(), []);
  });

  it('is asked for as it is used, with the letters of other alphabets in Punycode', async () => {
    await open();
    await withSetting('endpointUrl', 'HTTPS://am\u0430zonaws.com/', async () => {
      const { questions } = await session.run(
        'cognitoMfa.apply',
        new ScriptedDialogs({ confirm: () => false }),
      );
      const [question] = questions;
      assert.match(question?.title ?? '', / https:\/\/xn--amzonaws-[a-z\d]+\.com\?$/);
    });
  });

  describe('without encryption, to another machine,', () => {
    /** The local pool by an address that isn't one of this machine alone. */
    const exposed = (): string => session.pool.url.replace('127.0.0.1', '0.0.0.0');
    const assertAsked = async (profile: string): Promise<void> => {
      await open();
      await session.useEndpoint(undefined);
      try {
        await withSetting('profile', profile, async () => {
          const declined = new ScriptedDialogs({ confirm: () => false });
          await session.run('cognitoMfa.apply', declined);
          const [question] = declined.questions;
          assert.equal(question?.title, `Send requests for user pools to ${exposed()}?`);
          assert.match(
            question.detail,
            /^This address comes from the environment or your AWS config file\./,
          );
          assert.match(question.detail, /The connection is not encrypted/);
          assert.deepEqual([declined.notices, session.operations()], [[], []]);
        });
      } finally {
        await session.useEndpoint(session.pool.url);
      }
    };

    it('is asked for where AWS_ENDPOINT_URL names it', () =>
      withVariable('AWS_ENDPOINT_URL', exposed(), () => assertAsked('')));

    it('is asked for where AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER names it', () =>
      withVariable('AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER', exposed(), () => assertAsked('')));

    for (const [where, section] of [
      ['itself', (url: string) => `endpoint_url = ${url}\n`],
      [
        'by a services section',
        (url: string) =>
          `services = local\n[services local]\ncognito_identity_provider =\n  endpoint_url = ${url}\n`,
      ],
    ] as const) {
      it(`is asked for where the profile of the settings names it ${where}`, async () => {
        const config = process.env['AWS_CONFIG_FILE'];
        assert.ok(config);
        const keys = 'aws_access_key_id = local\naws_secret_access_key = local\n';
        await writeFile(config, `[profile other]\n${keys}${section(exposed())}`);
        try {
          await assertAsked('other');
        } finally {
          await rm(config);
        }
      });
    }

    it('is used once the user has agreed', async () => {
      await open();
      await session.useEndpoint(undefined);
      try {
        await withVariable('AWS_ENDPOINT_URL', exposed(), async () => {
          const { questions } = await session.run('cognitoMfa.apply', saysYes());
          assert.equal(questions.length, 2);
          const again = await session.run('cognitoMfa.apply');
          assert.deepEqual(again.questions, []);
          assert.match(again.notice.message, /^Nothing was sent: .* already matches /);
        });
      } finally {
        await session.useEndpoint(session.pool.url);
      }
    });
  });
});
