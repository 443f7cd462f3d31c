import assert from 'node:assert/strict';
import { rules } from '../../../core/src/rules/index';
import type { Fix } from '../../../core/src/engine/rule';
import { findingsOf } from '../core/support/documents';
import { applyChanges, marked } from '../core/support/text';
import { jsonVerdicts } from './support/jsonVerdicts';
import { memberVerdicts } from './support/memberVerdicts';
import { messageVerdicts } from './support/messageVerdicts';
import { modeVerdicts } from './support/modeVerdicts';
import { nearMisses } from './support/nearMisses';
import { passkeyVerdicts } from './support/passkeyVerdicts';
import { poolVerdicts } from './support/poolVerdicts';
import { regionVerdicts } from './support/regionVerdicts';
import { roleVerdicts } from './support/roleVerdicts';
import { segmentVerdicts } from './support/segmentVerdicts';
import { valueVerdicts } from './support/valueVerdicts';
import type { Trust } from './support/verdict';

const verdicts = [
  ...modeVerdicts,
  ...messageVerdicts,
  ...valueVerdicts,
  ...memberVerdicts,
  ...jsonVerdicts,
  ...passkeyVerdicts,
  ...poolVerdicts,
  ...regionVerdicts,
  ...roleVerdicts,
  ...segmentVerdicts,
];

function trustIn({ preferred = false, safe = false }: Fix): Trust {
  return safe ? 'safe' : preferred ? 'preferred' : 'by choice';
}

describe('The words of each rule, and the work of its fixes', () => {
  it('are held to a file of every rule', () => {
    const ids = [...verdicts, ...nearMisses].map(({ rule }) => rule);
    const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
    assert.deepEqual(new Set(verdicts.map(({ rule }) => rule)), known);
    assert.ok(ids.every((id) => known.has(id)));
  });

  for (const { id } of rules) {
    describe(id, () => {
      const own = verdicts.filter(({ rule }) => rule === id);

      for (const [index, { text: source, pool, says, fixes = [] }] of own.entries()) {
        it(`${index + 1}: ${says}`, () => {
          const { text, ranges } = marked(source);
          const findings = findingsOf(id, text, pool);
          assert.deepEqual(
            findings.map(({ offset, length }) => ({ offset, length })),
            ranges,
          );
          const [first] = findings;
          assert.ok(first);
          assert.equal(first.message, says);
          const given = first.fixes?.() ?? [];
          assert.deepEqual(
            given.map((fix) => [trustIn(fix), fix.title, applyChanges(text, fix.changes)]),
            fixes,
          );
          for (const { safe = false, preferred = false, title } of given) {
            assert.ok(preferred || !safe, `${title} is applied on save, so it is the obvious one`);
          }
        });
      }

      for (const { text, leaves } of nearMisses.filter(({ rule }) => rule === id)) {
        it(`leaves alone: ${leaves}`, () => {
          assert.deepEqual(findingsOf(id, text), []);
        });
      }
    });
  }
});
