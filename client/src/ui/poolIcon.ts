import { ThemeIcon } from 'vscode';
import type { UserPool } from '../aws/userPools';

/** What a list shows beside a user pool, or a target for one: a lock where its name has to be typed. */
export function poolIcon({ target, protectedAs }: Pick<UserPool, 'target' | 'protectedAs'>) {
  if (protectedAs !== undefined) {
    return new ThemeIcon('lock');
  }
  return new ThemeIcon(target === undefined ? 'database' : 'target');
}
