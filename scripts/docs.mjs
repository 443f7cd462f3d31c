// Writes what is made from the rules: docs/rules.md, and the schema of the setting cognitoMfa.rules in
// package.json. A unit test tells when they are out of date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const node = (/** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

node('node_modules/typescript/bin/tsc', '-b', 'server/src/core');
const { rulesMarkdown } = require('../out/server/src/core/rules/documentation.js');
const { ruleSettingsSchema } = require('../out/server/src/core/rules/settingsSchema.js');

mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'rules.md'), `${rulesMarkdown()}\n`);

const manifestPath = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
manifest.contributes.configuration.properties['cognitoMfa.rules'].properties = ruleSettingsSchema();
writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
node('node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', 'package.json');
console.log('Wrote docs/rules.md and the settings of the rules in package.json.');
