// A small LSP client over stdio: one server process, one open document.
import { once } from 'node:events';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilities, endHandshake } from './handshake.mjs';
import { connect } from './launch.mjs';
import { residentMemory } from './memory.mjs';

/** @typedef {import('vscode-languageserver-types').Diagnostic} Diagnostic */
/** @typedef {import('vscode-languageserver-types').Position} Position */

const uri = 'file:///bench/pool.mfa.json';
/** A server that has not answered by then has failed. */
const answerLimitMs = 30_000;

/**
 * Waits for `promise`, at most `answerLimitMs`.
 * @template T
 * @param {Promise<T>} promise
 * @param {string} what
 * @returns {Promise<T>}
 */
async function within(promise, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No ${what} within ${answerLimitMs / 1000} s.`)),
      answerLimitMs,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** One running server with one open document. */
export class Client {
  /** @type {boolean} */ #pull = false;
  /** @type {TextDocument} */ #document = TextDocument.create(uri, 'json', 0, '');
  /** @type {((published: { version?: number, diagnostics: Diagnostic[] }) => void) | undefined} */ #onPublish;

  /**
   * @param {import('./servers.mjs').Server} server
   * @param {{ heapProbe?: boolean }} options `heapProbe` is needed for `heapInUse`.
   */
  constructor(server, { heapProbe = false } = {}) {
    this.server = server;
    const { process: child, connection } = connect(server, heapProbe);
    this.process = child;
    this.exited = once(this.process, 'exit');
    this.connection = connection;
    this.connection.onNotification('textDocument/publishDiagnostics', (published) => {
      if (published.uri === uri) this.#onPublish?.(published);
    });
    this.connection.listen();
  }

  /** Starts the conversation up to the answer to `initialize`, and notes which diagnostics the server gives. */
  async initialize() {
    const answer = await this.#answer(
      this.connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities,
      }),
      'answer to initialize',
    );
    this.#pull = answer.capabilities.diagnosticProvider !== undefined;
    if (answer.capabilities.hoverProvider === undefined)
      throw new Error(`${this.server.title} gives no hover.`);
  }

  /** Whether the server answers requests for diagnostics; otherwise it sends them unasked. */
  get pull() {
    return this.#pull;
  }

  /** Ends the handshake; a server that is told the schema is told it here. */
  configure() {
    return endHandshake(this.connection, this.server);
  }

  /**
   * Opens the document, in place of the one open before.
   * @param {string} text
   */
  async open(text) {
    if (this.#document.version > 0)
      await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    this.#document = TextDocument.create(
      uri,
      this.server.languageId,
      this.#document.version + 1,
      text,
    );
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId: this.server.languageId,
        version: this.#document.version,
        text,
      },
    });
  }

  /**
   * Sends one keystroke: `length` characters at `offset` become `text`.
   * @param {import('./texts.mjs').Edit} edit
   */
  async type({ offset, length, text }) {
    const range = {
      start: this.#document.positionAt(offset),
      end: this.#document.positionAt(offset + length),
    };
    const contentChanges = [{ range, text }];
    TextDocument.update(this.#document, contentChanges, this.#document.version + 1);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.#document.version },
      contentChanges,
    });
  }

  /**
   * Does `send` (an open or a keystroke) and gives the milliseconds until the diagnostics of the text sent are here.
   * Pulled ones must pass `isFor`, which throws where they belong to another text. Of pushed ones, those
   * for another version or text are passed over.
   * @param {() => Promise<void>} send
   * @param {(diagnostics: Diagnostic[]) => boolean} isFor
   */
  async timeDiagnostics(send, isFor) {
    const start = performance.now();
    if (!this.#pull) {
      const arrived = new Promise((resolve) => {
        this.#onPublish = ({ version, diagnostics }) => {
          if ((version ?? this.#document.version) === this.#document.version && isFor(diagnostics))
            resolve(performance.now());
        };
      });
      await send();
      const end = await this.#answer(arrived, 'diagnostics of the text');
      this.#onPublish = undefined;
      return end - start;
    }
    await send();
    const report = await this.#ask('textDocument/diagnostic', {});
    const end = performance.now();
    if (!isFor(report.items))
      throw new Error(
        `${this.server.title} answered for another text: ${JSON.stringify(report.items)}`,
      );
    return end - start;
  }

  /**
   * Sends a keystroke and then `method` at `position`; gives the milliseconds until its answer, which `isFor` must accept.
   * @param {'textDocument/completion' | 'textDocument/hover'} method
   * @param {import('./texts.mjs').Edit} edit
   * @param {Position} position
   * @param {(answer: unknown) => boolean} isFor
   */
  async timeRequest(method, edit, position, isFor) {
    const start = performance.now();
    await this.type(edit);
    const answer = await this.#ask(method, { position });
    const end = performance.now();
    if (!isFor(answer))
      throw new Error(
        `${this.server.title} answered ${method} for another text: ${JSON.stringify(answer)}`,
      );
    return end - start;
  }

  /**
   * @param {string} method
   * @param {object} params
   */
  #ask(method, params) {
    const answer = this.connection.sendRequest(method, { textDocument: { uri }, ...params });
    return this.#answer(answer, `answer to ${method}`);
  }

  /**
   * Waits for something from the server, which fails where its process ends first.
   * @template T
   * @param {Promise<T>} promise
   * @param {string} what
   * @returns {Promise<T>}
   */
  #answer(promise, what) {
    const ended = this.exited.then(([code, signal]) => {
      throw new Error(`${this.server.title} ended (${code ?? signal}) before its ${what}.`);
    });
    return within(Promise.race([promise, ended]), `${what} from ${this.server.title}`);
  }

  /** The part of the server's heap that is in use after garbage collection, in MiB. */
  async heapInUse() {
    const answer = once(this.process, 'message');
    this.process.send('heap');
    const [bytes] = await this.#answer(answer, 'heap size');
    return Number(bytes) / 2 ** 20;
  }

  /** The resident memory of the server's process now, in MiB. */
  residentMemory() {
    return residentMemory(String(this.process.pid));
  }

  /** Ends the server as the protocol asks, or by force where it does not go. */
  async stop() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) {
      this.connection.dispose();
      return;
    }
    try {
      await within(this.connection.sendRequest('shutdown'), 'answer to shutdown');
      await this.connection.sendNotification('exit');
      await within(this.exited, `exit of ${this.server.title}`);
    } finally {
      this.connection.dispose();
      this.process.kill();
    }
  }
}
