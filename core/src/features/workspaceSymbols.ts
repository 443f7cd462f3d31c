import type { Node } from 'jsonc-parser';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { membersOf, type Member } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import { lspRange } from './ranges';

/** The most symbols that one query gives: nobody reads on. */
export const maximumSymbols = 1_000;

/** The longest value that is part of a symbol's name: that of an ARN. Bodies of messages are longer. */
const maximumValueLength = 2_048;

/**
 * The members of a document whose name contains `query`, in upper or lower case. A symbol's name is
 * that of the member with its value, such as `UserPoolId: eu-west-1_Ab12Cd34E`, so that pools, roles and
 * relying parties are found by what they are called.
 */
export function workspaceSymbols(
  textDocument: TextDocument,
  document: MfaDocument,
  query: string,
): SymbolInformation[] {
  const wanted = query.toLowerCase();
  const found: SymbolInformation[] = [];
  const visit = (node: Node | undefined, container: string): void => {
    for (const member of membersOf(node)) {
      const name = symbolName(member);
      if (name.toLowerCase().includes(wanted)) {
        found.push({
          name,
          kind: symbolKind(member.value),
          location: { uri: textDocument.uri, range: lspRange(textDocument, member.property) },
          ...(container !== '' && { containerName: container }),
        });
      }
      visit(member.value, container === '' ? member.name : `${container}.${member.name}`);
    }
  };
  visit(document.root, '');
  return found;
}

/**
 * Whether a text can have a symbol that matches `query`, told without parsing it: every word of the
 * query stands in it, or could be written with an escape.
 */
export function mayHaveSymbol(text: string, query: string): boolean {
  if (text.includes('\\')) {
    return true;
  }
  const lower = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/[:\s]+/)
    .every((word) => lower.includes(word));
}

function symbolName({ name, value }: Member): string {
  const content: unknown = value?.value;
  const short = typeof content === 'string' && content.length <= maximumValueLength;
  return short || typeof content === 'boolean' ? `${name}: ${String(content)}` : name;
}

/** As in the outline. */
function symbolKind(value: Node | undefined): SymbolKind {
  switch (value?.type) {
    case 'object':
      return kinds.Module;
    case 'array':
      return kinds.Array;
    case 'boolean':
      return kinds.Boolean;
    case 'number':
      return kinds.Number;
    default:
      return kinds.String;
  }
}

/** Written out: the types' package has them among tables that the start would wait for. */
const kinds = {
  Module: 2,
  String: 15,
  Number: 16,
  Boolean: 17,
  Array: 18,
} as const satisfies Partial<typeof SymbolKind>;
