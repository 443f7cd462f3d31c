import type { Node } from 'jsonc-parser';
import { memberAt } from '../document/members';
import { mfaSchema, schemaAt, type SchemaNode } from '../model/mfaSchema';

/**
 * The block that a member called `name` belongs in, as a path from the root. Of several, it is the innermost
 * one that the file has: the external ID of `EumsSms` goes there, not beside it.
 */
export function homeOf(root: Node | undefined, name: string): string[] | undefined {
  const homes = homesIn(name, mfaSchema, []);
  return homes.findLast((home) => memberAt(root, ...home)) ?? homes[0];
}

function homesIn(name: string, schema: SchemaNode, path: string[]): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([child, childSchema]) =>
    child === name ? [path] : homesIn(name, childSchema, [...path, child]),
  );
}

/** Whether `value` has the type that the schema gives the member at `path`; so has one still missing. */
export function hasTypeOf(path: readonly string[], value: Node | undefined): boolean {
  return value === undefined || schemaAt(path)?.type === value.type;
}

/** Whether a member can be put at `path`: nothing is there, and what is around it are objects. */
export function isFree(root: Node | undefined, path: readonly string[]): boolean {
  return (
    !memberAt(root, ...path) &&
    path.slice(0, -1).every((_, index) => {
      const around = memberAt(root, ...path.slice(0, index + 1));
      return !around || around.value?.type === 'object';
    })
  );
}
