// Whether memory stays flat over a long session: what a server holds before and after its keystrokes.
import { Client } from './client.mjs';
import { diagnosticsFor, typing } from './texts.mjs';

/** @typedef {import('./servers.mjs').Server} Server */

/**
 * What one server held, in MiB of heap in use after garbage collection.
 * @typedef {object} Endurance
 * @property {Server} server
 * @property {number} keystrokes Each with its diagnostics asked for, got and checked.
 * @property {number} before After the warm-up, so that caches are filled and code is compiled.
 * @property {number} after
 */

/** Keystrokes before the first reading, for each of those counted: code is compiled until about then. */
const warmUp = 0.4;

/**
 * Types on and on, in the small file and in the long body by turns.
 * @param {Client} client
 * @param {number} keystrokes
 */
async function typeOn(client, keystrokes) {
  // A body of 20,000 characters is typed in now and then: anything kept of it would show at once.
  const scenes = [typing.small, typing.small, typing.small, typing.large];
  for (let typed = 0; typed < keystrokes;) {
    for (const { text, cycle } of scenes) {
      await client.open(text);
      for (let round = 0; round < 25 && typed < keystrokes; round++) {
        for (const keystroke of cycle) {
          const isFor = diagnosticsFor(cycle, keystroke);
          await client.timeDiagnostics(() => client.type(keystroke.edit), isFor);
          typed++;
        }
      }
    }
  }
}

/**
 * Measures the servers that answer requests for diagnostics; the others wait too long at each keystroke.
 * @param {Server[]} servers
 * @param {number} keystrokes
 * @param {(step: string) => void} progress
 * @returns {Promise<Endurance[]>}
 */
export async function endure(servers, keystrokes, progress) {
  /** @type {Endurance[]} */
  const results = [];
  for (const server of servers) {
    const client = new Client(server, { heapProbe: true });
    try {
      await client.initialize();
      await client.configure();
      if (!client.pull) continue;
      progress(`${keystrokes} keystrokes, ${server.title}`);
      await typeOn(client, warmUp * keystrokes);
      const before = await client.heapInUse();
      await typeOn(client, keystrokes);
      results.push({ server, keystrokes, before, after: await client.heapInUse() });
    } finally {
      await client.stop();
    }
  }
  return results;
}
