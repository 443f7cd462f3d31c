// `npm run watch`: compiles and bundles again whenever a source changes, until Ctrl-C.
import { runCommand } from './host/cleanup.mjs';
import { bin } from './host/paths.mjs';
import { installDependencies } from './host/prepare.mjs';
import { Process } from './host/process.mjs';

await runCommand(async (cleanup) => {
  await installDependencies(cleanup);
  const programs = [
    [bin.tsc, '-b', '--watch', '--preserveWatchOutput'],
    ['scripts/build.mjs', '--watch'],
  ].map((args) => new Process(cleanup, process.execPath, args));
  const { code } = await Promise.race(programs.map(({ exited }) => exited));
  throw new Error(`One of the two has ended (${code}).`);
});
