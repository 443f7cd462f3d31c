import { memberAt } from '../document/members';
import { parseMfaDocument, type MfaDocument } from '../document/mfaDocument';
import { styleOf, type DocumentStyle } from '../document/style';
import { removeMember, setMember } from '../edits/editMembers';
import { moveMember } from '../edits/moveMember';
import { keepsComments, renameMember, renameMembers, unwrapList } from '../edits/rewriteMembers';
import type { JsonObject } from '../model/json';
import { emptyBlocksIn, listedFactors, settingsIn, type ForeignMember } from './foreignMembers';
import { enabledMfas, type Tool } from './foreignNames';

/**
 * The text with all that `tool` names in its own way in the words of the request. What can't be told stays as it
 * is. Undefined where a comment would be lost.
 */
export function translated(document: MfaDocument, tool: Tool): string | undefined {
  const { root } = document;
  const style = styleOf(document);
  const settings = settingsIn(root, tool).reduce(
    (text, member) => translateMember(text, member, style),
    document.text,
  );
  const present = emptyBlocksIn(root, tool).reduce(
    (text, name) => removeMember(text, [], name),
    settings,
  );
  const text = turnOn(present, listedFactors(root, tool), style);
  return keepsComments(document.text, text) ? text : undefined;
}

/** Takes a member to its place under its name here. At the top level it stays where it is. */
function translateMember(
  text: string,
  { name, foreign: { path, members } }: ForeignMember,
  style: DocumentStyle,
): string {
  const named = members ? renameMembers(unwrapList(text, [name]), [name], members) : text;
  const [own = '', ...inner] = path;
  if (inner.length === 0) {
    return renameMember(named, [name], own);
  }
  const property = memberAt(parseMfaDocument(named).root, name)?.property;
  return property ? moveMember(named, property, path, style) : named;
}

/** Writes each factor of the list as a block of its own, in place of the list. */
function turnOn(
  text: string,
  factors: readonly string[] | undefined,
  style: DocumentStyle,
): string {
  const { root } = parseMfaDocument(text);
  return (factors ?? [])
    .filter((block) => !memberAt(root, block))
    .reduce(
      (changed, block) => setMember(changed, [], block, blockOf(block), style),
      factors ? removeMember(text, [], enabledMfas) : text,
    );
}

function blockOf(factor: string): JsonObject {
  return factor === 'SoftwareTokenMfaConfiguration' ? { Enabled: true } : {};
}
