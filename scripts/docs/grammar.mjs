// The members and values that the grammar knows, drawn from the schema.

/** @typedef {import('./schema.mjs').SchemaNode} SchemaNode */

const suffix = 'json.cognito-mfa';

/**
 * The grammar with the schema's names in its patterns: messages, whose text has the placeholder; members with
 * a fixed set of values; all others. The rest of it is written by hand.
 * @param {Record<string, any>} grammar
 * @param {SchemaNode} schema
 * @returns {Record<string, any>}
 */
export function withNames(grammar, schema) {
  const members = [...membersOf(schema)];
  const names = (/** @type {(schema: SchemaNode) => unknown} */ kind) => [
    ...new Set(members.filter(([, child]) => kind(child)).map(([name]) => name)),
  ];
  const messages = names(isMessage);
  const enums = members.filter(([, child]) => child.enum);
  const others = names((child) => !isMessage(child) && !child.enum);
  const { repository } = grammar;
  return {
    ...grammar,
    repository: {
      ...repository,
      'message-member': { ...repository['message-member'], begin: key(messages) },
      'enum-member': { patterns: enums.map(([name, child]) => enumMember(name, child.enum ?? [])) },
      'known-key': { ...repository['known-key'], match: key(others) },
    },
  };
}

/**
 * @param {SchemaNode} schema
 * @returns {Iterable<[string, SchemaNode]>}
 */
function* membersOf(schema) {
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    yield [name, child];
    yield* membersOf(child);
  }
}

/** @param {SchemaNode} schema */
const isMessage = (schema) => schema['x-rules']?.includes('message-placeholder') === true;

/** @param {readonly string[]} names */
const key = (names) => `(")(${names.map((name) => name.replaceAll('$', '\\$')).join('|')})(")`;

/**
 * A member whose value is one of a set. It ends before the next key even where the comma is missing.
 * @param {string} name
 * @param {readonly string[]} values
 */
function enumMember(name, values) {
  return {
    name: `meta.structure.dictionary.member.enum.${suffix}`,
    begin: key([name]),
    beginCaptures: {
      0: { name: `string.quoted.double.${suffix} support.type.property-name.${suffix}` },
      1: { name: `punctuation.support.type.property-name.begin.${suffix}` },
      3: { name: `punctuation.support.type.property-name.end.${suffix}` },
    },
    end: '(?=[,}\\]]|"[\\w$]{1,40}"\\s*:)',
    patterns: [
      {
        match: key(values),
        name: `string.quoted.double.${suffix}`,
        captures: {
          1: { name: `punctuation.definition.string.begin.${suffix}` },
          2: { name: `constant.language.enum.${suffix}` },
          3: { name: `punctuation.definition.string.end.${suffix}` },
        },
      },
      { include: '#colon' },
      { include: '#value' },
    ],
  };
}
