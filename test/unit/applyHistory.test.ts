import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApplyHistory, NotKept } from '../../client/src/history/applyHistory';
import type { HistoryRecord } from '../../client/src/history/record';
import { firmly } from '../../client/src/history/firmly';
import { RecordFiles } from '../../client/src/history/recordFiles';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { BriskClock } from './support/briskClock';
import { memorySecrets } from './support/memorySecrets';
import { useTempFolder } from './support/tempFolder';

const off: MfaConfig = { MfaConfiguration: 'OFF' };
const record: HistoryRecord = {
  ...{ time: 5, pool: { id: 'local_1' }, connection: {}, file: 'a.mfa.json', config: off },
  state: 'kept',
};

describe('The history on disk', () => {
  const folder = useTempFolder();
  const clock = new BriskClock();
  const fails = (what: string): void => {
    assert.fail(what);
  };
  const historyIn = (path = folder()) => new ApplyHistory(path, memorySecrets(), fails, clock);

  it('gives no number twice, however many windows keep something at the same time', async () => {
    const windows = Array.from({ length: 8 }, () => historyIn(join(folder(), 'history')));
    await Promise.all(
      windows.flatMap((history) => [1, 2, 3].map(() => history.add({ ...record, time: 7 }))),
    );
    const names = readdirSync(join(folder(), 'history'));
    assert.equal(names.length, 24);
    assert.ok(names.every((name) => name.endsWith('.json')));
    assert.equal(new Set(names.map((name) => name.slice(0, 15))).size, 24);
  });

  it('gives no number twice where another window keeps something between looking and taking one', async () => {
    const text = () => Promise.resolve('{}');
    let others = 1;
    class Overtaken extends RecordFiles {
      override async ids(): Promise<string[]> {
        const found = await super.ids();
        if (others > 0) {
          others -= 1;
          await new RecordFiles(folder(), clock).create(7, text);
        }
        return found;
      }
    }
    const id = await new Overtaken(folder(), clock).create(7, text);
    assert.ok(id.startsWith('000000000000008-'), id);
    assert.equal(readdirSync(folder()).length, 2);
  });

  it('goes on where a window was closed while it kept something', async () => {
    writeFileSync(join(folder(), '000000000000005.tmp'), '{');
    const id = await historyIn().add(record);
    assert.ok(id.startsWith('000000000000006-'), id);
    assert.equal((await historyIn().all()).length, 1);
  });

  it('has how far each Apply has come, and those of earlier versions as told', async () => {
    const history = historyIn();
    const [first, second] = [await history.add(record), await history.add(record)];
    await history.mark(first, 'sending');
    await history.mark(second, 'settled');
    const { state, ...old } = { ...record, time: 9 };
    writeFileSync(join(folder(), '000000000000009-old.json'), JSON.stringify(old));
    assert.equal(state, 'kept');
    const unsettled = await history.unsettled();
    assert.deepEqual(
      [...unsettled].map(([id, found]) => [id, found.state]),
      [[first, 'sending']],
    );
    assert.equal((await history.all()).length, 3);
  });

  it('says that it is the folder which takes nothing, and leaves nothing behind', async () => {
    const inTheWay = join(folder(), 'file');
    writeFileSync(inTheWay, '');
    await assert.rejects(
      historyIn(join(inTheWay, 'history')).add(record),
      (error) => error instanceof NotKept && error.place === 'folder',
    );
  });

  it('keeps no record where the secret storage does not take its secrets', async () => {
    const locked = {
      ...memorySecrets(),
      store: () => Promise.reject(new Error('The secret storage is locked.')),
    };
    const history = new ApplyHistory(folder(), locked, fails, clock);
    const config: MfaConfig = {
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: { SmsConfiguration: { ExternalId: 'secret' } },
    };
    await assert.rejects(
      history.add({ ...record, config }),
      (error) => error instanceof NotKept && error.place === 'secrets',
    );
    assert.deepEqual(readdirSync(folder()), []);
  });

  it('keeps a record though older ones can not be deleted', async () => {
    const failures: string[] = [];
    const secrets = {
      ...memorySecrets(),
      delete: () => Promise.reject(new Error('The secret storage is locked.')),
    };
    const history = new ApplyHistory(folder(), secrets, (what) => failures.push(what), clock);
    for (let time = 0; time < 51; time += 1) {
      await history.add({ ...record, time });
    }
    assert.equal((await history.all())[0]?.time, 50);
    assert.equal(failures.length, 1);
  });

  it('removes what was never finished, once it is older than all that is kept', async () => {
    writeFileSync(join(folder(), '000000000000001.tmp'), '{');
    const history = historyIn();
    for (let time = 2; time < 53; time += 1) {
      await history.add({ ...record, time });
    }
    assert.equal(readdirSync(folder()).filter((name) => name.endsWith('.tmp')).length, 0);
  });

  it('is written in the end where another program has a file open for a moment', async () => {
    for (const [code, refusals, written] of [
      ['EBUSY', 4, true],
      ['EPERM', 5, false],
      ['ENOSPC', 1, false],
    ] as const) {
      let left: number = refusals;
      const writing = firmly(clock, async () => {
        left -= 1;
        if (left >= 0) throw Object.assign(new Error(code), { code });
        return Promise.resolve('written');
      });
      await (written ? writing : assert.rejects(writing, new RegExp(code)));
      assert.ok(left <= 0, `${code}: ${left} left`);
    }
  });

  it('takes only files for records', async () => {
    mkdirSync(join(folder(), '000000000000001-a.json'));
    assert.deepEqual(await historyIn().all(), []);
  });

  it('changes nothing else of a record when it says how far its Apply has come', async () => {
    const history = historyIn();
    const id = await history.add(record);
    const text = (): string => readFileSync(join(folder(), `${id}.json`), 'utf8');
    const before: unknown = JSON.parse(text());
    await history.mark(id, 'accepted');
    assert.deepEqual(JSON.parse(text()), { ...Object(before), state: 'accepted' });
  });
});
