import assert from 'node:assert/strict';
import { faultCases } from '../faults/cases';
import { FaultSession } from '../faults/faultSession';
import type { FaultCase } from '../faults/kinds';
import { desired, old, silent, tellAlike } from '../faults/apply';
import { saysYes, usePoolSession } from './support/poolSession';
import { nameOf, openFile, withSetting } from './support/workspace';

/** One for each way in which an Apply ends: the unit tests have all of them, without an editor around. */
const kinds: readonly FaultCase['kind'][] = [
  'refused',
  'busy',
  'answerLost',
  'noAnswer',
  'notRead',
];
const oneOfEach = kinds.flatMap((kind) => faultCases.find((one) => one.kind === kind) ?? []);

describe('Apply, when the service or the network gives', () => {
  const session = usePoolSession();
  const faults = new FaultSession(session.watched);
  const customers = (): string => session.pool.pools['Customers'] ?? '';

  before(async () => {
    await faults.start();
  });
  after(() => faults.stop());
  beforeEach(async () => {
    faults.proxy.reset();
    await session.write(customers(), old);
    await session.useEndpoint(faults.proxy.url);
  });

  for (const { title, kind, order, sees, holds, applied, sent, logged } of oneOfEach) {
    it(`${title}, tells and does no more than it should`, async () => {
      const document = await openFile(JSON.stringify({ UserPoolId: customers(), ...desired }));
      order(faults.proxy);
      const dialogs = saysYes();
      const apply = async () => {
        await session.run('cognitoMfa.apply', dialogs);
      };
      await (silent.has(kind) ? withSetting('readTimeout', 1, apply) : apply());
      const { notice } = dialogs;
      const message = tellAlike(notice.message, {
        file: nameOf(document),
        id: customers(),
        url: faults.proxy.url,
      });
      assert.equal(message, sees);
      const log = await faults.assertLogged(logged ?? notice.message);
      for (const id of faults.proxy.requestIds) {
        assert.ok(log.includes(id), `the log has no ${id}`);
      }
      const sets = faults.proxy.operations.filter((name) => name === 'SetUserPoolMfaConfig');
      assert.deepEqual(
        {
          holds: await session.read(customers()),
          applied: faults.proxy.applied,
          sent: sets.length,
        },
        { holds: holds === 'new' ? desired : old, applied, sent },
      );
    });
  }
});
