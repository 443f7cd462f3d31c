import schema from '../../../schemas/mfa.schema.json';

/** The part of JSON Schema (draft 7) that `schemas/mfa.schema.json` is written in. */
export interface SchemaNode {
  readonly type?: string;
  readonly title?: string;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  /** What each value of `enum` does, in a few words, for hints beside it. */
  readonly 'x-enumHints'?: readonly string[];
  readonly default?: string | boolean;
  /** In Unicode characters, as the service model counts. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** What the pattern asks for, in a sentence. */
  readonly patternErrorMessage?: string;
  readonly defaultSnippets?: readonly SchemaSnippet[];
  /** The rules that hold a text to its pattern, and say better than the pattern what is wrong. */
  readonly 'x-rules'?: readonly string[];
  /** Whether the member belongs to the file, and not to the user pool's configuration. */
  readonly 'x-file'?: boolean;
  /** Whether the block counts as an MFA factor wherever it is present, whatever is in it. */
  readonly 'x-factor'?: boolean;
  /** Whether the value is as good as a password to some, and never lies on a disk in plain text. */
  readonly 'x-secret'?: boolean;
  /** The page of the service's reference that describes the member. */
  readonly 'x-reference'?: string;
}

/** A value to start from, offered by completion. */
export interface SchemaSnippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

/** The one source for the structure and documentation of `*.mfa.json` files. */
export const mfaSchema: SchemaNode = schema;

/** The schema of the member at `path`, where the schema has one. */
export function schemaAt(path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = mfaSchema;
  for (const name of path) {
    node = node?.properties && memberSchema(node, String(name));
  }
  return node;
}

/** The schema of the member called `name`, which `Object.prototype` must not answer for. */
export function memberSchema(node: SchemaNode, name: string): SchemaNode | undefined {
  return node.properties && Object.hasOwn(node.properties, name)
    ? node.properties[name]
    : undefined;
}
