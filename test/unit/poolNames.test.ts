import assert from 'node:assert/strict';
import { PoolNames } from '../../client/src/readings/poolNames';

describe('The names of user pools', () => {
  const here = { profile: 'dev' };
  const id = 'eu-west-1_a';

  it('are those that were told last, of the same pool at the same place', () => {
    const names = new PoolNames();
    assert.equal(names.of(here, id), undefined);
    names.remember(here, [{ id, name: 'Customers' }, { id: 'eu-west-1_b' }]);
    assert.equal(names.of(here, id), 'Customers');
    assert.equal(names.of(here, 'eu-west-1_b'), undefined);
    assert.equal(names.of({ endpointUrl: 'http://localhost:9229' }, id), undefined);
    names.remember(here, [{ id, name: 'Guests' }]);
    assert.equal(names.of(here, id), 'Guests');
  });

  it('are news once, and stay when a later answer has none', () => {
    const names = new PoolNames();
    const told = [{ id, name: 'Customers' }];
    assert.equal(names.remember(here, told), true);
    assert.equal(names.remember(here, told), false);
    assert.equal(names.remember(here, [{ id }]), false);
    assert.equal(names.of(here, id), 'Customers');
  });
});
