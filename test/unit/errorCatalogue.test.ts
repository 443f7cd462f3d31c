import assert from 'node:assert/strict';
import { exampleCall, exampleFacts } from '../../client/src/aws/catalogue/errorsDocumentation';
import { catalogue, entryFor } from '../../client/src/aws/catalogue/index';
import { triedEntries } from './support/failingCalls';

describe('The catalogue of errors', () => {
  for (const entry of catalogue) {
    it(`finds ${entry.id} by its own example, and says one sentence`, () => {
      assert.equal(entryFor(exampleFacts(entry)).id, entry.id);
      const sentence = entry.sentence(exampleCall(entry), exampleFacts(entry));
      assert.match(sentence, /^\S.*\.$/);
      assert.doesNotMatch(sentence, /undefined|\{\d\}/);
    });
  }

  it('has no entry without a test of its own', () => {
    const untried = catalogue.filter(({ id }) => !triedEntries.has(id));
    assert.deepEqual(
      untried.map(({ id }) => id),
      [],
    );
  });

  it('has each id once', () => {
    assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length);
  });
});
