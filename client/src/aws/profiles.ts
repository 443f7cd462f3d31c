import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  getHomeDir,
  getProfileName,
  loadConfig,
  loadSharedConfigFiles,
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  parseKnownFiles,
  readFile,
} from '@smithy/core/config';
import { configuredEndpoint } from './configFiles';
import { runsProgram } from './credentialProcess';
import { variable } from './environment';

/** Where a profile's credentials come from; `none` for one that only has settings. */
export type ProfileKind =
  | 'role'
  | 'keys'
  | 'web-identity'
  | 'process'
  | 'sso'
  | 'console-login'
  | 'none';

/** What may be shown of a profile: no key and no account. */
export interface AwsProfile {
  readonly name: string;
  readonly region?: string;
  readonly kind: ProfileKind;
}

/** One of the two files that profiles stand in. */
export interface AwsFile {
  readonly path: string;
  /** `broken`: it can't be read, or has text but nothing that the SDK understands. */
  readonly state: 'missing' | 'broken' | 'read';
}

/** The profiles in the order of the files, those of the config file first. */
export interface AwsProfiles {
  readonly profiles: readonly AwsProfile[];
  readonly files: readonly AwsFile[];
}

/** The AWS config and credentials files, as the AWS SDK finds and reads them. */
export interface AwsFiles {
  paths(): readonly string[];
  /** Reads the files anew. A file that is missing or broken has no profiles. */
  read(): Promise<AwsProfiles>;
  /**
   * The Region of everything that names none: that of `AWS_REGION`, of the profile, or of
   * `AWS_DEFAULT_REGION`, which the SDK doesn't know. Reads the files anew, and reaches no network.
   */
  regionFor(profile: string | undefined): Promise<string | undefined>;
  /** The address that the environment or the profile names for Amazon Cognito. */
  endpointFor(profile: string | undefined): Promise<string | undefined>;
  /** Whether the AWS SDK could run a program for the credentials of a profile. Reads the files anew. */
  runsProgram(profile: string | undefined): Promise<boolean>;
}

export const awsFiles: AwsFiles = {
  paths,
  read,
  regionFor,
  endpointFor: async (profile) => (await configuredEndpoint(profile))?.address,
  runsProgram,
};

/** Sections of the config file that are no profile, as the SDK names them. */
const otherSections = /^(?:sso-session|services)\./;

function paths(): string[] {
  return [
    variable('AWS_CONFIG_FILE') ?? join(getHomeDir(), '.aws', 'config'),
    variable('AWS_SHARED_CREDENTIALS_FILE') ?? join(getHomeDir(), '.aws', 'credentials'),
  ].map((path) => (path.startsWith('~/') ? join(getHomeDir(), path.slice(2)) : path));
}

async function read(): Promise<AwsProfiles> {
  const { configFile, credentialsFile } = await loadSharedConfigFiles({ ignoreCache: true });
  const inFiles = [configFile, credentialsFile].map((sections) =>
    Object.keys(sections).filter((name) => !otherSections.test(name)),
  );
  const merged = await parseKnownFiles({});
  const profiles = [...new Set(inFiles.flat())].map((name) => profileOf(name, merged[name] ?? {}));
  const files = paths().map(async (path, index) => {
    const empty = Object.keys([configFile, credentialsFile][index] ?? {}).length === 0;
    return { path, state: empty ? await stateOfEmpty(path) : ('read' as const) };
  });
  return { profiles, files: await Promise.all(files) };
}

/** Why the SDK, which tells nothing, has found nothing in a file. */
async function stateOfEmpty(path: string): Promise<AwsFile['state']> {
  try {
    await stat(path);
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'broken';
  }
  try {
    const lines = (await readFile(path)).split(/\r?\n/);
    return lines.every((line) => /^\s*(?:[;#]|$)/.test(line)) ? 'read' : 'broken';
  } catch {
    // A folder, or a file that nobody may read: the SDK's promise has the reason, which it keeps.
    return 'broken';
  }
}

function profileOf(
  name: string,
  section: Readonly<Record<string, string | undefined>>,
): AwsProfile {
  const { region } = section;
  return { name, kind: kindOf(section), ...(region && { region }) };
}

/** In the order in which the SDK decides. A role with two sources is none to it. */
function kindOf(section: Readonly<Record<string, string | undefined>>): ProfileKind {
  const has = (...names: string[]): boolean => names.every((name) => section[name] !== undefined);
  if (has('role_arn') && has('source_profile') !== has('credential_source')) {
    return 'role';
  }
  if (has('aws_access_key_id', 'aws_secret_access_key')) {
    return 'keys';
  }
  if (has('role_arn', 'web_identity_token_file')) {
    return 'web-identity';
  }
  if (has('credential_process')) {
    return 'process';
  }
  if (has('sso_session') || has('sso_start_url') || has('sso_account_id')) {
    return 'sso';
  }
  return has('login_session') ? 'console-login' : 'none';
}

export async function regionFor(profile: string | undefined): Promise<string | undefined> {
  const found = loadConfig<string | undefined>(
    // The SDK's own last resort is a request to the machine's metadata service.
    { ...NODE_REGION_CONFIG_OPTIONS, default: () => Promise.resolve(undefined) },
    {
      ...NODE_REGION_CONFIG_FILE_OPTIONS,
      ignoreCache: true,
      ...(profile !== undefined && { profile }),
    },
  );
  const region = await found();
  return region === undefined || region === '' ? variable('AWS_DEFAULT_REGION') : region;
}

/**
 * Whether the credentials of a profile, or of one that it takes its own from, need the code of an MFA
 * device. Reads the files anew.
 */
export async function needsMfaCode(profile: string | undefined): Promise<boolean> {
  const profiles = await parseKnownFiles({ ignoreCache: true });
  const visited = new Set<string>();
  let name = getProfileName({ ...(profile !== undefined && { profile }) });
  while (!visited.has(name)) {
    visited.add(name);
    const { role_arn, mfa_serial, source_profile } = profiles[name] ?? {};
    if (role_arn !== undefined && mfa_serial !== undefined) {
      return true;
    }
    name = source_profile ?? name;
  }
  return false;
}

/** The Region that stands in a profile, as the files were last read. */
export async function regionInProfile(profile: string | undefined): Promise<string | undefined> {
  const profiles = await parseKnownFiles({});
  return profiles[getProfileName({ ...(profile !== undefined && { profile }) })]?.['region'];
}
