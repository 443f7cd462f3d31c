// A whole workspace checked: time to the diagnostics of every file, and memory after that. The peers
// check no file that isn't open, so all files are opened in them, and each is asked for or waited for.
// By itself: node scripts/bench/workspace.mjs [--quick]
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { capabilities, endHandshake } from './handshake.mjs';
import { connect } from './launch.mjs';
import { residentMemory } from './memory.mjs';
import { findServers } from './servers.mjs';
import { faulty } from './texts.mjs';
import { checkList, textOf, writeWorkspace } from './workspaceFiles.mjs';
import { workspaceTable } from './workspaceReport.mjs';

/** @typedef {import('./servers.mjs').Server} Server */
/** @typedef {import('./workspaceFiles.mjs').Workspace} Workspace */
/** @typedef {import('vscode-languageserver-types').Diagnostic} Diagnostic */
/** @typedef {import('./handshake.mjs').Connection} Connection */
/** @typedef {ReturnType<typeof checkList>} CheckList */

/**
 * What a workspace took: milliseconds from the handshake to the last diagnostics, MiB, and for ours the
 * milliseconds of each keystroke meanwhile.
 * @typedef {{ time: number, memory: number, keystrokes: number[] }} Sample
 */
/** @typedef {{ size: number, samples: Record<string, Sample[]> }} Result */

/** Files and rounds. */
export const fullSizes = [
  { size: 1_000, rounds: 3 },
  { size: 10_000, rounds: 1 },
];
export const quickSizes = [{ size: 200, rounds: 1 }];

/** A server that has not checked everything by then has failed. */
const limitMs = 60_000;

/**
 * Starts a server on a workspace, and ends it after `use`.
 * @template T
 * @param {Server} server
 * @param {Workspace} workspace
 * @param {(connection: Connection, pid: string) => Promise<T>} use
 */
async function withServer(server, workspace, use) {
  const { process: child, connection } = connect(server);
  connection.listen();
  try {
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: workspace.uri, name: 'bench' }],
      capabilities,
    });
    await endHandshake(connection, server);
    return await use(connection, String(child.pid));
  } finally {
    const exited = once(child, 'exit');
    connection.dispose();
    child.kill();
    await exited;
  }
}

/**
 * Ours: one request, which tells of all files.
 * @param {Connection} connection
 * @param {CheckList} list
 */
async function checkFolder(connection, { check, done }) {
  const failed = new Promise((_, reject) => {
    connection.onNotification('$/progress', ({ value }) => {
      try {
        for (const { uri, items } of value.items) check(uri, items);
      } catch (error) {
        reject(error);
      }
    });
  });
  const params = { previousResultIds: [], partialResultToken: 'all' };
  const request = connection.sendRequest('workspace/diagnostic', params);
  await Promise.race([done, failed, request]);
}

/**
 * The peers: every file opened, a few at a time, and its diagnostics asked for or waited for.
 * @param {Server} server
 * @param {Connection} connection
 * @param {Workspace} workspace
 * @param {CheckList} list
 */
async function openAll(server, connection, { files }, { check, done }) {
  const failed = new Promise((_, reject) => {
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      try {
        check(uri, diagnostics);
      } catch (error) {
        reject(error);
      }
    });
  });
  const queue = files.values();
  const worker = async () => {
    for (const { uri, path } of queue) {
      const textDocument = { uri, languageId: server.languageId, version: 1, text: textOf(path) };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      if (server.id === 'pull') {
        const report = await connection.sendRequest('textDocument/diagnostic', { textDocument });
        check(uri, report.items);
      }
    }
  };
  const opened = Promise.all(Array.from({ length: 8 }, worker)).then(() => done);
  await Promise.race([opened, failed]);
}

/**
 * Types in a document beside the workspace until `stop` says so, and gives the milliseconds of each keystroke.
 * @param {Connection} connection
 * @param {() => boolean} stop
 */
async function typeMeanwhile(connection, stop) {
  const textDocument = { uri: 'file:///bench/pool.mfa.json', languageId: 'cognito-mfa' };
  const opened = { ...textDocument, version: 1, text: faulty.text };
  await connection.sendNotification('textDocument/didOpen', { textDocument: opened });
  const start = { line: 0, character: 0 };
  const times = [];
  for (let version = 2; !stop(); version++) {
    const begin = performance.now();
    const contentChanges = [{ range: { start, end: start }, text: ' ' }];
    const changed = { textDocument: { ...textDocument, version }, contentChanges };
    await connection.sendNotification('textDocument/didChange', changed);
    await connection.sendRequest('textDocument/diagnostic', { textDocument });
    times.push(performance.now() - begin);
  }
  return times;
}

/**
 * @param {Server} server
 * @param {Workspace} workspace
 * @param {boolean} typing whether someone types meanwhile
 * @returns {Promise<Sample>}
 */
function sample(server, workspace, typing) {
  return withServer(server, workspace, async (connection, pid) => {
    const list = checkList(workspace);
    const begin = performance.now();
    let finished = false;
    const check =
      server.id === 'ours'
        ? checkFolder(connection, list)
        : openAll(server, connection, workspace, list);
    const checked = check.finally(() => (finished = true));
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const late = new Promise((_, reject) => {
      const message = `${server.title} has not checked the workspace in ${limitMs / 1000} s.`;
      timer = setTimeout(() => reject(new Error(message)), limitMs);
    });
    const keystrokes = typing ? typeMeanwhile(connection, () => finished) : Promise.resolve([]);
    await Promise.race([checked, late]).finally(() => clearTimeout(timer));
    const time = performance.now() - begin;
    return { time, memory: residentMemory(pid), keystrokes: await keystrokes };
  });
}

/**
 * @param {Server[]} servers
 * @param {{ size: number, rounds: number }[]} sizes
 * @param {(step: string) => void} progress
 * @returns {Promise<Result[]>}
 */
export async function measureWorkspaces(servers, sizes, progress) {
  /** @type {Result[]} */
  const results = [];
  for (const { size, rounds } of sizes) {
    const workspace = writeWorkspace(size);
    /** @type {Record<string, Sample[]>} */
    const samples = {};
    try {
      for (let round = 0; round < rounds; round++) {
        for (const server of servers) {
          progress(`workspace of ${size} files, ${server.title}`);
          (samples[server.id] ??= []).push(await sample(server, workspace, false));
        }
      }
      const ours = servers.find(({ id }) => id === 'ours');
      if (ours) samples['typing'] = [await sample(ours, workspace, true)];
    } finally {
      workspace.remove();
    }
    results.push({ size, samples });
  }
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const servers = await findServers();
  const sizes = process.argv.includes('--quick') ? quickSizes : fullSizes;
  const results = await measureWorkspaces(servers, sizes, (step) => console.error(step));
  console.log(workspaceTable(servers, results));
}
