// Writes what is made from the sources: the types of a configuration and the grammar's names, docs/rules.md,
// docs/errors.md, the schema of the setting cognitoMfa.rules in package.json, and the texts to translate. Unit tests tell when they are out of date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeFilesFromSchema } from './docs/schema.mjs';
import { bundleFile, settingsFile, settingsTexts, sourceTexts } from './texts.mjs';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const node = (/** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

await writeFilesFromSchema();
node('node_modules/typescript/bin/tsc', '-b', 'core', 'client');
const { rules } = require('../out/core/src/rules/index.js');
const { rulesMarkdown } = require('../out/core/src/engine/rulesDocumentation.js');
const { errorsMarkdown } = require('../out/client/src/aws/catalogue/errorsDocumentation.js');
const { ruleSettingsSchema } = require('../out/core/src/engine/ruleSettingsSchema.js');

mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'rules.md'), `${rulesMarkdown(rules)}\n`);
writeFileSync(join(root, 'docs', 'errors.md'), `${errorsMarkdown()}\n`);

const manifestPath = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
manifest.contributes.configuration.properties['cognitoMfa.rules'].properties =
  ruleSettingsSchema(rules);
writeJson(manifestPath, manifest);
writeJson(settingsFile, settingsTexts(JSON.parse(readFileSync(settingsFile, 'utf8'))));
mkdirSync(dirname(bundleFile), { recursive: true });
writeJson(bundleFile, await sourceTexts());
const prettier = 'node_modules/prettier/bin/prettier.cjs';
node(prettier, '--write', '--log-level', 'warn', manifestPath, settingsFile, bundleFile);
console.log(
  'Wrote what is made from the schema, docs/rules.md, docs/errors.md, the settings of the rules in package.json, and the texts.',
);

/** @param {string} path @param {unknown} value */
function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
