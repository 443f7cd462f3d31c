import { awsConfig, awsHome, awsKeys } from './support/awsHome';
import { driftLens } from './support/driftLens';
import { usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { shows, tooltipHas } from './support/statusBar';
import { targetsOf } from './support/targets';
import { until } from './support/until';
import { closeEditors, withSetting } from './support/workspace';

describe('Two targets for one user pool', () => {
  const session = usePoolSession();
  const { idOf, openFor } = targetsOf(session);

  beforeEach(() => awsHome.write(awsConfig, awsKeys));
  afterEach(async () => {
    await awsHome.remove();
    await closeEditors();
  });

  it('are shown as the first of them, until the user chooses for that file', async () => {
    const userPoolId = idOf('Customers');
    const targets = [
      { name: 'ours', userPoolId },
      { name: 'theirs', userPoolId, profile: 'base' },
    ];
    await withSetting('targets', targets, async () => {
      const document = await openFor('Customers');
      await driftLens(document, `Check against ours (1 of 2 targets) · ${userPoolId}`);
      await shows('$(server) no profile · us-east-1');
      await until('the target', tooltipHas('Target: ours (1'));
      await session.run('cognitoMfa.check', new ScriptedDialogs({ choose: 'theirs' }));
      await driftLens(document, `Differs from theirs · ${userPoolId}`);
      await shows('$(server) base · us-east-1');
      await until('the target', tooltipHas('Target: theirs'));
      await openFor('Customers');
      await shows('$(server) no profile · us-east-1');
    });
  });
});
