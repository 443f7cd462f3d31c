import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { parseMfaDocument } from '../../../../core/src/document/mfaDocument';
import { defaultStyle } from '../../../../core/src/document/style';
import { codeActions } from '../../../../core/src/features/codeActions';
import { completion } from '../../../../core/src/features/completion';
import { diagnosticsOf } from '../../../../core/src/features/diagnostics';
import { documentSymbols } from '../../../../core/src/features/documentSymbols';
import { foldingRanges } from '../../../../core/src/features/foldingRanges';
import { formatting } from '../../../../core/src/features/formatting';
import { documentLinks } from '../../../../core/src/features/documentLinks';
import { hover } from '../../../../core/src/features/hover';
import { inlayHints } from '../../../../core/src/features/inlayHints';
import { OpenDocument } from '../../../../core/src/features/openDocument';
import { lspEdit } from '../../../../core/src/features/ranges';
import { semanticTokens } from '../../../../core/src/features/semanticTokens';
import { selectionRanges } from '../../../../core/src/features/selectionRanges';
import { refactorings } from '../../../../core/src/refactorings/index';
import { pullConfig } from '../../../../core/src/request/pullConfig';
import { readRequest } from '../../../../core/src/request/readRequest';
import type { MfaConfig } from '../../../../core/src/model/mfaConfig';
import { jsonService, open } from './documents';

const service = jsonService();
const config: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

/**
 * Asks for every feature on a text that may be anything, with the cursor at `offsets`. Fails where
 * one throws or answers with a range that the text doesn't have.
 */
export async function askEverything(text: string, offsets: readonly number[]): Promise<void> {
  const document = open(text);
  const ranges = new RangeCheck(document.text);
  checkFindings(document.text, ranges);
  assert.equal(semanticTokens(document).data.length % 5, 0);
  for (const offset of offsets) {
    const position = document.text.positionAt(offset);
    const answer = hover(document, position);
    ranges.valid(answer?.range);
    for (const item of (await completion(service, document, position))?.items ?? []) {
      const edit = item.textEdit;
      ranges.valid(edit && 'range' in edit ? edit.range : undefined);
      ranges.edits(item.additionalTextEdits ?? []);
    }
    for (const refactoring of refactorings) {
      for (const { changes } of refactoring.offers(document.mfa, { offset, length: 0 })) {
        ranges.edits(changes.map((change) => lspEdit(document.text, change)));
      }
    }
    for (const step of selectionRanges(service, document, [position])) {
      ranges.valid(step.range);
    }
  }
  const whole = { start: document.text.positionAt(0), end: document.text.positionAt(Infinity) };
  for (const { position } of inlayHints(document, whole, { sms: true, values: true })) {
    ranges.valid({ start: position, end: position });
  }
  for (const { range } of documentLinks(document)) {
    ranges.valid(range);
  }
  for (const { range, selectionRange } of documentSymbols(service, document)) {
    ranges.valid(range);
    ranges.valid(selectionRange);
  }
  for (const { startLine, endLine } of foldingRanges(service, document, undefined)) {
    assert.ok(startLine >= 0 && startLine <= endLine && endLine < document.text.lineCount);
  }
  ranges.edits(formatting(service, document, { tabSize: 2, insertSpaces: true }));
}

/** The part that is our own: diagnostics, all fixes, and what Apply and Pull read. */
export function checkFindings(document: TextDocument, ranges = new RangeCheck(document)): void {
  const open = new OpenDocument(document);
  const { mfa } = open;
  const diagnostics = diagnosticsOf(open, 'file:///docs/rules.md');
  for (const { range, message } of diagnostics) {
    ranges.valid(range);
    assert.notEqual(message, '');
  }
  const end = document.positionAt(Infinity);
  const everywhere = { start: { line: 0, character: 0 }, end };
  for (const action of codeActions(open, everywhere, undefined)) {
    for (const edits of Object.values(action.edit?.changes ?? {})) {
      ranges.edits(edits);
    }
  }
  const request = readRequest(mfa);
  assert.equal(request.errors, diagnostics.filter(({ severity }) => severity === 1).length);
  assert.equal(request.config === undefined, request.errors > 0);
  const pulled = pullConfig(mfa, config, defaultStyle);
  if (pulled !== undefined) {
    assert.equal(parseMfaDocument(pulled).syntaxProblems.length, 0, pulled);
  }
}

class RangeCheck {
  constructor(private readonly document: TextDocument) {}

  valid(range: Range | undefined): void {
    if (range) {
      const { start, end } = range;
      const offsets = [this.offsetAt(start), this.offsetAt(end)] as const;
      assert.ok(offsets[0] <= offsets[1], `${JSON.stringify(range)} begins after its end`);
    }
  }

  edits(edits: readonly TextEdit[]): void {
    for (const { range } of edits) {
      this.valid(range);
    }
    // Throws where edits overlap.
    TextDocument.applyEdits(this.document, [...edits]);
  }

  private offsetAt(position: Position): number {
    const offset = this.document.offsetAt(position);
    assert.deepEqual(this.document.positionAt(offset), position, 'the position is in the text');
    return offset;
  }
}
