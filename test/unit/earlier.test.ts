import assert from 'node:assert/strict';
import type { HistoryEntry } from '../../client/src/history/applyHistory';
import { latestThatDiffers } from '../../client/src/history/earlier';
import type { MfaConfig } from '../../core/src/model/mfaConfig';

const off: MfaConfig = { MfaConfiguration: 'OFF' };
const totp: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};
const sms: MfaConfig = {
  MfaConfiguration: 'OPTIONAL',
  SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::111122223333:role/a' } },
};

const entry = (id: string, config: MfaConfig, pool = 'p', endpointUrl?: string): HistoryEntry => ({
  ...{ id, config, time: 1, pool: { id: pool }, connection: { endpointUrl }, file: 'a' },
  ...{ lost: [], unreadable: 0, state: 'settled' },
});

describe('What Undo goes back to', () => {
  const others = [entry('other pool', sms, 'q'), entry('other address', sms, 'p', 'http://x')];
  const [newest, middle, oldest] = [entry('3', totp), entry('2', totp), entry('1', off)];
  const entries = [newest, ...others, middle, oldest];
  const from = (last: HistoryEntry, now: MfaConfig) => latestThatDiffers(entries, last, now)?.id;

  it('is what the pool had before the last Apply, where that differs', () => {
    assert.equal(from(newest, off), '3');
  });

  it('passes over what the pool has already, and over other pools', () => {
    assert.equal(from(newest, totp), '1');
  });

  it('is nothing where nothing would change', () => {
    assert.equal(from(oldest, off), undefined);
    const withSms = { ...off, SmsMfaConfiguration: sms.SmsMfaConfiguration };
    assert.equal(from(oldest, withSms), undefined, 'SMS settings beside OFF stay anyway');
  });

  it('is never later than the record that was meant', () => {
    assert.equal(from(middle, off), '2');
  });
});
