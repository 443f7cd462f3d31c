// `node scripts/tool.mjs NAME ARGUMENT...` runs a program of scripts/tools/package.json in the checkout.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { otherPackages } from './host/otherPackages.mjs';
import { root } from './host/paths.mjs';

/** The packages by the names of their programs. */
const packages = new Map([
  ['c8', 'c8'],
  ['stryker', '@stryker-mutator/core'],
  ['vsce', '@vscode/vsce'],
]);

const [program = '', ...args] = process.argv.slice(2);
const name = packages.get(program);
if (!name) throw new Error(`"${program}" is none of ${[...packages.keys()].join(', ')}.`);
const require = await otherPackages('scripts/tools', `the programs of scripts/tools`);
const manifest = require.resolve(`${name}/package.json`);
const { bin } = require(manifest);
const script = join(dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
const { error, status } = spawnSync(process.execPath, [script, ...args], {
  cwd: root,
  stdio: 'inherit',
});
if (error) throw error;
process.exitCode = status ?? 1;
