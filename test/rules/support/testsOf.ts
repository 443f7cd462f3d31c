import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rules } from '../../../core/src/rules/index';
import type { RuleTests } from './ruleTests';

/** The sources, seen from out/test/rules/support: what an earlier build has left behind doesn't count. */
const sources = join(__dirname, '..', '..', '..', '..', 'test', 'rules');
const load = createRequire(__filename);

/** All that the rule `id` is held to; undefined for a rule without tests of its own. */
function testsOf(id: string): RuleTests | undefined {
  if (!existsSync(join(sources, `${id}.ts`))) {
    return undefined;
  }
  const module: unknown = load(`../${id}.js`);
  assert.ok(hasTests(module), `test/rules/${id}.ts exports its tests as "tests: RuleTests".`);
  return module.tests;
}

/** The tests of each rule that has some, in the order of the rules. */
export const testsByRule: ReadonlyMap<string, RuleTests> = new Map(
  rules.flatMap(({ id }) => {
    const tests = testsOf(id);
    return tests ? [[id, tests]] : [];
  }),
);

/** The rules whose tests are marked in some way. */
export function rulesMarked(mark: 'notJson' | 'beyondTheSchema' | 'beyondTheService'): string[] {
  return [...testsByRule].filter(([, tests]) => tests[mark] !== undefined).map(([id]) => id);
}

/** The ids that the files in `test/rules/` are named after. */
export function namesOfFiles(): string[] {
  return readdirSync(sources)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
}

/** The compiler has looked at what is in it. */
function hasTests(module: unknown): module is { readonly tests: RuleTests } {
  return typeof module === 'object' && module !== null && 'tests' in module;
}
