import type { SecretStorage } from 'vscode';

/** The editor's secret storage, in memory. */
export function memorySecrets(): Pick<SecretStorage, 'get' | 'store' | 'delete'> {
  const kept = new Map<string, string>();
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    store: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
    delete: (key) => {
      kept.delete(key);
      return Promise.resolve();
    },
  };
}
