import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultCases } from '../faults/cases';
import { interruptionKinds, interruptions } from '../faults/interruptions';
import { kinds, type FaultCase } from '../faults/kinds';
import { tlsCases } from '../faults/tlsCases';

const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

/** The cells of a row, which Oxfmt aligns. */
const cells = (row: string): string[] => row.split('|').map((cell) => cell.trim());

type Row = Pick<FaultCase, 'holds' | 'sent' | 'applied'> & { readonly kind: string | undefined };

const all: readonly Row[] = [...faultCases, ...tlsCases, ...interruptions];

const effect = ({ holds, sent, applied }: Row): string =>
  [holds === 'new' ? "the file's" : 'its own', sent, applied].join(' | ');

describe("The README's table of faults", () => {
  for (const [kind, [what, sees]] of Object.entries({ ...kinds, ...interruptionKinds })) {
    it(`has what the tests of an Apply find: ${what}`, () => {
      const cases = all.filter((each) => each.kind === kind);
      const effects = [...new Set(cases.map(effect))];
      assert.equal(effects.length, 1, effects.join('; '));
      const expected = cells(`| ${what} | ${sees} | ${effects.join('')} | ${cases.length} |`);
      const rows = readme
        .split('\n')
        .filter((row) => row.startsWith('|'))
        .map(cells);
      assert.ok(
        rows.some((row) => row.join('|') === expected.join('|')),
        expected.join(' | '),
      );
    });
  }
});
