import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../server/src/core/document/mfaDocument';
import { rules } from '../../../server/src/core/rules/index';
import type { Finding } from '../../../server/src/core/rules/rule';
import { findingsOf, rulesBroken } from './support/documents';
import { adviceCases } from './support/adviceCases';
import { formCases } from './support/formCases';
import { roleCases } from './support/roleCases';
import { modeCases, valueCases, type Case } from './support/ruleCases';
import { applyChanges, marked } from './support/text';

const cases: Readonly<Record<string, readonly Case[]>> = {
  ...modeCases,
  ...valueCases,
  ...formCases,
  ...roleCases,
  ...adviceCases,
};

const problems = (text: string) => parseMfaDocument(text).syntaxProblems.length;

/** Each fix must settle its finding, make no new one of its rule and keep the text JSON. */
function checkFixes(rule: string, text: string): void {
  const findings = findingsOf(rule, text);
  for (const finding of findings) {
    for (const fix of finding.fixes?.() ?? []) {
      const fixed = applyChanges(text, fix.changes);
      const left = findingsOf(rule, fixed).length;
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
        const findings = findingsOf(id, example.bad);
        assert.ok(findings.length > 0);
        checkFixes(id, example.bad);
      });

      it('is alone in reporting its bad example', () => {
        const broken = new Set(rulesBroken(example.bad, 'error', 'warning'));
        assert.deepEqual([...broken], severity === 'information' ? [] : [id]);
      });

      it('accepts its good example, which has no error', () => {
        assert.deepEqual(findingsOf(id, example.good), []);
        assert.deepEqual(rulesBroken(example.good, 'error'), []);
      });

      it('explains itself in sentences', () => {
        assert.match(summary, /^.{15,}\.$/);
        assert.match(details, /^[A-Z`].{30,}[.!"]$/s);
        for (const { message } of findingsOf(id, example.bad)) {
          assert.match(message, /^["A-Z{<].{15,}[.?"]$/s);
        }
      });

      for (const [what, source] of cases[id] ?? []) {
        const { text, ranges: expected } = marked(source);
        it(expected.length > 0 ? `reports: ${what}` : `does not report: ${what}`, () => {
          assert.deepEqual(ranges(findingsOf(id, text)), expected);
          checkFixes(id, text);
        });
      }

      it(`is counted as ${severity}`, () => {
        assert.ok(rulesBroken(example.bad, severity).includes(id));
      });
    });
  }
});
