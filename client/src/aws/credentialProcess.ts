import { getProfileName, parseKnownFiles } from '@smithy/core/config';
import { variable } from './environment';

type Section = Readonly<Record<string, string | undefined>>;

/**
 * Whether the AWS SDK could run a `credential_process` for the credentials of a profile: a program, which can ask the
 * user for something. It can stand in the profile itself or in one that it takes its own from, through any number of
 * roles; without a chosen profile, the SDK runs that of `[default]` also as its last resort behind whatever else stands
 * there and fails. So what is certain to come first counts alone: keys. Reads the files anew, as the SDK reads them.
 */
export async function runsProgram(profile: string | undefined): Promise<boolean> {
  if ((profile ?? variable('AWS_PROFILE')) === undefined && hasKeysInEnvironment()) {
    return false;
  }
  const profiles = await parseKnownFiles({ ignoreCache: true });
  const visited = new Set<string>();
  let name: string | undefined = getProfileName({ ...(profile !== undefined && { profile }) });
  while (name !== undefined && !visited.has(name)) {
    const section: Section = profiles[name] ?? {};
    const isSource = visited.size > 0;
    if (hasKeys(section) && (isSource || section['role_arn'] === undefined)) {
      return false;
    }
    if (section['credential_process'] !== undefined) {
      return true;
    }
    visited.add(name);
    name = section['source_profile'];
  }
  return false;
}

function hasKeysInEnvironment(): boolean {
  return ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].every((key) => variable(key) !== undefined);
}

function hasKeys(section: Section): boolean {
  return (
    section['aws_access_key_id'] !== undefined && section['aws_secret_access_key'] !== undefined
  );
}
