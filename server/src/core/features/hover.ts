import type { LanguageService } from 'vscode-json-languageservice';
import type { Hover, Position } from 'vscode-languageserver-types';
import type { OpenDocument } from './openDocument';

/** What the member or value at `position` does, with its limits, default and reference. */
export async function hover(
  service: LanguageService,
  document: OpenDocument,
  position: Position,
): Promise<Hover | null> {
  const json = document.jsonFor(service);
  const answer = json && (await service.doHover(document.text, position, json));
  // Of a member that the schema doesn't have, the service says an empty text.
  return answer && [answer.contents].flat().some((part) => part !== '') ? answer : null;
}
