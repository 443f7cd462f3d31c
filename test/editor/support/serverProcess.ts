import { execFileSync } from 'node:child_process';
import { until } from './until';

/** The process of the extension's language server, once it is there. */
export async function languageServerProcess(): Promise<number> {
  return until('the process of the language server', () => {
    const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
    const [, pid] =
      new RegExp(`^ *(\\d+) +${process.pid} .*dist[\\\\/]server\\.js`, 'm').exec(processes) ?? [];
    return pid === undefined ? undefined : Number(pid);
  });
}
