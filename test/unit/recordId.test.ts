import assert from 'node:assert/strict';
import { latestFirst, nextRecordId } from '../../client/src/history/recordId';

describe('The order of what was kept of user pools', () => {
  it('is that in which it was kept, also when the clock goes back', () => {
    const ids: string[] = [];
    for (const now of [1_000, 3_000, 2_000, 2_000, 9_000, 1]) {
      ids.push(nextRecordId(ids, now));
    }
    assert.deepEqual(latestFirst(ids), ids.toReversed());
    assert.ok(ids[1]?.startsWith('000000000003000-'));
    assert.ok(ids[2]?.startsWith('000000000003001-'));
  });

  it('goes on behind a number that has no more room', () => {
    const last = '999999999999999-a';
    const ids = [last, nextRecordId([last], 5)];
    ids.push(nextRecordId(ids, 5));
    assert.deepEqual(latestFirst(ids), ids.toReversed());
  });

  it('has what is no record at its end, and no record counts on from there', () => {
    const odd = ['99999999999999999999-a', 'notes', '-1'];
    const id = nextRecordId(odd, 5);
    assert.ok(id.startsWith('000000000000005-'), id);
    assert.equal(latestFirst([...odd, id])[0], id);
  });
});
