import assert from 'node:assert/strict';
import fc from 'fast-check';
import { memberAt } from '../../../core/src/document/members';
import {
  maximumLength,
  parseMfaDocument,
  type MfaDocument,
} from '../../../core/src/document/mfaDocument';
import { mfaSchema, schemaAt } from '../../../core/src/model/mfaSchema';
import { linter } from '../../../core/src/rules/index';
import { structureIssues } from '../../../core/src/schema/structure';
import { rulesMarked } from '../../rules/support/testsOf';
import { seed } from '../core/support/arbitraries';
import { nearlyValid } from './support/nearlyValid';
import { ajvBreaches, serviceErrors } from './support/peers';

/** Where we may reject what a checker of the schema alone accepts. Every other error must be theirs too. */
const beyondTheSchema: readonly string[] = rulesMarked('beyondTheSchema');

/** How many documents; their seed is fixed, so the same ones every time. */
const numRuns = 3000;

const documents = nearlyValid(mfaSchema);

function errorsIn(document: MfaDocument): { rule: string; offset: number }[] {
  return linter
    .analyse(document)
    .filter(({ rule }) => rule.severity === 'error')
    .map(({ rule, finding }) => ({ rule: rule.id, offset: finding.offset }));
}

/** Why we alone reject a document. The first of two members may have any fault. */
function reasonsFor(document: MfaDocument): string[] {
  const rules = linter.analyse(document).map(({ rule }) => rule.id);
  const reasons = rules.filter((rule) => beyondTheSchema.includes(rule));
  const unexplained = errorsIn(document).filter(({ rule }) => !reasons.includes(rule));
  assert.ok(
    unexplained.length === 0 || reasons.includes('duplicate-member'),
    `${unexplained.map(({ rule }) => rule).join()} in ${document.text}`,
  );
  return unexplained.length === 0
    ? reasons.filter((rule) => rule !== 'duplicate-member')
    : ['duplicate-member'];
}

/** Counts how often something is seen, so that the test can tell that it was about something. */
class Tally {
  readonly counts = new Map<string, number>();

  add(...names: readonly string[]): void {
    for (const name of new Set(names)) {
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }

  atLeast(count: number, ...names: readonly string[]): void {
    for (const name of names) {
      const found = this.counts.get(name) ?? 0;
      assert.ok(found >= count, `${name}: ${found} documents of ${numRuns}`);
    }
  }
}

/** What a verdict is called in a tally. */
const verdict = (errors: readonly unknown[]) => (errors.length === 0 ? 'accepted' : 'rejected');

describe('The structure of random documents', () => {
  it('is accepted only where ajv accepts it, and rejected only where ajv does or a rule says why', () => {
    const tally = new Tally();
    const check = (text: string) => {
      const document = parseMfaDocument(text);
      const errors = errorsIn(document).map(({ rule }) => rule);
      const breaches = ajvBreaches(text);
      assert.ok(errors.length > 0 || breaches.length === 0, `${breaches.join()} in ${text}`);
      tally.add(verdict(errors), ...errors);
      if (breaches.length === 0 && errors.length > 0) {
        tally.add(...reasonsFor(document).map((rule) => `only ${rule}`));
      }
    };
    fc.assert(fc.property(documents, check), { seed, numRuns });
    tally.atLeast(200, 'accepted', 'rejected');
    tally.atLeast(10, ...beyondTheSchema.map((rule) => `only ${rule}`));
    const structural = ['invalid-value', 'invalid-pattern', 'too-short', 'too-long', 'wrong-type'];
    tally.atLeast(15, ...structural, 'unknown-member', 'sms-caller-arn-missing');
    tally.atLeast(5, 'message-placeholder', 'message-characters');
  });

  it('breaks the schema at the very members where ajv says so', () => {
    const tally = new Tally();
    const check = (text: string) => {
      // Three values as long as the model allows are too large to check.
      fc.pre(text.length <= maximumLength);
      const document = parseMfaDocument(text);
      const { root } = document;
      assert.ok(root);
      const issues = structureIssues(root);
      fc.pre(issues.every(({ kind }) => kind !== 'duplicate-member') && !repeats(text));
      const own = issues.map(({ path }) => path.join('/'));
      const breaches = ajvBreaches(text);
      assert.deepEqual(difference(own, breaches), [], text);
      // Of messages, rules say what is wrong better than the pattern: they report it in its place.
      const left = difference(breaches, own);
      for (const path of left) {
        const names = path.split('/');
        const rules = schemaAt(names)?.['x-rules'] ?? [];
        const value = memberAt(root, ...names)?.value;
        assert.ok(value && rules.length > 0, `${path} in ${text}`);
        const inside = errorsIn(document).filter(
          ({ offset }) => value.offset <= offset && offset <= value.offset + value.length,
        );
        assert.ok(
          inside.some(({ rule }) => rule === 'lone-surrogate' || rules.includes(rule)),
          `${path} in ${text}`,
        );
      }
      tally.add(verdict(breaches), ...issues.map(({ kind }) => kind), ...left);
    };
    fc.assert(fc.property(documents, check), { seed, numRuns });
    tally.atLeast(200, 'accepted', 'rejected');
    tally.atLeast(15, 'wrong-type', 'unknown-member', 'missing-member', 'invalid-value');
    tally.atLeast(15, 'too-short', 'too-long', 'invalid-pattern');
    tally.atLeast(2, 'SmsMfaConfiguration/SmsAuthenticationMessage');
    tally.atLeast(5, 'EmailMfaConfiguration/Message', 'EmailMfaConfiguration/Subject');
  });

  it('is accepted only where the JSON language service accepts it, and the other way round', async () => {
    const tally = new Tally();
    const check = async (text: string) => {
      const document = parseMfaDocument(text);
      const errors = errorsIn(document).map(({ rule }) => rule);
      const problems = await serviceErrors(text);
      assert.ok(errors.length > 0 || problems.length === 0, `${problems.join()} in ${text}`);
      tally.add(verdict(errors), `${verdict(problems)} by it`);
      if (problems.length === 0 && errors.length > 0) {
        tally.add(...reasonsFor(document).map((rule) => `only ${rule}`));
      }
    };
    await fc.assert(fc.asyncProperty(documents, check), { seed, numRuns });
    tally.atLeast(200, 'accepted', 'rejected', 'accepted by it', 'rejected by it');
    tally.atLeast(10, ...beyondTheSchema.map((rule) => `only ${rule}`));
  });
});

const difference = (some: readonly string[], others: readonly string[]) => [
  ...new Set(some.filter((item) => !others.includes(item))),
];

/** Whether a member with an unknown name stands twice, of which ajv sees the last only. */
function repeats(text: string): boolean {
  const names = structureNames(text);
  return new Set(names).size < names.length;
}

function structureNames(text: string): string[] {
  const { root } = parseMfaDocument(text);
  return root
    ? structureIssues(root)
        .filter(({ kind }) => kind === 'unknown-member')
        .map(({ path }) => path.join('/'))
    : [];
}
