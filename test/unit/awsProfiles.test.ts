import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { awsFiles } from '../../client/src/aws/profiles';
import { AwsFolder } from '../local-pool/awsFolder';

const read = () => awsFiles.read();
const regionFor = (profile: string | undefined) => awsFiles.regionFor(profile);

const config = `
[default]
region = us-east-1
[profile sso]
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Admin
[sso-session corp]
sso_start_url = https://corp.awsapps.com/start
sso_region = eu-west-1
[profile role]
role_arn = arn:aws:iam::111122223333:role/Deploy
source_profile = keys
region = eu-central-1
[profile program]
credential_process = /bin/show --secret hunter2
[profile web]
role_arn = arn:aws:iam::111122223333:role/Web
web_identity_token_file = /token
[profile keys]
region = eu-west-3
[services local]
sts =
  endpoint_url = http://localhost:1
`;
const credentials = `
[keys]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI
[only-keys]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI
`;

describe("The user's AWS profiles", () => {
  const folder = AwsFolder.use();

  it('are those of both files, with Region and kind, and without keys and accounts', async () => {
    await folder.write(config, credentials);
    const { profiles, files } = await read();
    assert.deepEqual(profiles, [
      { name: 'default', kind: 'none', region: 'us-east-1' },
      { name: 'sso', kind: 'sso' },
      { name: 'role', kind: 'role', region: 'eu-central-1' },
      { name: 'program', kind: 'process' },
      { name: 'web', kind: 'web-identity' },
      { name: 'keys', kind: 'keys', region: 'eu-west-3' },
      { name: 'only-keys', kind: 'keys' },
    ]);
    assert.deepEqual(files, [
      { path: folder.config, state: 'read' },
      { path: folder.credentials, state: 'read' },
    ]);
  });

  it('are read anew each time', async () => {
    await folder.write('[profile old]\nregion = eu-west-1\n');
    assert.equal((await read()).profiles[0]?.name, 'old');
    await folder.write('[profile new]\nregion = eu-west-2\n');
    assert.equal((await read()).profiles[0]?.name, 'new');
    assert.equal(await regionFor('new'), 'eu-west-2');
    await folder.write('[profile new]\nregion = eu-west-3\n');
    assert.equal(await regionFor('new'), 'eu-west-3');
  });

  it('are missing where the files are, which are told apart from broken ones', async () => {
    const states = async () => (await read()).files.map(({ state }) => state);
    assert.deepEqual(await states(), ['missing', 'missing']);
    await folder.write('{ "profile": "this is JSON" }', '# nothing yet\n\n');
    assert.deepEqual(await states(), ['broken', 'read']);
    // What a shell writes that has UTF-16 as its encoding.
    await folder.write(Buffer.from('[profile a]\nregion = b\n', 'utf16le').toString('latin1'));
    assert.deepEqual(await states(), ['broken', 'read']);
  });

  it('are none where a folder stands in place of a file', async () => {
    await mkdir(folder.config);
    const { profiles, files } = await read();
    assert.deepEqual([profiles, files[0]?.state], [[], 'broken']);
  });
});

describe('The Region without a setting', () => {
  const folder = AwsFolder.use();

  it('is that of AWS_REGION, the profile and AWS_DEFAULT_REGION, in this order', async () => {
    await folder.write('[profile work]\nregion = eu-west-1\n[profile bare]\noutput = json\n');
    assert.equal(await regionFor(undefined), undefined);
    folder.set('AWS_DEFAULT_REGION', 'ap-south-1');
    assert.equal(await regionFor('bare'), 'ap-south-1');
    assert.equal(await regionFor('work'), 'eu-west-1');
    folder.set('AWS_PROFILE', 'work');
    assert.equal(await regionFor(undefined), 'eu-west-1');
    folder.set('AWS_REGION', 'ca-central-1');
    assert.equal(await regionFor('work'), 'ca-central-1');
  });
});
