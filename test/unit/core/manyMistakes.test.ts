import assert from 'node:assert/strict';
import { isReadable, parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { defaultStyle } from '../../../core/src/document/style';
import { pullConfig } from '../../../core/src/request/pullConfig';
import { readRequest } from '../../../core/src/request/readRequest';
import { findingsIn } from './support/documents';
import { assertLittleWork } from '../support/work';

const strangers = (count: number) =>
  `{${Array.from({ length: count }, (_, index) => `\n  "stranger${index}": 1`).join(',')}\n}`;

/** What so many mistakes may take: what grows with the square of their number takes more. */
const fewYardsticks = 500;

describe('A file with thousands of mistakes', () => {
  const texts: Readonly<Record<string, string>> = {
    'unknown members': strangers(1_400),
    'the same member': `{${'"MfaConfiguration": "ON",'.repeat(1_900)}}`,
    'syntax errors': 'x '.repeat(4_900),
    'trailing commas': `{"a": [${'[1,],'.repeat(1_900)}]}`,
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`has a list that can be read, at once: ${what}`, async () => {
      await assertLittleWork(() => {
        assert.ok(isReadable(parseMfaDocument(text)));
        const findings = findingsIn(text);
        assert.ok(findings.length > 0 && findings.length <= 600, `${findings.length} findings`);
        findings.slice(0, 20).forEach(({ finding }) => finding.fixes?.());
      }, fewYardsticks);
    });
  }

  it('takes a pool at once, and leaves nothing else in the file', async () => {
    await assertLittleWork(() => {
      const document = parseMfaDocument(strangers(1_400));
      const text = pullConfig(document, { MfaConfiguration: 'OFF' }, defaultStyle);
      assert.equal(text, '{\n  "MfaConfiguration": "OFF"\n}');
    }, fewYardsticks);
  });

  it('has messages of one line, however long the names are', () => {
    const name = 'x'.repeat(100_000);
    for (const { finding } of findingsIn(`{ "${name}": 1, "MfaConfiguration": "${name}" }`)) {
      assert.ok(finding.message.length < 200, finding.message);
      for (const fix of finding.fixes?.() ?? []) {
        assert.ok(fix.title.length < 100, fix.title);
      }
    }
  });

  it('is not sent', () => {
    assert.equal(readRequest(parseMfaDocument(strangers(1_400))).config, undefined);
  });
});
