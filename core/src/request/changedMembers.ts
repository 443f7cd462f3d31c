import { getNodeValue, type Node } from 'jsonc-parser';
import { membersOf } from '../document/members';
import { parseMfaDocument } from '../document/mfaDocument';
import { nameInPath } from '../model/memberPath';
import { fileMembers } from '../model/mfaConfig';

/**
 * How many members of a request two texts of it differ in. Only members with a value of their own count,
 * an empty block among them; of repeated ones the last counts.
 */
export function changedMembers(before: string, after: string): number {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.filter((path) => {
    const isFilled = paths.some((other) => other.startsWith(`${path}.`));
    return old.get(path) !== now.get(path) && !isFilled;
  }).length;
}

function valuesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of membersOf(parseMfaDocument(text).root)) {
    if (!fileMembers.has(name)) {
      collect(nameInPath(name), value, found);
    }
  }
  return found;
}

function collect(path: string, node: Node | undefined, found: Map<string, string>): void {
  const members = membersOf(node);
  if (node && members.length === 0) {
    found.set(path, JSON.stringify(getNodeValue(node)));
  }
  for (const { name, value } of members) {
    collect(`${path}.${nameInPath(name)}`, value, found);
  }
}
