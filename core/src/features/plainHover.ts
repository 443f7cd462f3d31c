import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import { plainMarkdown } from './plainMarkdown';

/** A hover for a client that shows plain text. */
export function plainHover({ contents, ...rest }: Hover): Hover {
  const texts = [contents].flat().map((part) => (typeof part === 'string' ? part : part.value));
  const value = texts
    .map(plainMarkdown)
    .filter((text) => text !== '')
    .join('\n\n');
  return { ...rest, contents: { kind: MarkupKind.PlainText, value } };
}
