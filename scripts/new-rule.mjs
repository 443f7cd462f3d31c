// `npm run new-rule -- some-id` makes a rule: its file in core/src/rules/, its place in the list of rules, its tests in
// test/rules/, and what `npm run docs` makes of it. The new files compile, and the rule's tests fail until both are
// written. `--after other-id` puts it behind another rule in the documentation, else it is the last.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withRule } from './new-rule/list.mjs';
import { nameOf, ruleText, testsText } from './new-rule/skeleton.mjs';

const root = join(import.meta.dirname, '..');
const list = join(root, 'core/src/rules/index.ts');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { after: { type: 'string' } },
});
const [id = ''] = positionals;
const name = nameOf(id);
const files = {
  [`core/src/rules/${name}.ts`]: ruleText(id),
  [`test/rules/${id}.ts`]: testsText,
};
const taken = Object.keys(files).find((file) => existsSync(join(root, file)));
if (taken !== undefined) throw new Error(`${taken} is there already.`);
const listed = withRule(readFileSync(list, 'utf8'), name, values.after && nameOf(values.after));

writeFileSync(list, listed);
for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
const { status } = spawnSync(process.execPath, [join(root, 'scripts/docs.mjs')], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
console.log(`To write now: ${Object.keys(files).join(' and ')}. Then run "npm run docs" again.`);
