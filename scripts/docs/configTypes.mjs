// The TypeScript types of a configuration, made from the schema.

/** @typedef {import('./schema.mjs').SchemaNode} SchemaNode */

/**
 * The text of core/src/model/mfaConfigTypes.ts: an interface for the configuration and one for each block,
 * and the lists of names that the types of other code depend on.
 * @param {SchemaNode} schema
 */
export function configTypes(schema) {
  const { properties = {}, ...rest } = schema;
  const all = Object.entries(properties);
  const own = all.filter(([, child]) => !child['x-file']);
  const root = {
    ...rest,
    markdownDescription:
      'The MFA configuration of one user pool: a SetUserPoolMfaConfig request without its `UserPoolId`, and just as well a GetUserPoolMfaConfig answer.',
    properties: Object.fromEntries(own),
  };
  const ofFile = all.filter(([, child]) => child['x-file']);
  const factors = own.filter(([, child]) => child['x-factor']);
  return [
    '// Made from schemas/mfa.schema.json by `npm run docs`.\n',
    ...interfaces('MfaConfig', root),
    docComment(
      'The members that count as an MFA factor. Their presence counts, whatever is in them.',
    ),
    `export const factorMembers = ${list(factors)} as const;\n`,
    docComment("Members that belong to the file and not to the user pool's configuration."),
    `export const fileMembers: ReadonlySet<string> = new Set(${list(ofFile)});\n`,
  ].join('\n');
}

/** @param {[name: string, schema: SchemaNode][]} members */
const list = (members) => JSON.stringify(members.map(([name]) => name));

/**
 * A block's interface, and those of the blocks in it.
 * @param {string} name
 * @param {SchemaNode} schema
 * @returns {string[]}
 */
function interfaces(name, schema) {
  const members = Object.entries(schema.properties ?? {});
  const optional = (/** @type {string} */ member) => (schema.required?.includes(member) ? '' : '?');
  const lines = members.map(
    ([member, child]) =>
      `${docComment(child.markdownDescription ?? '')}\n${member}${optional(member)}: ${typeOf(member, child)} | undefined;`,
  );
  const below = members.filter(([, child]) => child.type === 'object');
  return [
    docComment(schema.markdownDescription ?? ''),
    `export interface ${name} {\n${lines.join('\n')}\n}\n`,
    ...below.flatMap(([member, child]) => interfaces(member, child)),
  ];
}

/**
 * @param {string} name
 * @param {SchemaNode} schema
 */
function typeOf(name, { type, enum: values }) {
  if (values) return values.map((value) => `'${value}'`).join(' | ');
  if (type === 'object') return name;
  if (type === 'string' || type === 'boolean') return type;
  throw new Error(`The schema gives ${name} the type ${type}, which configTypes.mjs can't write.`);
}

/** @param {string} text */
function docComment(text) {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 92) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.length === 1
    ? `/** ${lines[0]} */`
    : ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}
