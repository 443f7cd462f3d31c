import { rm, writeFile } from 'node:fs/promises';

/** A config file with a role, the same with an MFA device, and what they take their credentials from. */
export const awsConfig = `[default]
region = us-west-2
[profile prod]
role_arn = arn:aws:iam::111122223333:role/Deploy
source_profile = base
region = eu-west-1
[profile mfa]
role_arn = arn:aws:iam::111122223333:role/Deploy
mfa_serial = arn:aws:iam::210987654321:mfa/me
source_profile = base
`;

/** The credentials file that goes with it. */
export const awsKeys = '[base]\naws_access_key_id = AKIABASE\naws_secret_access_key = secret\n';

/** The AWS files that the extension sees in tests, which aren't anybody's own. */
export const awsHome = {
  config: pathIn('AWS_CONFIG_FILE'),
  credentials: pathIn('AWS_SHARED_CREDENTIALS_FILE'),

  async write(config: string, credentials = ''): Promise<void> {
    await writeFile(this.config, config);
    await writeFile(this.credentials, credentials);
  },

  async remove(): Promise<void> {
    await rm(this.config, { force: true });
    await rm(this.credentials, { force: true });
  },
};

function pathIn(name: string): string {
  const path = process.env[name];
  if (path === undefined) {
    throw new Error(`${name} is not set for the tests.`);
  }
  return path;
}
