import assert from 'node:assert/strict';
import { changeLines, roomyLength, shownLength } from '../../core/src/request/changeLines';
import { reviewChanges } from '../../core/src/request/review';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { configFrom } from '../../core/src/model/readConfig';

const totp: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

const lines = (before: MfaConfig, after: MfaConfig, length: number): string[] =>
  changeLines(reviewChanges(before, after), length);

describe('The lines of what changes', () => {
  it('show as much of a message as there is room for', () => {
    const body = (Message: string): MfaConfig => ({ ...totp, EmailMfaConfiguration: { Message } });
    const [old, next] = ['x'.repeat(400), 'y'.repeat(400)];
    const [line = ''] = lines(body(old), body(next), roomyLength);
    assert.ok(line.endsWith(`"${old}" → "${next}"`), line);
    const [short = ''] = lines(body(old), body(next), shownLength);
    assert.ok(short.endsWith(`"${'x'.repeat(60)}"… → "${'y'.repeat(60)}"…`), short);
  });

  it('cut a list of a newer service around what differs, too', () => {
    const list = (last: string): MfaConfig =>
      configFrom({ ...totp, Push: { List: [...Array.from({ length: 500 }, () => 'x'), last] } });
    const [line = ''] = lines(list('old'), list('new'), shownLength);
    assert.match(line, /^~ Push\.List: ….*old"\] → ….*new"\]$/);
    assert.ok(line.length < 3 * shownLength, line);
  });

  it('have one line for each of many blocks that go', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `New${index}`);
    const many = configFrom({
      ...totp,
      ...Object.fromEntries(names.map((name) => [name, { A: 1, B: 2 }])),
    });
    assert.deepEqual(
      lines(many, totp, shownLength),
      names.map((name) => `− ${name} may be removed: A 1, B 2`),
    );
  });
});
