// What the workspaces took, as a table.
import { markdown, percentile } from './report.mjs';

/** @typedef {import('./servers.mjs').Server} Server */
/** @typedef {import('./workspace.mjs').Result} Result */

/**
 * The results as a Markdown table: what each server took, and ours over each peer.
 * @param {Server[]} servers
 * @param {Result[]} results
 */
export function workspaceTable(servers, results) {
  const peers = servers.filter(({ id }) => id !== 'ours');
  const head = ['Workspace', ...servers.map(({ title }) => title)];
  head.push(...peers.map(({ id }) => `ours/${id}`));
  const rows = results.flatMap(({ size, samples }) =>
    /** @type {const} */ (['time', 'memory']).map((what) => {
      /** @param {string} id */
      const median = (id) =>
        percentile(
          (samples[id] ?? []).map((each) => each[what]),
          0.5,
        );
      const unit = what === 'time' ? 'ms to all diagnostics' : 'MiB after that';
      const figures = servers.map(({ id }) => median(id).toFixed(0));
      const ratios = peers.map(({ id }) => (median('ours') / median(id)).toFixed(2));
      return [`${size} files, ${unit}`, ...figures, ...ratios];
    }),
  );
  const typed = results.flatMap(({ size, samples }) =>
    (samples['typing'] ?? []).map(({ keystrokes }) => {
      const [half, slow] = [0.5, 0.95].map((share) => percentile(keystrokes, share).toFixed(1));
      return `${keystrokes.length} keystrokes while ${size} files are checked: ${half} / ${slow} ms to diagnostics.`;
    }),
  );
  const how = 'The peers check open files only: all files are opened in them.';
  return [markdown([head, ...rows]), '', how, ...typed].join('\n');
}
