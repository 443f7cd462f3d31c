// Writes docs/rules.md from the rules. A unit test tells when it is out of date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], {
  cwd: root,
  stdio: 'inherit',
});
const { rulesMarkdown } = createRequire(import.meta.url)(
  '../out/server/src/core/rules/documentation.js',
);
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'rules.md'), `${rulesMarkdown()}\n`);
console.log('Wrote docs/rules.md.');
