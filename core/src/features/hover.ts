import * as l10n from '@vscode/l10n';
import { findNodeAtOffset, getNodePath, type Node } from 'jsonc-parser';
import type { Hover, Position } from 'vscode-languageserver-types';
import { isKey, memberAt } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import type { TextRange } from '../document/textRange';
import { schemaAt, type SchemaNode } from '../model/mfaSchema';
import { placeholder, withSampleCode, type CodeDigits } from '../document/placeholder';
import { memberText, referenceLink, valueText } from './documentedSchema';
import { placeholderText, smsSummary } from './messageText';
import type { OpenDocument } from './openDocument';
import { lspRange } from './ranges';
import { codeDigits, factsFor, type PoolFacts } from '../model/poolFacts';
import { messagesIn, smsMessagePath } from '../model/requestParts';

/** How much of a message is shown, in UTF-16 code units. An email may have 20,000 characters. */
const shownLength = 2000;

/**
 * What the member or value at `position` does, with its limits, default and reference. A message
 * is shown as its user gets it too.
 *
 * @param facts of the user pool that was read for the document
 */
export function hover(document: OpenDocument, position: Position, facts?: PoolFacts): Hover | null {
  const offset = document.text.offsetAt(position);
  const { root } = document.mfa;
  const node = root && findNodeAtOffset(root, offset);
  const schema = node && isTold(node, offset) ? schemaAt(getNodePath(node)) : undefined;
  if (!node || !schema) {
    return null;
  }
  const message = messageAt(document.mfa, node, facts);
  if (message) {
    return messageHover(document, offset, message, schema);
  }
  const text = isKey(node) ? memberText(schema) : valueText(schema, node.value);
  return { contents: [text], range: lspRange(document.text, node) };
}

/** Not what is between the braces of a block and belongs to none of its members, nor a colon. */
function isTold({ type, offset: start, length }: Node, offset: number): boolean {
  return type === 'object' || type === 'array'
    ? offset <= start + 1 || offset >= start + length - 1
    : type !== 'property';
}

/** A message as its user gets it, and what its member or the placeholder under the pointer is. */
function messageHover(
  document: OpenDocument,
  offset: number,
  message: Message,
  schema: SchemaNode,
): Hover {
  const { node, value, digits } = message;
  const place = placeholderAt(document, node, offset, value);
  const contents = place
    ? [placeholderText(digits), preview(message), referenceLink(schema) ?? '']
    : [preview(message), valueText(schema, value)];
  return { contents, range: lspRange(document.text, place ?? node) };
}

interface Message {
  readonly node: Node;
  readonly value: string;
  readonly isSms: boolean;
  /** How many digits the longest code has that its users get. */
  readonly digits: CodeDigits;
}

/** The message that `value` is. */
function messageAt(mfa: MfaDocument, value: Node, facts?: PoolFacts): Message | undefined {
  const found = messagesIn(mfa.root).find(({ node }) => node === value);
  const sms = memberAt(mfa.root, ...smsMessagePath)?.value;
  const isSms = value === sms;
  const digits = codeDigits(factsFor(mfa, facts), isSms ? 'SMS_OTP' : 'EMAIL_OTP');
  return found && { ...found, isSms, digits };
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
function preview({ value, isSms, digits }: Message): string {
  const text = withSampleCode(value, digits);
  const shown = text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
  const longestFence = Math.max(2, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longestFence + 1);
  const language = !isSms && /<\w+[^>]*>/.test(shown) ? 'html' : 'text';
  const lines = [l10n.t('What the user receives:'), '', fence + language, shown, fence];
  const sent = isSms ? smsSummary(value, digits) : undefined;
  return [...lines, ...(sent === undefined ? [] : ['', `${sent}.`])].join('\n');
}
