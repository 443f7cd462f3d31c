// `npm run lint`: how the code is written (.oxlintrc.jsonc), and who may import whom (dependencies.config.mjs).
// Both are run, so that one run tells everything. Ends with 1 where one of them found something.
import { spawnSync } from 'node:child_process';
import { bin, root } from './host/paths.mjs';

const programs = [
  [bin.oxlint],
  [
    bin.depcruise,
    ...['--config', 'scripts/dependencies.config.mjs', '--output-type', 'err-long'],
    ...['client/src', 'server/src', 'protocol/src', 'core/src', 'test', 'scripts'],
  ],
];
for (const args of programs) {
  const { error, status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exitCode = 1;
}
