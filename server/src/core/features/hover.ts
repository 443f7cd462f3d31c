import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import type { LanguageService } from 'vscode-json-languageservice';
import type { Hover, Position } from 'vscode-languageserver-types';
import { memberAt, pathAt } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import type { TextRange } from '../document/textRange';
import { messagesIn } from '../rules/support';
import { schemaAt, type SchemaNode } from '../schema/mfaSchema';
import { placeholder } from '../document/placeholder';
import { memberText, referenceLink, valueText } from './documentedSchema';
import { placeholderText, smsSummary, withSampleCode } from './messageText';
import type { OpenDocument } from './openDocument';
import { lspRange } from './ranges';

/** How much of a message is shown, in UTF-16 code units. An email may have 20,000 characters. */
const shownLength = 2000;

/**
 * What the member or value at `position` does, with its limits, default and reference. A message
 * is shown as its user gets it too.
 */
export async function hover(
  service: LanguageService,
  document: OpenDocument,
  position: Position,
): Promise<Hover | null> {
  const json = document.jsonFor(service);
  const answer = json && (await service.doHover(document.text, position, json));
  // Of a member that the schema doesn't have, the service says an empty text.
  if (!answer || [answer.contents].flat().every((part) => part === '')) {
    return null;
  }
  const offset = document.text.offsetAt(answer.range?.start ?? position);
  const { root } = document.mfa;
  const path = pathAt(root, offset);
  const schema = schemaAt(path);
  if (!schema || isKey(document, answer)) {
    return schema ? { ...answer, contents: [memberText(schema)] } : answer;
  }
  const message = messageAt(document.mfa, document.text.offsetAt(position));
  return message
    ? messageHover(document, position, message, schema)
    : { ...answer, contents: [valueText(schema, memberAt(root, ...path)?.value?.value)] };
}

/** A message as its user gets it, and what its member or the placeholder under the pointer is. */
function messageHover(
  document: OpenDocument,
  position: Position,
  { node, isSms, value }: Message,
  schema: SchemaNode,
): Hover {
  const place = placeholderAt(document, node, document.text.offsetAt(position), value);
  const contents = place
    ? [placeholderText(), preview(value, isSms), referenceLink(schema) ?? '']
    : [preview(value, isSms), valueText(schema, value)];
  return { contents, range: lspRange(document.text, place ?? node) };
}

/** Whether an answer is on a member's name, which a colon follows. No more need be read then. */
function isKey({ text }: OpenDocument, { range }: Hover): boolean {
  const rest = range ? text.getText().slice(text.offsetAt(range.end)) : '';
  return rest.trimStart().startsWith(':');
}

interface Message {
  readonly node: Node;
  readonly value: string;
  readonly isSms: boolean;
}

/** The message whose value stands around `offset`. */
function messageAt({ root }: MfaDocument, offset: number): Message | undefined {
  const found = messagesIn(root).find(({ node }) => contains(node, offset));
  const sms = memberAt(root, 'SmsMfaConfiguration', 'SmsAuthenticationMessage')?.value;
  return found && { ...found, isSms: found.node === sms };
}

function contains({ offset, length }: TextRange, place: number): boolean {
  return offset <= place && place < offset + length;
}

/** The placeholder around `offset`. */
function placeholderAt(
  { mfa }: OpenDocument,
  node: Node,
  offset: number,
  value: string,
): TextRange | undefined {
  const start = mfa.text.lastIndexOf(placeholder, offset);
  const range = { offset: start, length: placeholder.length };
  const inMessage = value.includes(placeholder) && start > node.offset;
  return inMessage && contains(range, offset) ? range : undefined;
}

/** A message with a sample code, in a code block: whatever is in it, nothing of it is Markdown. */
function preview(message: string, isSms: boolean): string {
  const text = withSampleCode(message);
  const shown = text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
  const longestFence = Math.max(2, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longestFence + 1);
  const language = !isSms && /<\w+[^>]*>/.test(shown) ? 'html' : 'text';
  const lines = [l10n.t('What the user receives:'), '', fence + language, shown, fence];
  const sent = isSms ? smsSummary(message) : undefined;
  return [...lines, ...(sent === undefined ? [] : ['', `${sent}.`])].join('\n');
}
