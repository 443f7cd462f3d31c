import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cliCommand } from '../../../core/src/request/cliCommand';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { skipBecause } from '../../runner/skip';

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

/** What cmd leaves of a line: a caret gives the next sign its plain meaning, even a quotation mark. */
function cmdLeaves(line: string): string {
  assert.doesNotMatch(line.replaceAll(/\^./gs, ''), /[()%!^"<>&|]/, 'cmd would act on it');
  return line.replaceAll(/\^(.)/gs, '$1');
}

/** The arguments that a program on Windows reads from its command line. */
function windowsArguments(line: string): string[] {
  const found: string[] = [];
  for (const [word] of line.matchAll(/(?:[^\s"\\]|\\+"?|"(?:[^"\\]|\\+"?)*")+/g)) {
    const text = word.replaceAll(/(\\*)("?)/g, (_all, slashes: string, mark: string) => {
      if (mark === '') {
        return slashes;
      }
      return '\\'.repeat(Math.floor(slashes.length / 2)) + (slashes.length % 2 === 1 ? '"' : '');
    });
    found.push(text);
  }
  return found;
}

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

  it('goes by way of a file in PowerShell', () => {
    const line = cliCommand(config, target, 'PowerShell');
    const json = /WriteAllText\(\$request, '((?:[^'‘’‚‛]|(['‘’‚‛])\2)*)'\)/u.exec(line)?.[1];
    assert.ok(json !== undefined, line);
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

  it('has how the server is reached and trusted', () => {
    const transport = { caBundle: '/etc/my ca.pem', verifySsl: false };
    const times = { connectTimeout: 2.5, readTimeout: 60 };
    const line = cliCommand(config, { userPoolId, ...transport, ...times }, 'bash');
    const options =
      "--ca-bundle '/etc/my ca.pem' --no-verify-ssl --cli-connect-timeout 3 --cli-read-timeout 60";
    assert.ok(line.endsWith(` ${options}`), line);
  });
});
