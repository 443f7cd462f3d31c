import * as l10n from '@vscode/l10n';
import type { SchemaNode } from '../schema/mfaSchema';

/**
 * The schema with each description completed by what its keywords say (limits, values, default)
 * and by a link to the reference, so that hover and completion tell it and no text repeats it. All of
 * it is in the user's language.
 */
export function documentedSchema(node: SchemaNode): SchemaNode {
  const properties = Object.entries(node.properties ?? {}).map(
    ([name, child]) => [name, documentedSchema(child)] as const,
  );
  return {
    ...node,
    ...(node.title !== undefined && { title: l10n.t(node.title) }),
    markdownDescription: descriptionOf(node),
    ...(node.markdownEnumDescriptions && {
      markdownEnumDescriptions: node.markdownEnumDescriptions.map((text) => l10n.t(text)),
    }),
    ...(node.defaultSnippets && {
      defaultSnippets: node.defaultSnippets.map((snippet) => ({
        ...snippet,
        label: l10n.t(snippet.label),
        description: l10n.t(snippet.description),
      })),
    }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

function descriptionOf(node: SchemaNode): string {
  const reference = node['x-reference'];
  const link = reference === undefined ? undefined : `[${l10n.t('API reference')}](${reference})`;
  const description = node.markdownDescription && l10n.t(node.markdownDescription);
  return [description, factsOf(node), link]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

function factsOf(node: SchemaNode): string {
  const facts: string[] = [];
  if (node.enum) {
    facts.push(l10n.t('Values: {0}', node.enum.map((value) => `\`${value}\``).join(', ')));
  }
  if (node.minLength !== undefined && node.maxLength !== undefined) {
    const [least, most] = [grouped(node.minLength), grouped(node.maxLength)];
    facts.push(l10n.t('Length: {0} to {1} characters', least, most));
  }
  if (node.required) {
    facts.push(l10n.t('Required: {0}', node.required.map((name) => `\`${name}\``).join(', ')));
  }
  if (node.default !== undefined) {
    facts.push(l10n.t('Default: `{0}`', node.default));
  }
  return facts.map((fact) => `- ${fact}`).join('\n');
}

/** A count with its thousands apart. `toLocaleString` would load megabytes of locale data. */
function grouped(count: number): string {
  const separator = l10n.t({ message: ',', comment: ['between the thousands of a number'] });
  return String(count).replace(/\B(?=(\d{3})+$)/g, separator);
}
