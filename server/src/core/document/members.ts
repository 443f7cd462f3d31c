import type { Node } from 'jsonc-parser';

/** A member of a JSON object: `"name": value`. */
export interface Member {
  readonly name: string;
  readonly key: Node;
  /** Absent while the value is still being typed. */
  readonly value: Node | undefined;
  /** The whole property, key and value. */
  readonly property: Node;
}

/** The members of `node`, in the text's order; none where it is not an object. */
export function membersOf(node: Node | undefined): Member[] {
  if (node?.type !== 'object') {
    return [];
  }
  const found: Member[] = [];
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (typeof key?.value === 'string') {
      found.push({ name: key.value, key, value, property });
    }
  }
  return found;
}

/**
 * The member at the end of `path`. Of members with the same name the last one counts, as it does
 * to every JSON parser that builds a value.
 */
export function memberAt(node: Node | undefined, ...path: readonly string[]): Member | undefined {
  let current = node;
  let member: Member | undefined;
  for (const name of path) {
    member = membersOf(current).findLast((candidate) => candidate.name === name);
    current = member?.value;
  }
  return member;
}

/** The string at the end of `path`, where there is one. */
export function stringAt(node: Node | undefined, ...path: readonly string[]): string | undefined {
  const value: unknown = memberAt(node, ...path)?.value?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The names of the members around `offset`, from the root inwards; empty for the request itself. */
export function pathAt(root: Node | undefined, offset: number): string[] {
  const member = membersOf(root).find(
    ({ property }) => property.offset <= offset && offset < property.offset + property.length,
  );
  return member ? [member.name, ...pathAt(member.value, offset)] : [];
}
