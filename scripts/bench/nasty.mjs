// How long the server takes for each thing that an editor asks, on texts made to cost it much (test/nasty/texts.ts).
import { existsSync, readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilities, endHandshake } from './handshake.mjs';
import { connect } from './launch.mjs';
import { markdown, percentile } from './report.mjs';

/** @typedef {import('./servers.mjs').Server} Server */

/** The most that any answer may take, in milliseconds: more is felt. */
export const aimMs = 100;

/** An answer that took longer is asked for again, so often: other work on the machine only adds to it. */
const tries = 5;

const uri = 'file:///bench/nasty.mfa.json';
const formatting = { insertSpaces: true, tabSize: 2 };
const pool = {
  userPoolId: 'eu-west-1_Ab12Cd34E',
  config: { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } },
};

/**
 * What took how long.
 * @typedef {object} Answer
 * @property {string} what the text
 * @property {string} method
 * @property {number} ms
 */

/**
 * Every request that the server answers, with its parameters for a text.
 * @param {string} text
 * @returns {[method: string, params: object][]}
 */
function requestsFor(text) {
  const textDocument = { uri };
  const document = TextDocument.create(uri, '', 0, text);
  const places = [1, text.length >> 1, text.length - 2, text.length].map((offset) =>
    document.positionAt(offset),
  );
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const context = { diagnostics: [] };
  const fixAll = { ...context, only: ['source.fixAll.cognitoMfa'] };
  return [
    ...['diagnostic', 'documentSymbol', 'foldingRange', 'semanticTokens/full', 'documentLink'].map(
      (name) => /** @type {[string, object]} */ ([`textDocument/${name}`, { textDocument }]),
    ),
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/formatting', { textDocument, options: formatting }],
    ['textDocument/rangeFormatting', { textDocument, range, options: formatting }],
    ['textDocument/codeAction', { textDocument, range, context }],
    ['textDocument/codeAction', { textDocument, range, context: fixAll }],
    ['textDocument/selectionRange', { textDocument, positions: places }],
    ['workspace/symbol', { query: 'a' }],
    ['cognitoMfa/readRequest', { uri }],
    ['cognitoMfa/pullEdits', { uri, ...pool, formatting }],
    ['cognitoMfa/poolText', { uri, ...pool, formatting }],
    ...places.flatMap(
      (position) =>
        /** @type {[string, object][]} */ ([
          ['textDocument/completion', { textDocument, position }],
          ['textDocument/hover', { textDocument, position }],
          [
            'textDocument/onTypeFormatting',
            { textDocument, position, ch: '}', options: formatting },
          ],
          [
            'textDocument/codeAction',
            { textDocument, range: { start: position, end: position }, context },
          ],
        ]),
    ),
  ];
}

/**
 * Asks this server everything on every text, each time after a keystroke.
 * @param {Server} server
 * @param {Map<string, string>} texts by what they are made of
 */
export async function measureNasty(server, texts) {
  const { process: child, connection } = connect(server);
  connection.listen();
  try {
    const initializationOptions = { commands: true };
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions };
    await connection.sendRequest('initialize', params);
    await endHandshake(connection, server);
    /** @type {Answer[]} */
    const answers = [];
    for (const [what, text] of texts)
      answers.push(...(await answersFor(connection, child.pid, what, text)));
    return answers;
  } finally {
    connection.dispose();
    child.kill();
  }
}

/**
 * The milliseconds for which a process was given a processor, where Linux tells: what else the machine does is not in
 * that. Elsewhere it is what the clock says.
 * @param {number | undefined} pid
 */
function processorTime(pid) {
  const file = `/proc/${pid}/schedstat`;
  return existsSync(file)
    ? Number.parseInt(readFileSync(file, 'utf8'), 10) / 1e6
    : performance.now();
}

/**
 * @param {import('./handshake.mjs').Connection} connection
 * @param {number | undefined} pid
 * @param {string} what
 * @param {string} text
 */
async function answersFor(connection, pid, what, text) {
  let version = 1;
  const opened = { uri, languageId: 'cognito-mfa', version, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument: opened });
  /** @param {string} inserted @param {number} replaced */
  const type = (inserted, replaced) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: replaced } };
    version++;
    return connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: inserted }],
    });
  };
  /** @type {Answer[]} */
  const answers = [];
  for (const [method, params] of requestsFor(text)) {
    let ms = Infinity;
    for (let attempt = 0; attempt < tries && ms > aimMs; attempt++) {
      // The text is the same again, but the server has to look at it anew.
      await type(' ', 0);
      await type('', 1);
      const [begin, used] = [performance.now(), processorTime(pid)];
      await connection.sendRequest(method, params);
      ms = Math.min(ms, performance.now() - begin, processorTime(pid) - used);
    }
    answers.push({ what, method, ms });
  }
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return answers;
}

/**
 * How many answers there were, how long they took, and the slowest of them.
 * @param {Answer[]} answers
 */
export function nastyTable(answers) {
  const times = answers.map(({ ms }) => ms);
  const slowest = answers.toSorted((a, b) => b.ms - a.ms).slice(0, 5);
  const most = Math.max(...times);
  /** @param {number} ms */
  const show = (ms) => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
  const result = most <= aimMs ? 'met' : '**missed**';
  const head = ['Answers on nasty texts', '95th percentile', 'maximum', 'aim', 'result'];
  const row = [answers.length, show(percentile(times, 0.95)), show(most), `≤ ${aimMs} ms`, result];
  const list = slowest.map(({ what, method, ms }) => `${method} on ${what}: ${show(ms)}`);
  return `${markdown([head, row])}\n\nSlowest: ${list.join('; ')}.`;
}
