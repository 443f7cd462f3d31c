import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import type { OtherFile } from '../../../core/src/model/otherFile';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { isProof } from '../../../core/src/engine/evidence';
import { rules } from '../../../core/src/rules/index';
import type { Finding } from '../../../core/src/engine/rule';
import { namesOfFiles, testsByRule } from '../../rules/support/testsOf';
import { findingsOf, rulesBrokenIn } from './support/documents';
import { applyChanges, marked } from './support/text';

const problems = (text: string) => parseMfaDocument(text).syntaxProblems.length;

/** Each fix must settle its finding, make no new one of its rule and keep the text JSON. */
function checkFixes(
  rule: string,
  text: string,
  pool?: PoolFacts,
  others?: readonly OtherFile[],
): void {
  const findings = findingsOf(rule, text, pool, others);
  for (const finding of findings) {
    for (const fix of finding.fixes?.() ?? []) {
      const fixed = applyChanges(text, fix.changes);
      const left = findingsOf(rule, fixed, pool, others).length;
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

  it('are named by the files of their tests, each of which is of a rule', () => {
    const ids = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      namesOfFiles().filter((name) => !ids.has(name)),
      [],
    );
  });

  for (const { id, severity, summary, details, known, serviceMessage, example } of rules) {
    describe(id, () => {
      const { finds = [], leavesAlone = [] } = testsByRule.get(id) ?? {};

      it('has tests of its own: what it finds, and what it leaves alone', () => {
        assert.ok(
          testsByRule.has(id),
          `The rule ${id} has no tests: "npm run new-rule -- ${id}" makes test/rules/${id}.ts.`,
        );
        assert.ok(finds.length > 0, `test/rules/${id}.ts has no text that breaks the rule.`);
        assert.ok(leavesAlone.length > 0, `test/rules/${id}.ts has no text that nearly does.`);
      });

      it('reports its bad example', () => {
        const findings = findingsOf(id, example.bad, example.pool, example.others);
        assert.ok(findings.length > 0);
        checkFixes(id, example.bad, example.pool, example.others);
      });

      it('is alone in reporting its bad example', () => {
        const broken = new Set(
          rulesBrokenIn({ ...example, text: example.bad }, 'error', 'warning'),
        );
        assert.deepEqual([...broken], severity === 'information' ? [] : [id]);
      });

      it('accepts its good example, which has no error', () => {
        assert.deepEqual(findingsOf(id, example.good, example.pool, example.others), []);
        assert.deepEqual(rulesBrokenIn({ ...example, text: example.good }, 'error'), []);
      });

      it('explains itself in sentences', () => {
        assert.match(summary, /^.{15,}\.$/);
        assert.match(details, /^[A-Z`].{30,}[.!"]$/s);
        for (const { message } of findingsOf(id, example.bad, example.pool, example.others)) {
          assert.match(message, /^["A-Z{<].{15,}[.?"]$/s);
        }
      });

      it('says how it is known: an error rests on proof, and so do words of the service', () => {
        const [first] = known;
        assert.ok(severity !== 'error' || isProof(first), `${first.certainty} is no refusal`);
        const seen = known.some(({ certainty }) => /^(measured|in the model)$/.test(certainty));
        assert.ok(serviceMessage === undefined || seen, 'who has seen those words?');
        for (const { source, claim } of known) {
          assert.match(source, /^\S.{5,}[^.?]$/);
          assert.match(claim ?? 'What the rule says', /^[A-Z`].*[^.?]$/);
        }
      });

      for (const [what, source, pool, others] of finds) {
        it(`reports: ${what}`, () => {
          const { text, ranges: expected } = marked(source);
          assert.notEqual(expected.length, 0, 'what is to be reported stands between « and »');
          assert.deepEqual(ranges(findingsOf(id, text, pool, others)), expected);
          checkFixes(id, text, pool, others);
        });
      }

      for (const [what, text, pool, others] of leavesAlone) {
        it(`does not report: ${what}`, () => {
          assert.doesNotMatch(text, /[«»]/, 'nothing is to be reported');
          assert.deepEqual(findingsOf(id, text, pool, others), []);
        });
      }

      it(`is counted as ${severity}`, () => {
        assert.ok(rulesBrokenIn({ ...example, text: example.bad }, severity).includes(id));
      });
    });
  }
});
