import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { rules } from '../../../core/src/rules/index';
import type { Finding } from '../../../core/src/engine/rule';
import { findingsOf, rulesBrokenWith } from './support/documents';
import { adviceCases } from './support/adviceCases';
import { formCases } from './support/formCases';
import { poolCases } from './support/poolCases';
import { roleCases } from './support/roleCases';
import { modeCases, valueCases, type Case } from './support/ruleCases';
import { applyChanges, marked } from './support/text';

const cases: Readonly<Record<string, readonly Case[]>> = {
  ...modeCases,
  ...valueCases,
  ...formCases,
  ...roleCases,
  ...adviceCases,
  ...poolCases,
};

const problems = (text: string) => parseMfaDocument(text).syntaxProblems.length;

/** Each fix must settle its finding, make no new one of its rule and keep the text JSON. */
function checkFixes(rule: string, text: string, pool?: PoolFacts): void {
  const findings = findingsOf(rule, text, pool);
  for (const finding of findings) {
    for (const fix of finding.fixes?.() ?? []) {
      const fixed = applyChanges(text, fix.changes);
      const left = findingsOf(rule, fixed, pool).length;
      assert.ok(left < findings.length, `${fix.title} leaves the finding in\n${fixed}`);
      assert.equal(fixed.includes(keptArn), text.includes(keptArn), fixed);
      assert.ok(problems(fixed) <= problems(text), `${fix.title} breaks the JSON:\n${fixed}`);
    }
  }
}

const ranges = (findings: readonly Finding[]) =>
  findings.map(({ offset, length }) => ({ offset, length })).sort((a, b) => a.offset - b.offset);

/** Text that a fix must not touch, since it has nothing to do with the finding. */
const keptArn = 'arn:aws:iam::123456789012:role/Kept';

describe('Rules', () => {
  it('have distinct ids', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it('are each tested by cases of their own', () => {
    assert.deepEqual(Object.keys(cases).toSorted(), rules.map(({ id }) => id).toSorted());
  });

  for (const { id, severity, summary, details, example } of rules) {
    describe(id, () => {
      it('reports its bad example', () => {
        const findings = findingsOf(id, example.bad, example.pool);
        assert.ok(findings.length > 0);
        checkFixes(id, example.bad, example.pool);
      });

      it('is alone in reporting its bad example', () => {
        const broken = new Set(rulesBrokenWith(example.pool, example.bad, 'error', 'warning'));
        assert.deepEqual([...broken], severity === 'information' ? [] : [id]);
      });

      it('accepts its good example, which has no error', () => {
        assert.deepEqual(findingsOf(id, example.good, example.pool), []);
        assert.deepEqual(rulesBrokenWith(example.pool, example.good, 'error'), []);
      });

      it('explains itself in sentences', () => {
        assert.match(summary, /^.{15,}\.$/);
        assert.match(details, /^[A-Z`].{30,}[.!"]$/s);
        for (const { message } of findingsOf(id, example.bad, example.pool)) {
          assert.match(message, /^["A-Z{<].{15,}[.?"]$/s);
        }
      });

      for (const [what, source, pool] of cases[id] ?? []) {
        const { text, ranges: expected } = marked(source);
        it(expected.length > 0 ? `reports: ${what}` : `does not report: ${what}`, () => {
          assert.deepEqual(ranges(findingsOf(id, text, pool)), expected);
          checkFixes(id, text, pool);
        });
      }

      it(`is counted as ${severity}`, () => {
        assert.ok(rulesBrokenWith(example.pool, example.bad, severity).includes(id));
      });
    });
  }
});
