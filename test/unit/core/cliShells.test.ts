import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { cliCommand, requestText } from '../../../core/src/request/cliCommand';
import { skipBecause } from '../../runner/skip';
import { cmdLeaves, powershellWords, windowsArguments } from './support/shells';

const userPoolId = 'eu-west-1_Ab12Cd34E';

describe('The command line of the AWS CLI, for any texts,', () => {
  /** Texts of what shells act on, beside others. */
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...Array.from(`'"\`$!%^&|<>()[]{}*?~#;=@-\\,:/. \u2018\u2019\u201b\u00fc\u{1f511}`),
        ),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(''))
    .filter((made) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(made));
  const cases = fc.sample(fc.record({ message: text, profile: text }), {
    numRuns: 300,
    seed: 13,
  });
  const configOf = (message: string): MfaConfig => ({
    MfaConfiguration: 'ON',
    EmailMfaConfiguration: { Message: message, Subject: message },
  });
  const profileWords = (profile: string): string[] =>
    profile.startsWith('-') ? [`--profile=${profile}`] : ['--profile', profile];
  const expected = cases.map(({ message, profile }) => [
    ...['cognito-idp', 'set-user-pool-mfa-config', '--user-pool-id', userPoolId],
    ...['--mfa-configuration', 'ON', '--email-mfa-configuration'],
    JSON.stringify(configOf(message).EmailMfaConfiguration),
    ...profileWords(profile),
  ]);
  const lines = (shell: 'bash' | 'cmd' | 'PowerShell'): string[] =>
    cases.map(({ message, profile }) =>
      cliCommand(configOf(message), { userPoolId, profile }, shell),
    );
  /** The same words, whatever is escaped in the block. */
  const read = (words: readonly string[]): unknown[] =>
    words.map((word): unknown => (word.startsWith('{"Message"') ? JSON.parse(word) : word));

  for (const shell of ['bash', 'sh', 'zsh']) {
    it(`is what ${shell} hands to the program`, function () {
      if (spawnSync(shell, ['-c', 'exit 0']).status !== 0) {
        skipBecause(this, `${shell} is not installed`);
      }
      const script = ['aws() { printf \'%s\\0\' "$@" END; }', ...lines('bash')].join('\n');
      const output = execFileSync(shell, { input: script, encoding: 'utf8' });
      const got = output.split('\0END\0').slice(0, -1);
      assert.equal(got.length, expected.length);
      got.forEach((words, index) => {
        assert.deepEqual(read(words.split('\0')), read(expected[index] ?? []));
      });
    });
  }

  it('is what cmd hands to the program, by its documented rules', () => {
    lines('cmd').forEach((line, index) => {
      const [, ...words] = windowsArguments(cmdLeaves(line));
      assert.deepEqual(read(words), read(expected[index] ?? []));
    });
  });

  it('is what PowerShell hands to the program, by its documented rules', () => {
    lines('PowerShell').forEach((line, index) => {
      const { message = '', profile = '' } = cases[index] ?? {};
      assert.deepEqual(powershellWords(line), [
        ...['$request', '=', 'New-TemporaryFile', ';', '[IO.File]::WriteAllText($request,'],
        ...[requestText(configOf(message), { userPoolId }), ')', ';', 'aws', 'cognito-idp'],
        ...['set-user-pool-mfa-config', ...profileWords(profile), '--cli-input-json'],
        ...['"file://$request"', ';', 'Remove-Item', '$request'],
      ]);
    });
  });

  it('is what PowerShell hands to the program', function () {
    if (spawnSync('pwsh', ['-NoProfile', '-Command', 'exit 0']).status !== 0) {
      skipBecause(this, 'PowerShell (pwsh) is not installed');
    }
    const stand =
      'function aws { $path = ([string]$args[-1]).Substring(7); [Console]::Out.Write([IO.File]::ReadAllText($path) + [char]0) }';
    const output = execFileSync('pwsh', ['-NoProfile', '-Command', '-'], {
      input: `${[stand, ...lines('PowerShell')].join('\n')}\n`,
      encoding: 'utf8',
    });
    const requests = output.split('\0').slice(0, -1);
    assert.deepEqual(
      requests,
      cases.map(({ message }) => requestText(configOf(message), { userPoolId })),
    );
  });
});
