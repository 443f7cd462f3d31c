import * as l10n from '@vscode/l10n';
import { localizedData } from '../localize';
import type { SchemaNode } from '../model/mfaSchema';
import { plainMarkdown } from './plainMarkdown';

/** A schema as the JSON language service takes it: with each text for a client that shows no Markdown, too. */
interface DocumentedNode extends SchemaNode {
  readonly description: string;
  readonly enumDescriptions?: readonly string[];
}

/**
 * The schema with each description completed by what its keywords say (limits, values, default)
 * and by a link to the reference, so that hover and completion tell it and no text repeats it. All of
 * it is in the user's language.
 */
export function documentedSchema(node: SchemaNode): DocumentedNode {
  const properties = Object.entries(node.properties ?? {}).map(
    ([name, child]) => [name, documentedSchema(child)] as const,
  );
  return {
    ...node,
    ...(node.title !== undefined && { title: localizedData(node.title) }),
    markdownDescription: descriptionOf(node),
    description: plainMarkdown(descriptionOf(node)),
    ...(node.markdownEnumDescriptions && {
      markdownEnumDescriptions: node.markdownEnumDescriptions.map(localizedData),
      enumDescriptions: node.markdownEnumDescriptions.map(localizedData).map(plainMarkdown),
    }),
    ...(node.defaultSnippets && {
      defaultSnippets: node.defaultSnippets.map((snippet) => ({
        ...snippet,
        label: localizedData(snippet.label),
        description: localizedData(snippet.description),
      })),
    }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

function descriptionOf(node: SchemaNode): string {
  const values = node.enum?.map((value) => `\`${value}\``).join(', ');
  const facts = [
    ...(values === undefined ? [] : [l10n.t('Values: {0}', values)]),
    ...factsOf(node),
  ];
  return paragraphs(ownText(node), list(facts), referenceLink(node));
}

/** All of a member as its key's hover tells it: what it is for, its values one by one, its reference. */
export function memberText(node: SchemaNode): string {
  const values = node.enum?.map((value) => valueMeaning(node, value) ?? `\`${value}\``) ?? [];
  return paragraphs(ownText(node), list([...values, ...factsOf(node)]), referenceLink(node));
}

/** A value as its hover tells it: what it means, then what its member is for, and the reference. */
export function valueText(node: SchemaNode, value: unknown): string {
  const meaning = valueMeaning(node, value);
  // Only the request as a whole has a title.
  const title = node.title === undefined ? undefined : `**${localizedData(node.title)}**`;
  return paragraphs(title, meaning, ownText(node), list(factsOf(node)), referenceLink(node));
}

/** What one of the member's values does. */
function valueMeaning(node: SchemaNode, value: unknown): string | undefined {
  const text = node.markdownEnumDescriptions?.[node.enum?.findIndex((one) => one === value) ?? -1];
  return text === undefined ? undefined : `\`${String(value)}\`: ${localizedData(text)}`;
}

/** The link to the page of the service's reference that describes a member. */
export function referenceLink(node: SchemaNode): string | undefined {
  const reference = node['x-reference'];
  return reference === undefined ? undefined : `[${l10n.t('API reference')}](${reference})`;
}

function ownText({ markdownDescription }: SchemaNode): string | undefined {
  return markdownDescription && localizedData(markdownDescription);
}

function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** What the schema's keywords say of a member beside its values. */
function factsOf(node: SchemaNode): string[] {
  const facts: string[] = [];
  if (node.minLength !== undefined && node.maxLength !== undefined) {
    const [least, most] = [grouped(node.minLength), grouped(node.maxLength)];
    facts.push(
      node.minLength === 0
        ? l10n.t('Length: up to {0} characters', most)
        : l10n.t('Length: {0} to {1} characters', least, most),
    );
  }
  if (node.required) {
    facts.push(l10n.t('Required: {0}', node.required.map((name) => `\`${name}\``).join(', ')));
  }
  if (node.default !== undefined) {
    facts.push(l10n.t('Default: `{0}`', node.default));
  }
  return facts;
}

/** A count with its thousands apart. `toLocaleString` would load megabytes of locale data. */
function grouped(count: number): string {
  const separator = l10n.t({ message: ',', comment: ['between the thousands of a number'] });
  return String(count).replace(/\B(?=(\d{3})+$)/g, separator);
}
