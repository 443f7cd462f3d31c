import type { Node } from 'jsonc-parser';
import type { SemanticTokens } from 'vscode-languageserver-types';
import { membersOf } from '../document/members';
import { memberSchema, mfaSchema, type SchemaNode } from '../model/mfaSchema';
import type { OpenDocument } from './openDocument';
import { plainString, unknownMember } from './tokenTypes';

interface Token {
  readonly node: Node;
  readonly type: number;
}

/**
 * What the grammar can't know, since it sees no more than a line: that a member which it knows by
 * its name has no meaning in this place, and with it the values below it, message or not.
 */
export function semanticTokens({ text, mfa }: OpenDocument): SemanticTokens {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { node, type } of tokensIn(mfa.root, mfaSchema)) {
    const start = text.positionAt(node.offset);
    const sameLine = start.line === line;
    data.push(start.line - line, sameLine ? start.character - character : start.character);
    data.push(node.length, type, 0);
    ({ line, character } = start);
  }
  return { data };
}

function tokensIn(object: Node | undefined, schema: SchemaNode | undefined): Token[] {
  return membersOf(object).flatMap(({ name, key, value }) => {
    const known = schema && memberSchema(schema, name);
    const texts = value?.type === 'string' && !known ? [{ node: value, type: plainString }] : [];
    return [
      ...(known ? [] : [{ node: key, type: unknownMember }]),
      ...texts,
      ...tokensIn(value, known),
    ];
  });
}
