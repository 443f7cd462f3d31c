import assert from 'node:assert/strict';
import { rules } from '../../../core/src/rules/index';
import type { Fix } from '../../../core/src/engine/rule';
import { findingsOf } from '../core/support/documents';
import { applyChanges, marked } from '../core/support/text';
import type { Trust } from '../../rules/support/ruleTests';
import { testsByRule } from '../../rules/support/testsOf';

function trustIn({ preferred = false, safe = false }: Fix): Trust {
  return safe ? 'safe' : preferred ? 'preferred' : 'by choice';
}

describe('Safe fixes', () => {
  it('are of rules that say so, which Fix All asks', () => {
    const having = rules.filter(({ id }) =>
      (testsByRule.get(id)?.says ?? []).some(({ fixes = [] }) =>
        fixes.some(([trust]) => trust === 'safe'),
      ),
    );
    const saying = rules.filter(({ hasSafeFixes = false }) => hasSafeFixes);
    assert.deepEqual(
      having.map(({ id }) => id),
      saying.map(({ id }) => id),
    );
  });
});

describe('The words of each rule, and the work of its fixes', () => {
  for (const { id } of rules) {
    describe(id, () => {
      const sayings = testsByRule.get(id)?.says ?? [];

      it('are held to one text at least', () => {
        assert.ok(sayings.length > 0, `test/rules/${id}.ts has no words of the rule.`);
      });

      for (const [index, { text: source, pool, others, says, fixes = [] }] of sayings.entries()) {
        it(`${index + 1}: ${says}`, () => {
          const { text, ranges } = marked(source);
          const findings = findingsOf(id, text, pool, others);
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
    });
  }
});
