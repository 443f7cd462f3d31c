import type { SchemaNode } from '../schema/mfaSchema';

/**
 * The schema with each description completed by what its keywords say (limits, values, default)
 * and by a link to the reference, so that hover and completion tell it and no text repeats it.
 */
export function documentedSchema(node: SchemaNode): SchemaNode {
  const properties = Object.entries(node.properties ?? {}).map(
    ([name, child]) => [name, documentedSchema(child)] as const,
  );
  return {
    ...node,
    markdownDescription: descriptionOf(node),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

function descriptionOf(node: SchemaNode): string {
  const reference = node['x-reference'];
  const link = reference === undefined ? undefined : `[API reference](${reference})`;
  return [node.markdownDescription, factsOf(node), link]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

function factsOf(node: SchemaNode): string {
  const facts: string[] = [];
  if (node.enum) {
    facts.push(`Values: ${node.enum.map((value) => `\`${value}\``).join(', ')}`);
  }
  if (node.minLength !== undefined && node.maxLength !== undefined) {
    facts.push(`Length: ${grouped(node.minLength)} to ${grouped(node.maxLength)} characters`);
  }
  if (node.required) {
    facts.push(`Required: ${node.required.map((name) => `\`${name}\``).join(', ')}`);
  }
  if (node.default !== undefined) {
    facts.push(`Default: \`${String(node.default)}\``);
  }
  return facts.map((fact) => `- ${fact}`).join('\n');
}

/** A count with commas between thousands. `toLocaleString` would load megabytes of locale data. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
