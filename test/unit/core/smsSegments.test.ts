import assert from 'node:assert/strict';
import { segmentsOf } from '../../../core/src/sms/segments';

const cases: readonly [what: string, message: string, ...expected: [string, number, number]][] = [
  ['nothing', '', 'GSM-7', 0, 1],
  ['the placeholder is six digits', '{####}', 'GSM-7', 6, 1],
  ['each placeholder is six digits', '{####} {####}', 'GSM-7', 13, 1],
  ['a look-alike is itself', '{###}', 'GSM-7', 7, 1],
  ['the whole basic set', '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà', 'GSM-7', 44, 1],
  ['the whole extension set', '\f^{}\\[~]|€', 'GSM-7', 20, 1],
  ['160', 'a'.repeat(160), 'GSM-7', 160, 1],
  ['161', 'a'.repeat(161), 'GSM-7', 161, 2],
  ['two full segments', 'a'.repeat(306), 'GSM-7', 306, 2],
  ['one more', 'a'.repeat(307), 'GSM-7', 307, 3],
  ['80 that count double', '€'.repeat(80), 'GSM-7', 160, 1],
  [
    'a segment ends before half a character',
    `${'a'.repeat(152)}€${'a'.repeat(152)}`,
    'GSM-7',
    306,
    3,
  ],
  ['70 in UCS-2', 'я'.repeat(70), 'UCS-2', 70, 1],
  ['71 in UCS-2', 'я'.repeat(71), 'UCS-2', 71, 2],
  ['two full segments in UCS-2', 'я'.repeat(134), 'UCS-2', 134, 2],
  ['one more in UCS-2', 'я'.repeat(135), 'UCS-2', 135, 3],
  ['an emoji is two', '😀'.repeat(35), 'UCS-2', 70, 1],
  ['nothing counts double in UCS-2', `ě${'€'.repeat(69)}`, 'UCS-2', 70, 1],
  ['a segment ends before half an emoji', `${'я'.repeat(66)}😀${'я'.repeat(66)}`, 'UCS-2', 134, 3],
  ['the small cedilla is not in the set', 'ç', 'UCS-2', 1, 1],
  ['the grave accent is not in the set', '`', 'UCS-2', 1, 1],
];

describe('The segments of a text message:', () => {
  for (const [what, message, encoding, length, segments] of cases) {
    it(what, () => {
      const sent = segmentsOf(message, 6);
      assert.deepEqual([sent.encoding, sent.length, sent.segments], [encoding, length, segments]);
    });
  }

  it('a code of eight digits', () => {
    const lengthOf = (message: string) => segmentsOf(message, 8).length;
    assert.deepEqual(['{####}', '{####} {####}', 'ж{####}', 'a'].map(lengthOf), [8, 17, 9, 1]);
    assert.equal(segmentsOf(`${'я'.repeat(63)}{####}`, 8).segments, 2);
  });

  it('what one holds', () => {
    const lengths = ['a', 'a'.repeat(161), 'я', 'я'.repeat(71)].map(
      (message) => segmentsOf(message, 6).segmentLength,
    );
    assert.deepEqual(lengths, [160, 153, 70, 67]);
  });

  it('what forces UCS-2, each once', () => {
    assert.deepEqual(segmentsOf('“Hi” 😀😀 ě é {####}', 6).outsideGsm, ['“', '”', '😀', 'ě']);
    assert.deepEqual(segmentsOf('Hi {####}', 6).outsideGsm, []);
  });
});
