import { spawn, type ChildProcess } from 'node:child_process';
import { homedir } from 'node:os';
import { EventEmitter, l10n, window, type Pseudoterminal } from 'vscode';
import { plainLabel } from './plainText';

/** How a program in a terminal ended. */
export type ProgramEnd =
  /** By itself with an exit code, or by a signal's name. */
  | { readonly kind: 'exited'; readonly status: number | string }
  /** The user closed the terminal, or pressed Ctrl+C. */
  | { readonly kind: 'closed' }
  /** There is no such program on the PATH. */
  | { readonly kind: 'not-found' };

/**
 * Runs a program in a terminal that shows up, and resolves when it has ended. No shell comes between, so
 * that arguments go through as they are. The terminal closes by itself where the exit code is 0;
 * otherwise it stays for reading.
 *
 * @throws Error where the program is there and can't be started
 */
export async function runInTerminal(
  title: string,
  program: string,
  args: readonly string[],
): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    const pty = new ProgramTerminal(program, args, resolve, reject);
    window.createTerminal({ name: plainLabel(title), pty }).show();
  });
}

/** Variables that make other programs of the editor's kind start wrongly. */
const internal = /^(?:ELECTRON|VSCODE)_/;

function environment(): NodeJS.ProcessEnv {
  const outer = Object.entries(process.env).filter(([name]) => !internal.test(name));
  return Object.fromEntries(outer);
}

/** The program's side of a terminal: its output and the user's input, a line at a time. */
class ProgramTerminal implements Pseudoterminal {
  private readonly written = new EventEmitter<string>();
  private readonly closed = new EventEmitter<void>();
  private running: ChildProcess | undefined;
  private line = '';
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly program: string,
    private readonly args: readonly string[],
    private readonly ended: (end: ProgramEnd) => void,
    private readonly failed: (error: Error) => void,
  ) {}

  open(): void {
    // Not in the workspace: a program of that name could lie there.
    const options = { cwd: homedir(), env: environment(), shell: false };
    const child = spawn(this.program, this.args, options);
    this.running = child;
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding('utf8').on('data', (text: string) => {
        this.write(text);
      });
    }
    // What is typed after the program has ended has nowhere to go.
    child.stdin.on('error', () => undefined);
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') {
        this.ended({ kind: 'not-found' });
      } else {
        this.failed(error);
      }
      this.closed.fire();
    });
    child.on('close', (code, signal) => {
      this.exited(code ?? signal ?? '');
    });
  }

  /** The user has closed the terminal, or a key was pressed after the program's end. */
  close(): void {
    this.ended({ kind: 'closed' });
    this.running?.kill();
  }

  handleInput(data: string): void {
    if (!this.running || data === '\x03') {
      this.close();
      this.closed.fire();
    } else if (!data.startsWith('\x1b')) {
      // A pasted text comes as one; arrows and the like begin with the escape above.
      for (const character of data) {
        this.type(character);
      }
    }
  }

  private type(character: string): void {
    if (character === '\r') {
      this.running?.stdin?.write(`${this.line}\n`);
      this.line = '';
      this.write('\n');
    } else if (character !== '\x7f') {
      this.line += character;
      this.write(character);
    } else if (this.line !== '') {
      this.line = this.line.slice(0, -1);
      this.write('\b \b');
    }
  }

  private exited(status: number | string): void {
    this.running = undefined;
    this.ended({ kind: 'exited', status });
    if (status === 0) {
      this.closed.fire();
    } else {
      this.write(`\n${l10n.t('Press any key to close the terminal.')}\n`);
    }
  }

  private write(text: string): void {
    this.written.fire(text.replaceAll(/\r?\n/g, '\r\n'));
  }
}
