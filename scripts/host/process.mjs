// Child processes that never outlive the command that started them.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */
/**
 * @typedef {object} ProcessOptions
 * @property {string} [cwd] the checkout unless told
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] keep the output for `log()` instead of printing it
 * @property {string} [logFile] append the output of a quiet process to this file too
 */
/** @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Exit */

/** A process still gets this long to end by itself when asked to. */
const stopGraceMs = 5_000;
/** How much of the latest output is kept, in characters. */
const keptLog = 20_000;

/** A running child process, in a process group of its own so that its children end with it. */
export class Process {
  #log = '';
  #child;
  #name;
  #logFile;
  /** @type {(() => void)[]} */
  #listeners = [];
  /** Settles when the process has ended; rejects only when it could not be started. @type {Promise<Exit>} */
  exited;

  /**
   * @param {Cleanup} cleanup stops the process at the end
   * @param {string} command
   * @param {string[]} args
   * @param {ProcessOptions} options
   */
  constructor(cleanup, command, args, options = {}) {
    const { cwd = root, env = process.env, quiet = false, logFile } = options;
    const output = quiet ? 'pipe' : 'inherit';
    this.#name = command;
    this.#logFile = logFile;
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', output, output],
      detached: process.platform !== 'win32',
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => this.#keep(text));
    }
    this.exited = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal }));
    });
    const forget = cleanup.add(() => this.stop());
    this.exited.then(forget, forget);
  }

  /** The latest output of a quiet process. */
  log() {
    return this.#log;
  }

  /** @param {string} text */
  #keep(text) {
    this.#log = (this.#log + text).slice(-keptLog);
    if (this.#logFile !== undefined) appendFileSync(this.#logFile, text);
    for (const listener of this.#listeners) listener();
  }

  /**
   * Waits until a quiet process has printed something.
   * @param {RegExp} pattern
   * @param {number} limitMs
   * @returns {Promise<RegExpExecArray>} rejects, with the output so far, when the process ends or the time is over
   */
  async waitForOutput(pattern, limitMs) {
    /** @type {Promise<RegExpExecArray>} */
    const seen = new Promise((resolve) => {
      const look = () => {
        const match = pattern.exec(this.#log);
        if (match) resolve(match);
      };
      this.#listeners.push(look);
      look();
    });
    const ended = this.exited.then(({ code, signal }) => {
      throw new Error(`${this.#name} ended early (${signal ?? code}):\n${this.#log}`);
    });
    return within(
      limitMs,
      Promise.race([seen, ended]),
      () => `${this.#name} is not ready:\n${this.#log}`,
    );
  }

  /** Ends the process and its children: politely, and by force after 5 seconds. */
  async stop() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#kill('SIGTERM');
    const force = setTimeout(() => this.#kill('SIGKILL'), stopGraceMs);
    await this.exited.catch(() => undefined);
    clearTimeout(force);
  }

  /** @param {NodeJS.Signals} signal */
  #kill(signal) {
    const { pid } = this.#child;
    if (pid === undefined) return;
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else killGroup(pid, signal);
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: the whole group has ended meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Runs a program to its end, however long that takes.
 * @param {Cleanup} cleanup
 * @param {string} command
 * @param {string[]} args
 * @param {ProcessOptions} options
 * @returns {Promise<void>} rejects, with the output of a quiet program, unless the exit code is 0
 */
export async function run(cleanup, command, args, options = {}) {
  const child = new Process(cleanup, command, args, options);
  const what = [command === process.execPath ? 'node' : command, ...args].join(' ');
  try {
    const { code, signal } = await child.exited;
    if (code !== 0)
      throw new Error(`\`${what}\` failed (${signal ?? code}).\n${child.log()}`.trim());
  } finally {
    await child.stop();
  }
}

/**
 * Waits for a promise, but no longer than a limit.
 * @template T
 * @param {number} limitMs
 * @param {Promise<T>} promise
 * @param {() => string} state what to say of the state of things when the time is over
 * @returns {Promise<T>}
 */
export async function within(limitMs, promise, state) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Not done after ${Math.round(limitMs / 1000)} s. ${state()}`));
    }, limitMs);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Finds the first of some programs on PATH.
 * @param {string[]} names
 * @returns {string | undefined} its path
 */
export function findProgram(...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))))
    .find((path) => existsSync(path));
}
