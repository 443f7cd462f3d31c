import assert from 'node:assert/strict';
import { withoutUndoQuestion } from '../../client/src/apply/withoutUndoQuestion';
import { NotKept } from '../../client/src/history/applyHistory';
import { modalButtons } from '../../client/src/ui/modalButtons';
import type { MfaConfig } from '../../core/src/model/mfaConfig';

const pool = { id: 'us-east-1_Ab12Cd34E', name: 'Customers' };
const plain: MfaConfig = { MfaConfiguration: 'OFF' };
const secret: MfaConfig = {
  MfaConfiguration: 'ON',
  SmsMfaConfiguration: { SmsConfiguration: { ExternalId: 'not-to-be-shown' } },
};
const failure = (code: string): Error =>
  Object.assign(new Error(`${code}: it failed, open '/x'`), { code });

describe('The question where nothing can be kept for Undo', () => {
  const ask = (place: 'folder' | 'secrets', cause: Error, config = plain, copied = false) =>
    withoutUndoQuestion(pool, { config, reason: new NotKept(place, cause) }, '/h', copied);

  for (const [code, text] of [
    ['ENOSPC', 'The disk is full: nothing more can be written to /h.'],
    ['EROFS', "You can't write to the folder /h."],
    ['EACCES', "You can't write to the folder /h."],
    ['EIO', "Writing to /h failed: EIO: it failed, open '/x'"],
  ] as const) {
    it(`says what failed: ${code}`, () => {
      const { title, detail } = ask('folder', failure(code));
      assert.match(title, /^The earlier configuration of Customers \(us-east-1_Ab12Cd34E\) can't/);
      assert.deepEqual(detail.split('\n'), [text, 'Nothing was sent yet.']);
    });
  }

  it('says that a copy has the external ID, and shows it nowhere', () => {
    const { detail } = ask('secrets', new Error('It is locked.'), secret, true);
    assert.deepEqual(detail.split('\n'), [
      'It was copied.',
      "The editor's secret storage could not store ExternalId: It is locked.",
      'A copy contains ExternalId, which is a secret.',
      'Nothing was sent yet.',
    ]);
  });

  it('copies by a hasty Enter, and does nothing on Escape', () => {
    const buttons = modalButtons(ask('folder', failure('EIO')));
    assert.deepEqual(
      buttons.map(({ title, isCloseAffordance }) => [title, isCloseAffordance]),
      [
        ['Copy Earlier Configuration', undefined],
        ['Apply Without Undo', undefined],
        ['Cancel', true],
      ],
    );
  });
});
