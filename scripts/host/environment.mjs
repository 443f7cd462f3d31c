// What a VS Code started by the project's commands may see of the machine, and how it is set up.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */

/**
 * The environment with the user's own AWS settings taken out.
 * @returns {NodeJS.ProcessEnv}
 */
export const environmentWithoutAws = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_')));

/**
 * The environment with the user's own AWS settings taken out and made-up credentials put in: nothing done
 * here can reach a real AWS account.
 * @param {string} emptyDir a folder without AWS files
 * @returns {NodeJS.ProcessEnv}
 */
export function localAwsEnvironment(emptyDir) {
  return {
    ...environmentWithoutAws(),
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // Where the local user pools are, going by their ids.
    AWS_REGION: 'us-east-1',
    AWS_CONFIG_FILE: join(emptyDir, 'aws-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(emptyDir, 'aws-credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/**
 * A temporary folder that is gone when the command ends.
 * @param {Cleanup} cleanup
 */
export function temporaryFolder(cleanup) {
  const path = mkdtempSync(join(tmpdir(), 'cognito-mfa-'));
  cleanup.add(() => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return path;
}

/** The user settings of a VS Code that shows the extension and nothing else. */
const userSettings = {
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
};

/**
 * Writes the user settings into a new user-data folder; settings a person has changed there stay.
 * @param {string} userDataDir
 * @param {Record<string, unknown>} [more]
 */
export function writeUserSettings(userDataDir, more = {}) {
  const folder = join(userDataDir, 'User');
  mkdirSync(folder, { recursive: true });
  try {
    const text = JSON.stringify({ ...userSettings, ...more }, null, 2);
    writeFileSync(join(folder, 'settings.json'), text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
