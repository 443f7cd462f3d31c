import assert from 'node:assert/strict';
import { sortFailure, type AwsFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { AwsFiles, hour } from '../local-pool/awsFiles';
import { SsoPortal } from '../local-pool/ssoPortal';
import { chooseProfile, failureOf, tries, tryAgain } from './support/failingCalls';

const node = JSON.stringify(process.execPath);
const ssoMembers = (name: string): string =>
  `sso_start_url = https://${name}.awsapps.com/start\nsso_region = us-east-1\nsso_account_id = 123456789012\nsso_role_name = Admin`;

const config = `
[profile process]
credential_process = ${node} --version

[profile needs-code]
role_arn = arn:aws:iam::123456789012:role/Admin
source_profile = base
mfa_serial = arn:aws:iam::123456789012:mfa/me
[profile base]
aws_access_key_id = made
aws_secret_access_key = up

[profile half]
sso_start_url = https://half.awsapps.com/start
[profile no-session]
sso_session = nowhere
sso_account_id = 123456789012
sso_role_name = Admin

[profile old]
${ssoMembers('old')}
[profile session]
sso_session = main
sso_account_id = 123456789012
sso_role_name = Admin
[sso-session main]
sso_start_url = https://main.awsapps.com/start
sso_region = us-east-1

[profile login]
login_session = arn:aws:iam::123456789012:user/me
`;

/** Only in this file does the SDK read a name with spaces. */
const credentials = `[my own team]\n${ssoMembers('team')}\n`;

const logIn = (...args: string[]) => ({ kind: 'log-in', args });
const ssoLogin = (profile: string) => logIn('sso', 'login', '--profile', profile);
const ssoLoginAgain = (profile: string) => ({ ...ssoLogin(profile), kind: 'log-in-again' });

describe('Credentials that the AWS SDK does not find have their sentence and their button:', () => {
  let files: AwsFiles;
  beforeEach(async () => {
    files = await AwsFiles.start({ config, credentials });
  });
  afterEach(() => files.stop());

  const failure = (profile: string | undefined): Promise<AwsFailure> => {
    const pools = new SdkUserPools({ profile, endpointUrl: 'http://127.0.0.1:1' }, sortFailure);
    return failureOf(pools.getMfaConfig('us-east-1_x'));
  };

  const cases: readonly (readonly [string, string | undefined, string, object?])[] = [
    [
      'credential-process',
      'process',
      'The credential_process of AWS profile process returned no valid credentials: run its command in a terminal to see why.',
    ],
    [
      'profile-needs-mfa-code',
      'needs-code',
      'AWS profile needs-code needs an MFA code: run Check against User Pool, which asks for it.',
    ],
    [
      'profile-missing',
      'nobody',
      'AWS profile nobody is not in your AWS config and credentials files, or has no credentials there: check cognitoMfa.profile.',
      chooseProfile,
    ],
    [
      'profile-unusable',
      'half',
      'AWS profile half is incomplete or contradicts itself in your AWS config file: correct it there, or set cognitoMfa.profile to another profile.',
      chooseProfile,
    ],
    [
      'sso-missing',
      'old',
      'You are not signed in to AWS for profile old: run `aws sso login --profile old`.',
      ssoLogin('old'),
    ],
    [
      'sso-missing',
      'session',
      'You are not signed in to AWS for profile session: run `aws sso login --profile session`.',
      ssoLogin('session'),
    ],
    [
      'login-session',
      'login',
      'You are not signed in to AWS for profile login: run `aws login --profile login`.',
      logIn('login', '--profile', 'login'),
    ],
    [
      'no-credentials',
      undefined,
      'No AWS credentials were found: run `aws sso login` or set cognitoMfa.profile.',
      chooseProfile,
    ],
  ];
  for (const [id, profile, sentence, action] of cases) {
    tries(id, `profile ${profile ?? 'not set'}`, async () => {
      const found = await failure(profile);
      assert.equal(found.entry.id, id);
      assert.equal(found.message, sentence);
      assert.deepEqual(found.actions, action ? [action] : []);
      assert.equal(found.mayHaveArrived, false);
    });
  }

  for (const [profile, session] of [
    ['old', 'https://old.awsapps.com/start'],
    ['session', 'main'],
  ] as const) {
    tries('sso-expired', `profile ${profile}`, async () => {
      await files.writeToken(session, new Date(Date.now() - hour));
      const found = await failure(profile);
      assert.equal(found.entry.id, 'sso-expired');
      assert.equal(
        found.message,
        `The AWS credentials for profile ${profile} have expired: run \`aws sso login --profile ${profile}\`.`,
      );
      assert.deepEqual(found.actions, [ssoLoginAgain(profile)]);
    });
  }

  tries('sso-expired', 'a profile with spaces, quoted for a shell', async () => {
    await files.writeToken('https://team.awsapps.com/start', new Date(Date.now() - hour));
    const found = await failure('my own team');
    assert.equal(found.entry.id, 'sso-expired');
    assert.equal(
      found.message,
      "The AWS credentials for profile my own team have expired: run `aws sso login --profile 'my own team'`.",
    );
    assert.deepEqual(
      found.actions,
      [ssoLoginAgain('my own team')],
      'no quotation marks: there is no shell',
    );
  });

  tries('sso-missing', 'a session that was ended elsewhere', async () => {
    const portal = await SsoPortal.start(false);
    process.env['AWS_ENDPOINT_URL_SSO'] = portal.url;
    try {
      await files.writeToken('main', new Date(Date.now() + hour));
      const found = await failure('session');
      assert.equal(portal.asked, 1);
      assert.equal(found.entry.id, 'sso-missing');
      assert.deepEqual(found.actions, [ssoLogin('session')]);
    } finally {
      await portal.stop();
    }
  });

  tries('sign-in-unreachable', 'nothing listens', async () => {
    await files.writeToken('main', new Date(Date.now() + hour));
    const found = await failure('session');
    assert.equal(found.entry.id, 'sign-in-unreachable');
    assert.equal(
      found.message,
      'Could not reach the AWS service that provides the credentials for profile session: check your network and try again.',
    );
    assert.deepEqual(found.actions, [tryAgain]);
  });
});
