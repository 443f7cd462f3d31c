import assert from 'node:assert/strict';
import { PickedPools, pickedFirst } from '../../client/src/connection/pickedPools';

describe('The user pool that was picked for a file', () => {
  const [file, other] = ['file:///work/a.mfa.json', 'file:///work/b.mfa.json'];

  it('is known for that file alone, until the file names one', () => {
    const picked = new PickedPools();
    picked.remember(file, 'eu-west-1_a');
    picked.remember(file, 'eu-west-1_b');
    assert.deepEqual([picked.of(file), picked.of(other)], ['eu-west-1_b', undefined]);
    picked.forget(file);
    assert.equal(picked.of(file), undefined);
    assert.equal(picked.of(undefined), undefined);
  });

  it('comes first in the list, and the others stay in their order', () => {
    const pools = ['a', 'b', 'c'].map((id) => ({ id }));
    const ids = (picked: string | undefined) => pickedFirst(pools, picked).map(({ id }) => id);
    assert.deepEqual(ids('c'), ['c', 'a', 'b']);
    assert.deepEqual(ids(undefined), ['a', 'b', 'c']);
    assert.deepEqual(ids('elsewhere'), ['a', 'b', 'c']);
  });
});
