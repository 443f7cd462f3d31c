// Starts a server.
import { spawn } from 'node:child_process';

const heapProbeScript = new URL('heapProbe.mjs', import.meta.url).href;

/**
 * Starts a server that speaks over its standard streams. The heap probe is loaded before it and has
 * a channel of its own.
 * @param {string} script
 * @param {boolean} heapProbe
 */
export function start(script, heapProbe) {
  const options = heapProbe ? ['--import', heapProbeScript] : [];
  const child = spawn(process.execPath, [...options, script, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', ...(heapProbe ? /** @type {const} */ (['ipc']) : [])],
  });
  const { stdin: input, stdout: output } = child;
  if (!input || !output) throw new Error(`${script} has no standard streams.`);
  return { process: child, input, output };
}
