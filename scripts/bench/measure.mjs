// The measurements: rounds in which the servers take turns, so that the machine's noise hits all alike.
import { Client } from './client.mjs';
import { diagnosticsFor, faulty, requestsFor, typing } from './texts.mjs';

/** @typedef {import('./servers.mjs').Server} Server */

/**
 * How much to measure.
 * @typedef {object} Plan
 * @property {number} starts Processes started for each server.
 * @property {number} sessions Fresh processes for the keystrokes and requests.
 * @property {number} cycles Cycles per session for a server that answers requests for diagnostics.
 * @property {number} pushCycles The same for one that sends them unasked, after its own delay.
 * @property {number} warmUp Cycles before those, not counted.
 * @property {number} longSession Keystrokes of the one long session that shows whether memory stays flat.
 */

/** @type {Plan} Multiplied out: 15 starts, and 304 keystrokes (16 where pushed), completions and hovers. */
export const fullPlan = {
  starts: 15,
  sessions: 2,
  cycles: 38,
  pushCycles: 2,
  warmUp: 25,
  longSession: 10_000,
};
/** @type {Plan} */
export const quickPlan = {
  starts: 2,
  sessions: 1,
  cycles: 3,
  pushCycles: 1,
  warmUp: 1,
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
 * Types one cycle of keystrokes, waiting for the diagnostics of each.
 * @param {Client} client
 * @param {typeof typing.small} scene
 */
async function typeCycle(client, { cycle }) {
  const times = [];
  for (const keystroke of cycle)
    times.push(
      await client.timeDiagnostics(
        () => client.type(keystroke.edit),
        diagnosticsFor(cycle, keystroke),
      ),
    );
  return times;
}

/**
 * Types and asks, as often as a cycle of keystrokes is long.
 * @param {Client} client
 * @param {'completion' | 'hover'} name
 */
async function requestCycle(client, name) {
  const times = [];
  const { steps } = requestsFor(client.server)[name];
  for (const { edit, position, isFor } of [...steps, ...steps])
    times.push(await client.timeRequest(`textDocument/${name}`, edit, position, isFor));
  return times;
}

/**
 * Opens a text everywhere and runs cycles of one measure, server after server in each round.
 * @param {Client[]} clients
 * @param {(server: Server) => string} textFor
 * @param {(client: Client) => Promise<number[]>} cycle
 * @param {(client: Client) => { warmUp: number, cycles: number }} counts
 * @param {Record<string, number[]>} results
 */
async function takeTurns(clients, textFor, cycle, counts, results) {
  for (const client of clients) await client.open(textFor(client.server));
  const rounds = Math.max(
    ...clients.map((client) => counts(client).warmUp + counts(client).cycles),
  );
  for (let round = 0; round < rounds; round++) {
    for (const client of inTurn(clients, round)) {
      const { warmUp, cycles } = counts(client);
      if (round >= warmUp + cycles) continue;
      const times = await cycle(client);
      if (round >= warmUp) results[client.server.id]?.push(...times);
    }
  }
}

/**
 * One session: a fresh process of each server goes through everything, then its memory is read.
 * @param {Server[]} servers
 * @param {Plan} plan
 * @param {Samples} samples
 */
async function session(servers, plan, samples) {
  /** @type {Client[]} */
  const clients = [];
  const all = () => ({ warmUp: plan.warmUp, cycles: plan.cycles });
  /** @param {Client} client */
  const fewerPushed = (client) => (client.pull ? all() : { warmUp: 1, cycles: plan.pushCycles });
  try {
    for (const server of servers) {
      const client = new Client(server);
      clients.push(client);
      await client.initialize();
      await client.configure();
    }
    const { small, large } = typing;
    const type = (/** @type {typeof small} */ scene) => (/** @type {Client} */ client) =>
      typeCycle(client, scene);
    await takeTurns(clients, () => small.text, type(small), fewerPushed, samples.keystrokeSmall);
    await takeTurns(clients, () => large.text, type(large), fewerPushed, samples.keystrokeLarge);
    for (const name of /** @type {const} */ (['completion', 'hover'])) {
      const text = (/** @type {Server} */ server) => requestsFor(server)[name].text;
      const ask = (/** @type {Client} */ client) => requestCycle(client, name);
      await takeTurns(clients, text, ask, all, samples[name]);
    }
    for (const client of clients) samples.memory[client.server.id]?.push(client.residentMemory());
  } finally {
    await Promise.all(clients.map((client) => client.stop()));
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
  return samples;
}
