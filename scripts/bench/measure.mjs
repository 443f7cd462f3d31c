// The measurements: rounds in which the servers take turns, so that the machine's noise hits all alike.
import { setTimeout } from 'node:timers/promises';
import { Client } from './client.mjs';
import { roundsOf, scenes } from './scenes.mjs';
import { diagnosticsFor, faulty } from './texts.mjs';

/** @typedef {import('./servers.mjs').Server} Server */

/**
 * How much to measure.
 * @typedef {object} Plan
 * @property {number} starts Processes started for each server.
 * @property {number} sessions Fresh processes for the keystrokes and requests.
 * @property {number} cycles Cycles per session for a server that answers requests for diagnostics.
 * @property {number} pushCycles The same for one that sends them unasked, after its own delay.
 * @property {number} warmUp Cycles before those, not counted.
 * @property {number} memoryRuns Fresh processes for the memory at work, and as many for that with pauses.
 * @property {number} restMs The length of such a pause.
 * @property {number} longSession Keystrokes of the one long session that shows whether memory stays flat.
 */

/** @type {Plan} Multiplied out: 15 starts, and 304 keystrokes (16 where pushed), completions and hovers. */
export const fullPlan = {
  starts: 15,
  sessions: 2,
  cycles: 38,
  pushCycles: 2,
  warmUp: 25,
  memoryRuns: 3,
  restMs: 10_000,
  longSession: 10_000,
};
/** @type {Plan} */
export const quickPlan = {
  starts: 2,
  sessions: 1,
  cycles: 3,
  pushCycles: 1,
  warmUp: 1,
  memoryRuns: 1,
  restMs: 1000,
  longSession: 400,
};

/** The names of the measures, in the order of the report. */
export const measures = /** @type {const} */ ([
  'keystrokeSmall',
  'keystrokeLarge',
  'completion',
  'hover',
  'initialize',
  'firstDiagnostics',
  'memory',
  'memoryRested',
]);
/** @typedef {typeof measures[number]} Measure */
/** Figures by measure and server: milliseconds, and MiB for `memory`. @typedef {Record<Measure, Record<string, number[]>>} Samples */

/**
 * @param {Server[]} servers
 * @returns {Samples}
 */
function emptySamples(servers) {
  /** @returns {Record<string, number[]>} */
  const row = () => Object.fromEntries(servers.map(({ id }) => [id, []]));
  return {
    keystrokeSmall: row(),
    keystrokeLarge: row(),
    completion: row(),
    hover: row(),
    initialize: row(),
    firstDiagnostics: row(),
    memory: row(),
    memoryRested: row(),
  };
}

/**
 * `items` in the order of turn `round`: everyone is first equally often.
 * @template T
 * @param {T[]} items
 * @param {number} round
 */
const inTurn = (items, round) => [
  ...items.slice(round % items.length),
  ...items.slice(0, round % items.length),
];

/**
 * One start from nothing: to the answer to `initialize`, and to the first diagnostics of an opened file.
 * @param {Server} server
 */
async function start(server) {
  const begin = performance.now();
  const client = new Client(server);
  try {
    await client.initialize();
    const initialize = performance.now() - begin;
    await client.timeDiagnostics(
      async () => {
        await client.configure();
        await client.open(faulty.text);
      },
      diagnosticsFor([faulty.keystroke], faulty.keystroke),
    );
    return { initialize, firstDiagnostics: performance.now() - begin };
  } finally {
    await client.stop();
  }
}

/**
 * Opens a scene's text everywhere and runs its cycles, server after server in each round.
 * @param {Client[]} clients
 * @param {import('./scenes.mjs').Scene} scene
 * @param {Plan} plan
 * @param {Record<string, number[]>} results
 */
async function takeTurns(clients, scene, plan, results) {
  for (const client of clients) await client.open(scene.text(client.server));
  const most = Math.max(...clients.map((client) => roundsOf(client, scene, plan).rounds));
  for (let round = 0; round < most; round++) {
    for (const client of inTurn(clients, round)) {
      const { warmUp, rounds } = roundsOf(client, scene, plan);
      if (round >= rounds) continue;
      const times = await scene.cycle(client);
      if (round >= warmUp) results[client.server.id]?.push(...times);
    }
  }
}

/**
 * One session: a fresh process of each server goes through everything.
 * @param {Server[]} servers
 * @param {Plan} plan
 * @param {Samples} samples
 */
async function session(servers, plan, samples) {
  /** @type {Client[]} */
  const clients = [];
  try {
    for (const server of servers) {
      const client = new Client(server);
      clients.push(client);
      await client.initialize();
      await client.configure();
    }
    for (const scene of scenes) await takeTurns(clients, scene, plan, samples[scene.name]);
  } finally {
    await Promise.all(clients.map((client) => client.stop()));
  }
}

/**
 * The memory of a fresh process of its own after all scenes, in MiB. A server that waits for others
 * meanwhile collects its garbage, one that doesn't wait can't.
 * @param {Server} server
 * @param {Plan} plan
 * @param {number} restMs A pause after each scene.
 */
async function memoryOf(server, plan, restMs) {
  const client = new Client(server);
  try {
    await client.initialize();
    await client.configure();
    for (const scene of scenes) {
      await client.open(scene.text(server));
      const { rounds } = roundsOf(client, scene, plan);
      for (let round = 0; round < rounds; round++) await scene.cycle(client);
      await setTimeout(restMs);
    }
    return client.residentMemory();
  } finally {
    await client.stop();
  }
}

/**
 * Measures all servers and checks every answer; throws at the first that is wrong.
 * @param {Server[]} servers
 * @param {Plan} plan
 * @param {(step: string) => void} progress
 */
export async function measure(servers, plan, progress) {
  const samples = emptySamples(servers);
  for (const server of servers) await start(server); // The files are read once before anything counts.
  for (let round = 0; round < plan.starts; round++) {
    progress(`start ${round + 1} of ${plan.starts}`);
    for (const server of inTurn(servers, round)) {
      const times = await start(server);
      samples.initialize[server.id]?.push(times.initialize);
      samples.firstDiagnostics[server.id]?.push(times.firstDiagnostics);
    }
  }
  for (let round = 0; round < plan.sessions; round++) {
    progress(`session ${round + 1} of ${plan.sessions}`);
    await session(inTurn(servers, round), plan, samples);
  }
  for (let round = 0; round < plan.memoryRuns; round++) {
    progress(`memory, run ${round + 1} of ${plan.memoryRuns}`);
    for (const server of servers) samples.memory[server.id]?.push(await memoryOf(server, plan, 0));
    await Promise.all(
      servers.map(async (server) => {
        samples.memoryRested[server.id]?.push(await memoryOf(server, plan, plan.restMs));
      }),
    );
  }
  return samples;
}
