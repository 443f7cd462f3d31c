import { getNodeValue, type Node } from 'jsonc-parser';
import { membersOf, type Member } from '../document/members';
import { onlyItem } from '../edits/rewriteMembers';
import { factorMembers } from '../model/mfaConfig';
import {
  enabledMfas,
  factorBlocks,
  foreignNames,
  type ForeignName,
  type Tool,
} from './foreignNames';
import { hasTypeOf, isFree } from './memberHomes';

/** A member at the top level that has another tool's name, and a place in the request. */
export interface ForeignMember {
  readonly name: string;
  readonly foreign: ForeignName;
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
  return (['CloudFormation', 'Terraform'] as const).some(
    (tool) =>
      settingsIn(root, tool).some(({ foreign: { path } }) => names.includes(path[0] ?? '')) ||
      (listedFactors(root, tool) ?? []).length > 0,
  );
}

/**
 * The settings that `tool` names in its own way and that have a place here. A member whose place is taken has none,
 * nor have the settings of a factor that `EnabledMfas` doesn't list.
 */
export function settingsIn(root: Node | undefined, tool: Tool): ForeignMember[] {
  const factors = listedFactors(root, tool);
  const names: readonly string[] = factorMembers;
  return membersOnce(root).flatMap(({ name, value }) => {
    const foreign = foreignNameOf(root, name);
    if (!value || foreign?.tool !== tool || name === enabledMfas) {
      return [];
    }
    const { path } = foreign;
    const [block = ''] = path;
    const isOff = factors !== undefined && names.includes(block) && !factors.includes(block);
    const written = foreign.members ? onlyItem(value) : value;
    const fits = written !== undefined && hasTypeOf(path, written) && isFree(root, path);
    return !isOff && fits ? [{ name, foreign }] : [];
  });
}

/** The members of `tool` that are lists without a block in them, which is how it writes that there is none. */
export function emptyBlocksIn(root: Node | undefined, tool: Tool): string[] {
  return membersOnce(root).flatMap(({ name, value }) => {
    const foreign = foreignNames.get(name);
    const isEmpty = value?.type === 'array' && value.children?.length === 0;
    return foreign?.tool === tool && foreign.members && isEmpty ? [name] : [];
  });
}

/** The blocks of the factors that `EnabledMfas` lists; undefined where it isn't there, or has something else. */
export function listedFactors(root: Node | undefined, tool: Tool): string[] | undefined {
  const value = membersOnce(root).find(({ name }) => name === enabledMfas)?.value;
  const listed: unknown = value && getNodeValue(value);
  if (tool !== 'CloudFormation' || !Array.isArray(listed)) {
    return undefined;
  }
  const blocks = listed.flatMap((factor) => factorBlocks.get(factor) ?? []);
  return blocks.length === listed.length ? blocks : undefined;
}

/** The members with names of other tools. Of one that is there twice, nobody knows which is meant. */
function membersOnce(root: Node | undefined): Member[] {
  const members = membersOf(root).filter(({ name }) => foreignNames.has(name));
  const counts = new Map<string, number>();
  for (const { name } of members) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return members.filter(({ name }) => counts.get(name) === 1);
}
