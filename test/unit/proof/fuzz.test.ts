import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seed } from '../core/support/arbitraries';
import { open } from '../core/support/documents';
import { checkFindings } from '../core/support/everyFeature';
import { yardsticksOf } from '../support/work';
import { answers } from './support/answers';
import { adversarial, bodyLength } from './support/bodies';

/**
 * How much work one answer may be, in yardsticks (see `yardsticksOf`). Most take 2, the outline of thousands of
 * characters that JSON doesn't know takes 95; what grows with the square of the length takes hundreds.
 */
const limit = 200;

/** How many documents are made; their seed is always the same. */
const documents = 80;

/** A recipe that fails is shown by its beginning: the whole would fill pages. */
const told = (text: string) => `${JSON.stringify(text.slice(0, 120))}, ${text.length} characters`;

/** Texts that once took too long. */
const known = [
  `{"EmailMfaConfiguration":{"Message":a${'\r\n\u2028'.repeat(6_650)}}}`,
  'true{{####}}\n\n/*'.padEnd(bodyLength, '\n\n/*'),
];

describe(`Adversarial bodies of ${bodyLength} characters`, () => {
  it('have every answer for little work, and none throws', async () => {
    const check = async ({
      place,
      text,
      offset,
    }: {
      place: string;
      text: string;
      offset: number;
    }) => {
      const where = `${place}, at ${offset}: ${told(text)}`;
      checkFindings(open(text).text);
      for (const [name, answer] of Object.entries(answers)) {
        const work = () => answer(open(text), offset);
        const yardsticks = await yardsticksOf(work, limit).catch((error: unknown) => {
          throw new Error(`${name} throws for ${where}`, { cause: error });
        });
        assert.ok(yardsticks <= limit, `${name} takes ${yardsticks.toFixed(0)} for ${where}`);
      }
    };
    await fc.assert(fc.asyncProperty(adversarial, check), {
      seed,
      numRuns: documents,
      endOnFailure: true,
      examples: known.map((text) => [{ place: 'a known text', text, offset: 0 }]),
    });
  });
});
