// What is measured in a running server: what is open, and what is typed and asked for.
import { diagnosticsFor, requestsFor, typing } from './texts.mjs';

/** @typedef {import('./client.mjs').Client} Client */
/** @typedef {import('./servers.mjs').Server} Server */

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
 * One measure: a text, and a cycle that gives the milliseconds of each of its steps.
 * @typedef {object} Scene
 * @property {'keystrokeSmall' | 'keystrokeLarge' | 'completion' | 'hover'} name
 * @property {(server: Server) => string} text
 * @property {(client: Client) => Promise<number[]>} cycle
 * @property {boolean} waits Whether a server that sends diagnostics unasked makes each step wait for its delay.
 */

/** @type {Scene[]} */
export const scenes = [
  typingScene('keystrokeSmall', typing.small),
  typingScene('keystrokeLarge', typing.large),
  askingScene('completion'),
  askingScene('hover'),
];

/**
 * @param {'keystrokeSmall' | 'keystrokeLarge'} name
 * @param {typeof typing.small} scene
 * @returns {Scene}
 */
function typingScene(name, scene) {
  return {
    name,
    text: () => scene.text,
    cycle: (client) => typeCycle(client, scene),
    waits: true,
  };
}

/**
 * @param {'completion' | 'hover'} name
 * @returns {Scene}
 */
function askingScene(name) {
  return {
    name,
    text: (server) => requestsFor(server)[name].text,
    cycle: (client) => requestCycle(client, name),
    waits: false,
  };
}

/**
 * How many cycles of a scene a server goes through, and how many of them only warm it up.
 * @param {Client} client
 * @param {Scene} scene
 * @param {import('./measure.mjs').Plan} plan
 */
export function roundsOf({ pull }, { waits }, { warmUp, cycles, pushCycles }) {
  return waits && !pull
    ? { warmUp: 1, rounds: 1 + pushCycles }
    : { warmUp, rounds: warmUp + cycles };
}
