import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../core/src/features/diagnostics';
import { codeActions } from '../../../core/src/features/codeActions';
import { documentSymbols } from '../../../core/src/features/documentSymbols';
import { maximumLength, parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { pullConfig } from '../../../core/src/request/pullConfig';
import { defaultStyle } from '../../../core/src/document/style';
import { nastyTexts } from '../../nasty/texts';
import { jsonService, open } from './support/documents';
import { assertLittleWork } from '../support/work';

const service = jsonService();

/** What may be done with the costliest of them, parsing it among it: some 100 ms where a yardstick takes half of one. */
const fewYardsticks = 300;

describe('A text made to cost much', () => {
  for (const [what, text] of nastyTexts()) {
    it(`has lists that can be read, for little work: ${what}`, async () => {
      assert.ok(text.length <= maximumLength);
      await assertLittleWork(() => {
        const document = open(text);
        const found = diagnosticsOf(document, 'docs/rules.md');
        assert.ok(found.length > 0 && found.length <= 1_000, `${found.length} diagnostics`);
      }, fewYardsticks);
      await assertLittleWork(() => {
        const document = open(text);
        const [start, end] = [0, text.length].map((offset) => document.text.positionAt(offset));
        assert.ok(start && end);
        const actions = codeActions(document, { start, end }, { commands: true });
        assert.ok(actions.length <= 150, `${actions.length} code actions`);
      }, fewYardsticks);
      await assertLittleWork(() => documentSymbols(service, open(text)), fewYardsticks);
      await assertLittleWork(() => {
        pullConfig(parseMfaDocument(text), { MfaConfiguration: 'OFF' }, defaultStyle);
      }, fewYardsticks);
    });
  }
});
