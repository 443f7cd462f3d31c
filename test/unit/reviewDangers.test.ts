import assert from 'node:assert/strict';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { configFrom } from '../../core/src/model/readConfig';
import { reviewChanges } from '../../core/src/request/review';
import { locksOutLine, reviewLines } from '../../core/src/request/reviewText';

const totp: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

const lines = (before: MfaConfig, after: MfaConfig): string[] =>
  reviewLines(reviewChanges(before, after), after);

describe('What must not be overlooked in a change summary', () => {
  it('begins with a line of its own when nobody could sign in any more', () => {
    const disabled = (Enabled?: boolean): MfaConfig => ({
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: Enabled === undefined ? {} : { Enabled },
    });
    assert.deepEqual(lines({ MfaConfiguration: 'OFF' }, disabled(false)), [
      locksOutLine(),
      '',
      'MFA mode: OFF → ON: every user must sign in with a second factor',
      '+ SoftwareTokenMfaConfiguration.Enabled: false',
    ]);
    assert.equal(lines(totp, disabled())[0], locksOutLine());
    const others: MfaConfig[] = [
      totp,
      { ...disabled(false), MfaConfiguration: 'OPTIONAL' },
      { ...disabled(false), EmailMfaConfiguration: { Message: 'Code {####}' } },
      {},
    ];
    for (const other of others) {
      assert.ok(!lines(disabled(false), other).includes(locksOutLine()), JSON.stringify(other));
    }
  });

  it('has what goes before what comes and what changes', () => {
    const before: MfaConfig = {
      ...totp,
      EmailMfaConfiguration: { Message: 'Code {####}' },
      WebAuthnConfiguration: { UserVerification: 'required' },
    };
    const after: MfaConfig = {
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: { SmsAuthenticationMessage: 'Code {####}' },
      SoftwareTokenMfaConfiguration: { Enabled: false },
    };
    assert.deepEqual(
      lines(before, after)
        .slice(0, 5)
        .map((line) => line.split(' ')[0]),
      ['MFA', '−', '−', '+', '~'],
    );
  });

  it('shows what looks like nothing in the name of a member', () => {
    const odd = configFrom({ ...totp, 'Push\u202eNothing goes': 'a' });
    for (const line of lines(odd, totp)) {
      assert.doesNotMatch(line, /\u202e/);
    }
    assert.match(lines(odd, totp)[0] ?? '', /Push\\u\{202E\}Nothing goes/);
  });

  it('shows what looks like nothing', () => {
    const message = (Message: string): MfaConfig => ({
      ...totp,
      EmailMfaConfiguration: { Message },
    });
    assert.deepEqual(lines(message('Code {####}'), message('Co\u200bde {####}')), [
      '~ EmailMfaConfiguration.Message: "Code {####}" → "Co\\u{200B}de {####}"',
    ]);
  });
});
