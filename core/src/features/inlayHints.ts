import type { Node } from 'jsonc-parser';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { memberAt, membersOf } from '../document/members';
import { touches, type TextRange } from '../document/textRange';
import { localizedData } from '../localize';
import { codeDigits, factsFor, type PoolFacts } from '../model/poolFacts';
import { memberSchema, mfaSchema, type SchemaNode } from '../model/mfaSchema';
import { smsMessagePath } from '../model/requestParts';
import { smsSummary } from './messageText';
import type { OpenDocument } from './openDocument';
import { textRange } from './ranges';

/** Which hints the user wants. */
export interface InlayHintOptions {
  /** Length, encoding and segments of the text message as it is sent. */
  readonly sms: boolean;
  /** What values such as `OPTIONAL` do, in a few words. */
  readonly values: boolean;
}

/**
 * The hints after the values in `range`.
 *
 * @param facts of the user pool that was read for the document
 */
export function inlayHints(
  document: OpenDocument,
  range: Range,
  { sms, values }: InlayHintOptions,
  facts?: PoolFacts,
): InlayHint[] {
  const { root } = document.mfa;
  const wanted = textRange(document.text, range);
  const message = memberAt(root, ...smsMessagePath)?.value;
  const text: unknown = message?.value;
  const digits = codeDigits(factsFor(document.mfa, facts), 'SMS_OTP');
  const sent =
    sms && typeof text === 'string' && text !== '' ? smsSummary(text, digits) : undefined;
  const hints =
    message && sent !== undefined && touches(message, wanted)
      ? [hintAfter(document, message, sent)]
      : [];
  return values ? [...hints, ...valueHints(document, root, mfaSchema, wanted)] : hints;
}

/** What the schema has in `x-enumHints` for each value that it lists. */
function valueHints(
  document: OpenDocument,
  object: Node | undefined,
  schema: SchemaNode,
  wanted: TextRange,
): InlayHint[] {
  return membersOf(object).flatMap(({ name, value }) => {
    const known = memberSchema(schema, name);
    if (!known || !value || !touches(value, wanted)) {
      return [];
    }
    const text: unknown = value.value;
    const index = typeof text === 'string' ? (known.enum?.indexOf(text) ?? -1) : -1;
    const hint = known['x-enumHints']?.[index];
    return hint === undefined
      ? valueHints(document, value, known, wanted)
      : [hintAfter(document, value, localizedData(hint))];
  });
}

function hintAfter({ text }: OpenDocument, node: TextRange, label: string): InlayHint {
  return { position: text.positionAt(node.offset + node.length), label, paddingLeft: true };
}
