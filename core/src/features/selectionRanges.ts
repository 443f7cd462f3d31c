import type { LanguageService, SelectionRange } from 'vscode-json-languageservice';
import type { Position } from 'vscode-languageserver-types';
import type { OpenDocument } from './openDocument';

/** The stretches to select step by step around each position, from a value out to its block. */
export function selectionRanges(
  service: LanguageService,
  document: OpenDocument,
  positions: Position[],
): SelectionRange[] {
  const json = document.jsonFor(service);
  return json ? service.getSelectionRanges(document.text, positions, json) : [];
}
