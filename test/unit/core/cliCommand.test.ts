import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cliCommand,
  cmdFileCommand,
  longestCmdLine,
  optionWithControls,
  requestText,
} from '../../../core/src/request/cliCommand';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { skipBecause } from '../../runner/skip';
import { cmdLeaves, windowsArguments } from './support/shells';

const userPoolId = 'eu-west-1_Ab12Cd34E';

/** Every sign that some shell acts on. */
const nasty = `It's "{####}" & <b>100%</b> $HOME \`id\` !x ^ | \\ \\" \\\\ ‘a’ (é) %PATH% ;#*?~\u{1f511}\\`;
const config: MfaConfig = {
  MfaConfiguration: 'ON',
  SmsMfaConfiguration: {
    SmsAuthenticationMessage: 'Code {####}',
    SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/r', ExternalId: 'a b' },
  },
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: { Message: nasty, Subject: '' },
  WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'required' },
};
const words = [
  ...['cognito-idp', 'set-user-pool-mfa-config', '--user-pool-id', userPoolId],
  ...['--mfa-configuration', 'ON'],
  ...['--sms-mfa-configuration', JSON.stringify(config.SmsMfaConfiguration)],
  ...['--software-token-mfa-configuration', '{"Enabled":true}'],
  ...['--email-mfa-configuration', JSON.stringify(config.EmailMfaConfiguration)],
  ...['--web-authn-configuration', JSON.stringify(config.WebAuthnConfiguration)],
  ...[
    '--region',
    'eu-west-1',
    '--profile',
    "dev's own",
    '--endpoint-url',
    'http://localhost:1/a?b=c&d',
  ],
];
const target = {
  userPoolId,
  region: 'eu-west-1',
  profile: "dev's own",
  endpointUrl: 'http://localhost:1/a?b=c&d',
};

describe('The command line of the AWS CLI', () => {
  it('is what bash hands to the program', function () {
    if (process.platform === 'win32') {
      skipBecause(this, 'bash is not a part of Windows');
    }
    const script = `aws() { printf '%s\\0' "$@"; }; ${cliCommand(config, target, 'bash')}`;
    const output = execFileSync('bash', ['-c', script], { encoding: 'utf8' });
    assert.deepEqual(output.split('\0').slice(0, -1), words);
  });

  it('is what cmd hands to the program', () => {
    const line = cmdLeaves(cliCommand(config, target, 'cmd'));
    assert.deepEqual(windowsArguments(line), ['aws', ...words]);
  });

  it('keeps backslashes at the end of an argument in cmd', () => {
    for (const profile of ['team\\', 'my team\\\\']) {
      const line = cliCommand({ MfaConfiguration: 'OFF' }, { userPoolId, profile }, 'cmd');
      assert.equal(windowsArguments(cmdLeaves(line)).at(-1), profile, line);
    }
  });

  it('goes by way of a file of ASCII alone in PowerShell', () => {
    const line = cliCommand(config, target, 'PowerShell');
    const json = /WriteAllText\(\$request, '((?:[^'‘’‚‛]|(['‘’‚‛])\2)*)'\)/u.exec(line)?.[1];
    assert.ok(json !== undefined, line);
    assert.match(json, /^[ -~]*$/);
    const request: unknown = JSON.parse(json.replaceAll(/(['‘’‚‛])\1/g, '$1'));
    assert.deepEqual(request, { UserPoolId: userPoolId, ...config });
    assert.ok(
      line.includes(
        "aws cognito-idp set-user-pool-mfa-config --region eu-west-1 --profile 'dev''s own' --endpoint-url 'http://localhost:1/a?b=c&d' --cli-input-json \"file://$request\"; Remove-Item $request",
      ),
      line,
    );
  });

  it('leaves out what the request and the settings leave out, and quotes no plain word', () => {
    for (const shell of ['bash', 'cmd'] as const) {
      assert.equal(
        cliCommand({ MfaConfiguration: 'OFF' }, { userPoolId }, shell),
        `aws cognito-idp set-user-pool-mfa-config --user-pool-id ${userPoolId} --mfa-configuration OFF`,
      );
    }
  });

  it('quotes a profile that a shell would take for something else', () => {
    const lineFor = (profile: string, shell: 'bash' | 'cmd' | 'PowerShell'): string =>
      cliCommand({ MfaConfiguration: 'OFF' }, { userPoolId, profile }, shell);
    // PowerShell would put the variable x in place of @x, zsh the path of x in place of =x.
    assert.match(lineFor('@x', 'PowerShell'), / --profile '@x' /);
    assert.match(lineFor('=x', 'bash'), / --profile '=x'$/);
    // The AWS CLI itself would take it for an option.
    for (const shell of ['bash', 'cmd', 'PowerShell'] as const) {
      assert.match(lineFor('-x', shell), / --profile=-x( |$)/);
    }
  });

  it('says which option has control characters, on which a terminal acts', () => {
    const off: MfaConfig = { MfaConfiguration: 'OFF' };
    for (const sign of ['\n', '\r', '\x1b[201~', '\x7f', '\x9b', '\u2028', '\0']) {
      assert.equal(optionWithControls(off, { userPoolId, profile: `a${sign}b` }), '--profile');
      assert.equal(optionWithControls(off, { userPoolId, profile: `-${sign}` }), '--profile');
      assert.equal(optionWithControls(off, { userPoolId, caBundle: sign }), '--ca-bundle');
      // In a block they are escaped, as far as JSON leaves that to whoever writes it.
      const message = { EmailMfaConfiguration: { Message: `{####}${sign}\u202e`, Subject: '' } };
      const line = cliCommand(message, { userPoolId }, 'bash');
      assert.match(line, /^[ -~]*$/);
      assert.equal(optionWithControls(message, { userPoolId }), undefined);
    }
    assert.equal(optionWithControls(config, target), undefined);
  });

  it('names a file where cmd would cut off the line, and deletes that', () => {
    const path = 'C:\\Users\\An na\\100%\\request.json';
    const [aws = '', del = ''] = cmdFileCommand(path, { ...target, verifySsl: false }).split(' & ');
    assert.deepEqual(windowsArguments(cmdLeaves(aws)), [
      ...['aws', 'cognito-idp', 'set-user-pool-mfa-config', '--region', 'eu-west-1'],
      ...['--profile', "dev's own", '--endpoint-url', 'http://localhost:1/a?b=c&d'],
      ...['--no-verify-ssl', '--cli-input-json', `file://${path}`],
    ]);
    assert.equal(cmdLeaves(del), `del "${path}"`);
    const long = { ...config, EmailMfaConfiguration: { Message: 'ü'.repeat(8_000), Subject: '' } };
    assert.ok(cliCommand(long, target, 'cmd').length > longestCmdLine);
    const text = requestText(long, target);
    assert.match(text, /^[ -~]*$/);
    assert.deepEqual(JSON.parse(text), { UserPoolId: userPoolId, ...long });
  });

  it('has how the server is reached and trusted', () => {
    const transport = { caBundle: '/etc/my ca.pem', verifySsl: false };
    const times = { connectTimeout: 2.5, readTimeout: 60 };
    const line = cliCommand(config, { userPoolId, ...transport, ...times }, 'bash');
    const options =
      "--ca-bundle '/etc/my ca.pem' --no-verify-ssl --cli-connect-timeout 3 --cli-read-timeout 60";
    assert.ok(line.endsWith(` ${options}`), line);
  });
});
