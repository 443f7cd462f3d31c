import { regionNames } from './aws/regionNames';
import { mfaSchema, type SchemaNode } from './model/mfaSchema';

/**
 * The texts that `localizedData` translates: those of the schema, the
 * names of Regions, and what users see of the JSON language service.
 */
export function textsInData(): string[] {
  const ofJsonService = ['Default value', 'New object', '<empty>'];
  const all = [...schemaTexts(mfaSchema), ...regionNames.values(), ...ofJsonService];
  return [...new Set(all)].sort();
}

function schemaTexts(node: SchemaNode): string[] {
  const own = [
    node.title,
    node.markdownDescription,
    node.patternErrorMessage,
    ...(node.markdownEnumDescriptions ?? []),
    ...(node['x-enumHints'] ?? []),
    ...(node.defaultSnippets ?? []).flatMap(({ label, description }) => [label, description]),
  ];
  const children = Object.values(node.properties ?? {}).flatMap(schemaTexts);
  return [...own.filter((text) => text !== undefined), ...children];
}
