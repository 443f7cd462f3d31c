import { createScanner, SyntaxKind, type Node } from 'jsonc-parser';
import type { MfaDocument } from '../document/mfaDocument';
import { memberAt, membersOf } from '../document/members';
import { indentBefore, type DocumentStyle } from '../document/style';
import type { JsonValue } from '../model/json';
import { setMember } from './editMembers';

/**
 * The text of a document without syntax errors, with the member `name` as the first one, above the comments that speak
 * of the next. One that is there already only gets the value. Unchanged where the document is no object.
 */
export function addFirstMember(
  document: Pick<MfaDocument, 'text' | 'root'>,
  name: string,
  value: JsonValue,
  style: DocumentStyle,
): string {
  const { text, root } = document;
  const [first] = membersOf(root);
  if (!root || !first || memberAt(root, name)) {
    return setMember(document, [], name, value, style);
  }
  const member = `${JSON.stringify(name)}: ${JSON.stringify(value)},`;
  const { line, content } = insidePlaces(text, root);
  if (line === undefined) {
    return `${text.slice(0, content)}${member} ${text.slice(content)}`;
  }
  const indent = indentBefore(text, first.property.offset) ?? style.indent;
  return `${text.slice(0, line)}${indent}${member}${style.eol}${text.slice(line)}`;
}

/**
 * Where something can go in front of what an object has: where its first own line begins, if its brace ends the line or
 * nothing but comments follow there, and where its first comment or member begins.
 */
function insidePlaces(
  text: string,
  { offset, length }: Node,
): { readonly line: number | undefined; readonly content: number } {
  const scanner = createScanner(text, false);
  scanner.setPosition(offset + 1);
  let content: number | undefined;
  for (;;) {
    const token = scanner.scan();
    if (token === SyntaxKind.LineBreakTrivia) {
      const line = scanner.getPosition();
      return { line, content: content ?? line };
    }
    if (token !== SyntaxKind.Trivia) {
      content ??= scanner.getTokenOffset();
      const isComment =
        token === SyntaxKind.LineCommentTrivia || token === SyntaxKind.BlockCommentTrivia;
      if (!isComment || scanner.getPosition() >= offset + length) {
        return { line: undefined, content };
      }
    }
  }
}
