import assert from 'node:assert/strict';
import { modalButtons } from '../../client/src/ui/modalButtons';

/** VS Code focuses the first button that doesn't take the place of "Cancel", which it adds otherwise. */
const focused = (buttons: ReturnType<typeof modalButtons>): string | undefined =>
  buttons.find(({ isCloseAffordance }) => isCloseAffordance !== true)?.title;

describe('The buttons of a question', () => {
  it('focus what says yes', () => {
    const buttons = modalButtons({ yes: 'Apply', look: 'Compare' });
    assert.equal(focused(buttons), 'Apply');
    assert.deepEqual(
      buttons.map(({ title }) => title),
      ['Apply', 'Compare'],
    );
  });

  it('have one no, and a look in the focus, where yes does harm', () => {
    const buttons = modalButtons({ yes: 'Apply', no: 'Cancel', look: 'Compare' });
    assert.equal(focused(buttons), 'Compare');
    assert.deepEqual(
      buttons.filter(({ isCloseAffordance }) => isCloseAffordance),
      [{ title: 'Cancel', isCloseAffordance: true }],
    );
    assert.equal(buttons.length, 3);
  });

  it('focus the no where yes does harm and there is nothing to look at', () => {
    assert.equal(focused(modalButtons({ yes: 'Send', no: "Don't Send" })), "Don't Send");
  });
});
