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
  const found: Member[] = [];
  for (const property of propertiesOf(node)) {
    const member = memberOf(property);
    if (member) {
      found.push(member);
    }
  }
  return found;
}

const none: readonly Node[] = [];

function propertiesOf(node: Node | undefined): readonly Node[] {
  return node?.type === 'object' ? (node.children ?? none) : none;
}

function memberOf(property: Node): Member | undefined {
  const [key, value] = property.children ?? [];
  const name: unknown = key?.value;
  return key && typeof name === 'string' ? { name, key, value, property } : undefined;
}

/**
 * The member at the end of `path`. Of members with the same name the last one counts, as it does
 * to every JSON parser that builds a value.
 */
export function memberAt(node: Node | undefined, ...path: readonly string[]): Member | undefined {
  let current = node;
  let property: Node | undefined;
  for (const name of path) {
    property = lastNamed(current, name);
    current = property?.children?.[1];
  }
  return property && memberOf(property);
}

/** The same as `findLast`, without the calls: the rules look up some two hundred paths in a document. */
function lastNamed(node: Node | undefined, name: string): Node | undefined {
  const properties = propertiesOf(node);
  for (let index = properties.length - 1; index >= 0; index -= 1) {
    const property = properties[index];
    if (property?.children?.[0]?.value === name) {
      return property;
    }
  }
  return undefined;
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

/** Whether `node` is the name of a member. */
export function isKey(node: Node): boolean {
  return node.parent?.type === 'property' && node.parent.children?.[0] === node;
}
