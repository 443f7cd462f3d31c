// Measures the built language server beside two JSON servers and the YAML server with the same schema.
// Last it asks the server everything on texts made to cost it much; `nasty` does only that.
// node scripts/bench/bench.mjs [nasty] [--quick] [--json FILE]
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { endure } from './endurance.mjs';
import { fullPlan, measure, quickPlan } from './measure.mjs';
import { measureNasty, nastyTable } from './nasty.mjs';
import { enduranceTable, ratioTable, sizes, sizeTable, table } from './report.mjs';
import { findServers, ownServer } from './servers.mjs';
import { fullSizes, measureWorkspaces, quickSizes } from './workspace.mjs';
import { workspaceTable } from './workspaceReport.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
});
if (positionals.includes('nasty')) {
  console.log(await nasty());
  process.exit();
}
const plan = values.quick ? quickPlan : fullPlan;
const servers = await findServers();
if (servers.every(({ id }) => id !== 'ours'))
  console.error('dist/server.js is not built: only the peers are measured. Run npm run build.');

/** @param {string} step */
const progress = (step) => {
  console.error(step);
};
const samples = await measure(servers, plan, progress);
const endurance = await endure(servers, plan.longSession, progress);
const workspaces = await measureWorkspaces(
  servers,
  values.quick ? quickSizes : fullSizes,
  progress,
);

const machine = `Node ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} CPUs`;
console.log(`${machine}${values.quick ? ', quick run: the figures mean little' : ''}\n`);
console.log(table(servers, samples));
console.log(`\n${ratioTable(servers, samples)}`);
console.log(`\n${enduranceTable(endurance)}`);
console.log(`\n${workspaceTable(servers, workspaces)}`);
console.log(`\n${await nasty()}`);
console.log(`\n${sizeTable()}`);
console.log(`
Each answer was checked to be for the text just sent. The JSON server that pushes waits 300 ms before it checks a
document, the YAML server 200 ms. The YAML server proposes no name between quotation marks, where
the others are asked for completion: it is asked on an empty line.`);
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine, plan, samples, endurance, workspaces, sizes: sizes() }, null, 2)}\n`,
  );

/** What the texts in test/nasty/texts.ts cost. */
async function nasty() {
  const server = ownServer();
  if (!server) return 'Nothing is asked on nasty texts.';
  const { nastyTexts } = await import('../../out/test/nasty/texts.js');
  return nastyTable(await measureNasty(server, nastyTexts()));
}
