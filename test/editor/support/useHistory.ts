import * as vscode from 'vscode';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { saysYes, usePoolSession, type PoolSession } from './poolSession';
import type { ScriptedDialogs } from './scriptedDialogs';
import { openFile, testApi } from './workspace';

/** The history of the extension on disk, and Applies to the pool of Customers that fill it. */
export interface HistorySession {
  readonly session: PoolSession;
  /** The pool's id. */
  readonly customers: () => string;
  readonly folder: () => Promise<vscode.Uri>;
  /** The names of the records and whatever else is there, in the order of the alphabet. */
  readonly files: () => Promise<string[]>;
  readonly applyFile: (config: MfaConfig) => Promise<ScriptedDialogs>;
}

/** Gives the tests of a `describe` a history that is empty before each of them. */
export function useHistory(): HistorySession {
  const session = usePoolSession();
  const customers = (): string => session.pool.pools['Customers'] ?? '';
  const folder = async (): Promise<vscode.Uri> =>
    vscode.Uri.joinPath((await testApi()).storage, 'history');
  beforeEach(async () => {
    await vscode.workspace.fs.createDirectory(await folder());
    await vscode.workspace.fs.delete(await folder(), { recursive: true });
  });
  return {
    session,
    customers,
    folder,
    files: async () =>
      (await vscode.workspace.fs.readDirectory(await folder())).map(([name]) => name).sort(),
    applyFile: async (config) => {
      await openFile(JSON.stringify({ UserPoolId: customers(), ...config }));
      return session.run('cognitoMfa.apply', saysYes());
    },
  };
}
