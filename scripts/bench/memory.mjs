// How much memory a process holds.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The resident set size of a running process in MiB: from /proc, or from `ps` where there is none.
 * @param {string} pid
 */
export function residentMemory(pid) {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', pid], { encoding: 'utf8' });
  if (kilobytes === undefined) throw new Error(`${status} gives no VmRSS.`);
  return Number(kilobytes) / 1024;
}
