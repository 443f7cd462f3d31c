// The local user pool server, as a process of its own.
import { Process } from './process.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */

/** A pool that doesn't listen after this long, in milliseconds, never will. */
const startMs = 120_000;

/**
 * Starts the local user pool on a port, or on a free one if that is taken.
 * @param {Cleanup} cleanup stops it
 * @param {number} port 0 for any
 * @returns {Promise<{ url: string, about: string, process: Process }>} its address, and the line that tells of its pools
 */
export async function startLocalPool(cleanup, port) {
  const args = ['out/test/local-pool/main.js', '--port', String(port)];
  const server = new Process(cleanup, process.execPath, args, { quiet: true });
  try {
    const [about, url = ''] = await server.waitForOutput(/Local user pool at (\S+).*/, startMs);
    return { url, about, process: server };
  } catch (error) {
    if (port !== 0 && server.log().includes('EADDRINUSE')) return startLocalPool(cleanup, 0);
    throw error;
  }
}
