import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seed } from '../core/support/arbitraries';
import { open } from '../core/support/documents';
import { checkFindings } from '../core/support/everyFeature';
import { answers, type Answer } from './support/answers';
import { adversarial, bodyLength } from './support/bodies';

/** How long one answer may take, in milliseconds: less than a pause between two keystrokes. */
const limit = 50;

/** How often a slow answer is asked for again. The least time counts: noise only adds to it. */
const tries = 8;

/** The milliseconds that `work` takes: of the clock or of this process, where others run beside it. */
async function timeOf(work: () => unknown): Promise<number> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

async function leastTime(answer: Answer, text: string, offset: number): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < tries && least > limit; attempt += 1) {
    const document = open(text);
    least = Math.min(least, await timeOf(() => answer(document, offset)));
  }
  return least;
}

/** A recipe that fails is shown by its beginning: the whole would fill pages. */
const told = (text: string) => `${JSON.stringify(text.slice(0, 120))}, ${text.length} characters`;

/** Texts that once took too long. */
const known = [
  `{"EmailMfaConfiguration":{"Message":a${'\r\n\u2028'.repeat(6_650)}}}`,
  'true{{####}}\n\n/*'.padEnd(bodyLength, '\n\n/*'),
];

describe(`Adversarial bodies of ${bodyLength} characters`, () => {
  it('have every answer in time, and none throws', async () => {
    let runs = 0;
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
        const time = await leastTime(answer, text, offset).catch((error: unknown) => {
          throw new Error(`${name} throws for ${where}`, { cause: error });
        });
        assert.ok(time <= limit, `${name} takes ${time.toFixed(0)} ms for ${where}`);
      }
      runs += 1;
    };
    await fc.assert(fc.asyncProperty(adversarial, check), {
      seed,
      numRuns: 1_000_000,
      interruptAfterTimeLimit: 10_000,
      endOnFailure: true,
      examples: known.map((text) => [{ place: 'a known text', text, offset: 0 }]),
    });
    assert.ok(runs >= 10, `${runs} documents in the time given`);
  }).timeout(60_000);
});
