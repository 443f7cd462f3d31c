import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { askText } from '../../client/src/ui/askText';
import { startLocalSts, stsAccount, type LocalSts } from '../local-pool/sts';
import { awsConfig, awsHome, awsKeys } from './support/awsHome';
import { withVariable } from './support/environment';
import { usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { shows, tooltipHas } from './support/statusBar';
import { until } from './support/until';
import { closeEditors, openFile, withSetting } from './support/workspace';

describe('The AWS connection', () => {
  const session = usePoolSession();
  let sts: LocalSts;

  before(async () => {
    sts = await startLocalSts();
  });
  after(() => sts.close());
  beforeEach(async () => {
    sts.reset();
    await awsHome.write(awsConfig, awsKeys);
  });
  afterEach(async () => {
    await awsHome.remove();
    await closeEditors();
  });

  const openWithPool = () =>
    openFile(JSON.stringify({ UserPoolId: session.pool.pools['Customers'] }));

  describe('identity', () => {
    it('is looked up, told, and shown until the settings or the files change', async () => {
      await openWithPool();
      await withVariable('AWS_ENDPOINT_URL_STS', sts.url, () =>
        withSetting('profile', 'base', async () => {
          await shows('$(server) base · us-east-1');
          const arn = `arn:aws:iam::${stsAccount}:user/AKIABASE`;
          let looks = 0;
          // Again, where the editor tells only now that the files have been written: that makes it forgotten.
          const look = () =>
            until('the identity in the tooltip', async () => {
              looks += 1;
              const { notice } = await session.run('cognitoMfa.showIdentity');
              assert.equal(
                notice.message,
                `With profile base you are ${arn} in account ${stsAccount}, according to ${sts.url} (not AWS).`,
              );
              return tooltipHas(stsAccount)();
            });
          await look();
          await awsHome.write(`${awsConfig}# changed\n`, awsKeys);
          await until('the identity to be forgotten', tooltipHas(stsAccount, false));
          await look();
          await withSetting('region', 'eu-west-3', async () => {
            await until('the identity to be forgotten', tooltipHas(stsAccount, false));
          });
          assert.equal(sts.requests.length, looks, 'nobody has asked but the command');
        }),
      );
    });

    it('is told by the local pool of the sample, as a made-up one', async () => {
      await openWithPool();
      // A setting that changes makes the identity forgotten.
      await shows('$(server) no profile · us-east-1');
      await until('the identity in the tooltip', async () => {
        const { notice } = await session.run('cognitoMfa.showIdentity');
        const { url } = session.pool;
        assert.equal(
          notice.message,
          `With the default AWS credentials you are arn:aws:iam::123456789012:user/local-user-pool in account 123456789012, according to ${url} (not AWS).`,
        );
        return tooltipHas('local-user-pool')();
      });
    });
  });

  describe('with a role that needs an MFA code', () => {
    const withRole = (work: () => Promise<void>) =>
      withVariable('AWS_ENDPOINT_URL_STS', sts.url, () => withSetting('profile', 'mfa', work));

    it('is quiet where no code is given, asks once, and lets a list of pools stay', async () => {
      await openFile('{}');
      await withRole(async () => {
        const left = await session.run(
          'cognitoMfa.pull',
          new ScriptedDialogs({ pick: 'Customers' }),
        );
        assert.deepEqual([left.texts.length, left.notices, left.offered], [1, [], []]);
        assert.deepEqual([session.operations(), sts.requests.length], [[], 0]);
        const answers = { pick: 'Customers', type: '123 456' };
        const first = await session.run('cognitoMfa.pull', new ScriptedDialogs(answers));
        const [question] = first.texts;
        assert.equal(question?.title, 'MFA Code for AWS Profile mfa');
        assert.match(question.prompt, /arn:aws:iam::210987654321:mfa\/me/);
        assert.equal(question.check('12345'), 'An MFA code has 6 digits.');
        assert.match(first.notice.message, /, pulled from Customers /);
        assert.equal(sts.requests[0]?.parameters['TokenCode'], '123456');
        const second = await session.run('cognitoMfa.compare', new ScriptedDialogs(answers));
        assert.deepEqual([first.texts.length, second.texts.length, sts.requests.length], [1, 0, 1]);
      });
    });
  });
});

describe('An input box', () => {
  it('keeps a text that is wrong, and gives none when it is left', async () => {
    const checked: string[] = [];
    const check = (text: string): string => {
      checked.push(text);
      return 'wrong';
    };
    const answer = askText({ title: 'Title', prompt: 'Prompt', check });
    await until('the text to be checked', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return checked.length > 0;
    });
    await commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await answer, undefined);
  });
});
