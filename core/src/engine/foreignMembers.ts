import { getNodeValue, type Node } from 'jsonc-parser';
import { parseMfaDocument, type MfaDocument } from '../document/mfaDocument';
import { memberAt, membersOf, type Member } from '../document/members';
import { styleOf } from '../document/style';
import { removeProperty, setMember } from '../edits/editMembers';
import { isJson, isObject, type JsonObject, type JsonValue } from '../model/json';
import { factorMembers } from '../model/mfaConfig';
import {
  enabledMfas,
  factorBlocks,
  foreignNames,
  type ForeignName,
  type Tool,
} from './foreignNames';
import { hasTypeOf, isFree } from './memberHomes';

/** A member that is at the top level in another tool's words, and what it says in those of the request. */
interface Translation {
  readonly member: Member;
  readonly path: readonly string[];
  readonly value: JsonValue;
}

/** What a member at the top level is called here, where the file is written in another tool's words. */
export function foreignNameOf(root: Node | undefined, name: string): ForeignName | undefined {
  const foreign = foreignNames.get(name);
  const isTold =
    foreign?.shared !== true ||
    membersOf(root).some((other) => {
      const found = foreignNames.get(other.name);
      return found?.tool === foreign.tool && found.shared !== true;
    });
  return isTold ? foreign : undefined;
}

/** Whether a factor is on as soon as the file is translated. */
export function hasForeignFactor(root: Node | undefined): boolean {
  const names: readonly string[] = factorMembers;
  return (['CloudFormation', 'Terraform'] as const).some((tool) =>
    translationsIn(root, tool).some(({ path: [block = ''] }) => names.includes(block)),
  );
}

/**
 * The text with all that `tool` names in its own way in the words of the request. What can't be told stays as it
 * is: a member whose place is taken, or the settings of a factor that `EnabledMfas` doesn't list.
 */
export function translated(document: MfaDocument, tool: Tool): string {
  const translations = translationsIn(document.root, tool);
  const style = styleOf(document);
  const gone = new Set(translations.map(({ member }) => member.property));
  // From the last to the first, so that what is parsed already stays where it is.
  const rest = [...gone].sort((a, b) => b.offset - a.offset).reduce(removeProperty, document.text);
  return Object.entries(requestOf(translations)).reduce((text, [name, value]) => {
    const present = memberAt(parseMfaDocument(text).root, name);
    return present && isObject(value)
      ? Object.entries(value)
          .filter(([inner]) => !memberAt(present.value, inner))
          .reduce((block, [inner, json]) => setMember(block, [name], inner, json, style), text)
      : setMember(text, [], name, value, style);
  }, rest);
}

/** The members of a request that the translations come to. */
function requestOf(translations: readonly Translation[]): JsonObject {
  const request: Record<string, JsonValue> = {};
  for (const { path, value } of translations) {
    const [block, name] = path;
    if (block !== undefined) {
      const present = request[block];
      const added = name === undefined ? value : { [name]: value };
      request[block] = isObject(present) && isObject(added) ? { ...present, ...added } : added;
    }
  }
  return request;
}

function translationsIn(root: Node | undefined, tool: Tool): Translation[] {
  const members = membersOf(root).filter(({ name }) => foreignNames.has(name));
  const counts = new Map<string, number>();
  for (const { name } of members) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // Of a name that is there twice, nobody knows which one is meant.
  const once = members.filter(({ name }) => counts.get(name) === 1);
  const factors = listedFactors(memberAt(root, enabledMfas));
  const names: readonly string[] = factorMembers;
  return once.flatMap((member) => {
    const foreign = foreignNameOf(root, member.name);
    if (!member.value || foreign?.tool !== tool) {
      return [];
    }
    if (member.name === enabledMfas) {
      return (factors ?? []).map((block) => ({ member, path: [block], value: factorValue(block) }));
    }
    const [block = ''] = foreign.path;
    const isOff = factors !== undefined && names.includes(block) && !factors.includes(block);
    const value = valueOf(member.value, foreign);
    return !isOff && hasTypeOf(foreign.path, member.value) && isFree(root, foreign.path)
      ? [{ member, path: foreign.path, value }]
      : [];
  });
}

/** The blocks of the factors that `EnabledMfas` lists; undefined where it has something else. */
function listedFactors(member: Member | undefined): string[] | undefined {
  const listed: unknown = member?.value && getNodeValue(member.value);
  if (!Array.isArray(listed)) {
    return undefined;
  }
  const blocks = listed.flatMap((factor) => factorBlocks.get(factor) ?? []);
  return blocks.length === listed.length ? blocks : undefined;
}

function factorValue(block: string): JsonObject {
  return block === 'SoftwareTokenMfaConfiguration' ? { Enabled: true } : {};
}

function valueOf(node: Node, { members }: ForeignName): JsonValue {
  const value: unknown = getNodeValue(node);
  if (!isJson(value)) {
    return null;
  }
  return isObject(value) && members
    ? Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [members.get(name) ?? name, inner]),
      )
    : value;
}
