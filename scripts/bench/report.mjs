// Turns the figures into a Markdown table, and says which aims are met.
import { readdirSync, statSync } from 'node:fs';
import { measures } from './measure.mjs';
import { root } from './servers.mjs';

/** @typedef {import('./measure.mjs').Measure} Measure */
/** @typedef {import('./measure.mjs').Samples} Samples */
/** @typedef {import('./servers.mjs').Server} Server */

/** @type {Record<Measure, { title: string, unit: string, aim?: number }>} The aim, where there is one, is the most that ours may be of the pull peer. */
const rows = {
  keystrokeSmall: { title: 'Keystroke to diagnostics, small file', unit: 'ms', aim: 1 },
  keystrokeLarge: { title: 'Keystroke to diagnostics, 20,000-character body', unit: 'ms', aim: 1 },
  completion: { title: 'Keystroke to completion', unit: 'ms', aim: 1 },
  hover: { title: 'Keystroke to hover', unit: 'ms', aim: 1 },
  initialize: { title: 'Process start to `initialize` answered', unit: 'ms', aim: 0.6 },
  firstDiagnostics: { title: 'Process start to first diagnostics', unit: 'ms', aim: 0.6 },
  memory: { title: 'Memory at work (RSS)', unit: 'MiB', aim: 0.9 },
  memoryRested: { title: 'Memory with pauses (RSS)', unit: 'MiB' },
};

/**
 * The value below which `share` of the samples lie (nearest rank).
 * @param {number[]} samples
 * @param {number} share
 */
export function percentile(samples, share) {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/**
 * Median and 95th percentile, with as many digits as the size is worth.
 * @param {number[]} samples
 * @param {string} unit
 */
function describe(samples, unit) {
  /** @param {number} share */
  const show = (share) => {
    const value = percentile(samples, share);
    return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
  };
  return `${show(0.5)} / ${show(0.95)} ${unit}`;
}

/**
 * Ours over the peer's, by their medians.
 * @param {Record<string, number[]>} byServer
 * @param {Server['id']} peer
 */
function ratio(byServer, peer) {
  return percentile(byServer['ours'] ?? [], 0.5) / percentile(byServer[peer] ?? [], 0.5);
}

/**
 * What each server took, as a table.
 * @param {Server[]} servers
 * @param {Samples} samples
 */
export function table(servers, samples) {
  const head = ['Median / 95th percentile', ...servers.map(({ title }) => title)];
  const body = measures.map((name) => {
    const { title, unit } = rows[name];
    return [title, ...servers.map(({ id }) => describe(samples[name][id] ?? [], unit))];
  });
  return markdown([head, ...body]);
}

/**
 * Ours over each peer's, by their medians, as a table that judges the aims.
 * @param {Server[]} servers
 * @param {Samples} samples
 */
export function ratioTable(servers, samples) {
  if (servers.every(({ id }) => id !== 'ours')) return 'No ratios without this server.';
  const peers = servers.filter(({ id }) => id !== 'ours');
  const over = peers.map(({ id }) => `ours/${id}`);
  const head = ['Ratio of the medians', ...over, 'aim (of pull)', 'result'];
  const body = measures.map((name) => {
    const { title, aim } = rows[name];
    const ratios = peers.map(({ id }) => ratio(samples[name], id).toFixed(2));
    if (aim === undefined) return [title, ...ratios, '', ''];
    const result = ratio(samples[name], 'pull') <= aim ? 'met' : '**missed**';
    return [title, ...ratios, `≤ ${aim.toFixed(1)}`, result];
  });
  return markdown([head, ...body]);
}

/**
 * Rows of cells, the first of them the head, as a Markdown table.
 * @param {(string | number)[][]} table
 */
export function markdown([head = [], ...body]) {
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

/**
 * What the long session did to the heap, as a table. Flat is an end within a twentieth of the start.
 * @param {import('./endurance.mjs').Endurance[]} results
 */
export function enduranceTable(results) {
  const body = results.map(({ server, keystrokes, before, after }) => {
    const grown = after / before;
    const result = grown <= 1.05 ? 'flat' : '**grown**';
    const heaps = [before.toFixed(1), after.toFixed(1), grown.toFixed(2)];
    return [server.title, keystrokes, ...heaps, result];
  });
  const heaps = ['heap before, MiB', 'heap after, MiB', 'ratio'];
  return markdown([['Long session', 'keystrokes', ...heaps, 'result'], ...body]);
}

/**
 * The size in bytes of each bundle and package that is built.
 * @returns {{ file: string, bytes: number }[]}
 */
export function sizes() {
  /**
   * @param {string} folder
   * @param {string} ending
   */
  const within = (folder, ending) =>
    readdirSync(root + folder || root)
      .filter((file) => file.endsWith(ending))
      .map((file) => ({ file: folder + file, bytes: statSync(root + folder + file).size }));
  const built = readdirSync(root).includes('dist');
  return [...(built ? within('dist/', '.js') : []), ...within('', '.vsix')];
}

/** The sizes as a Markdown table, or a line that says there are none. */
export function sizeTable() {
  const found = sizes();
  if (found.length === 0) return 'No bundle and no .vsix is built, so there are no sizes.';
  const body = found.map(({ file, bytes }) => [file, `${(bytes / 1024).toFixed(0)} KiB`]);
  return markdown([['File', 'Size'], ...body]);
}
