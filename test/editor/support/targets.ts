import type { TextDocument } from 'vscode';
import type { PoolSession } from './poolSession';
import { openFile, withSetting } from './workspace';

export const totp = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
} as const;

/** Answers that say yes to every question. */
export const yes = { confirm: () => true };

/** Two targets for pools of a session, of which `prod` is protected, and files for its pools. */
export function targetsOf(session: PoolSession): {
  idOf: (pool: string) => string;
  openFor: (pool?: string) => Promise<TextDocument>;
  withTargets: (work: () => Promise<void>) => Promise<void>;
} {
  const idOf = (pool: string): string => session.pool.pools[pool] ?? '';
  return {
    idOf,
    openFor: (pool) =>
      openFile(JSON.stringify({ ...(pool !== undefined && { UserPoolId: idOf(pool) }), ...totp })),
    withTargets: (work) =>
      withSetting(
        'targets',
        [
          { name: 'dev', userPoolId: idOf('Customers') },
          { name: 'prod', userPoolId: idOf('Staff'), protected: true },
        ],
        work,
      ),
  };
}
