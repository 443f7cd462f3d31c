import fc from 'fast-check';

/** A JSON object as written: members may stand more than once. */
export type Tree = readonly (readonly [name: string, value: Tree | Leaf])[];
type Leaf = string | boolean | number | null;

/** How a document is written down. */
export interface Layout {
  /** Empty: the whole document on a single line. */
  readonly indent: string;
  readonly eol: string;
  readonly comments: boolean;
  readonly trailingComma: boolean;
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  indent: fc.constantFrom('', '  ', '    ', '\t'),
  eol: fc.constantFrom('\n', '\r\n'),
  comments: fc.boolean(),
  trailingComma: fc.boolean(),
});

const names = {
  root: ['MfaConfiguration', 'SmsMfaConfiguration', 'SoftwareTokenMfaConfiguration'].concat([
    'EmailMfaConfiguration',
    'WebAuthnConfiguration',
    'Extra',
    'constructor',
    '__proto__',
  ]),
  inner: ['SmsAuthenticationMessage', 'SmsConfiguration', 'SnsCallerArn', 'ExternalId'].concat([
    'Enabled',
    'Message',
    'Subject',
    'RelyingPartyId',
    'UserVerification',
    'toString',
  ]),
};

const leaf = fc.constantFrom<Leaf>('ON', 'OFF', '', 'x', '{####}', true, false, null, 1);

function treeOf(known: readonly string[], depth: number): fc.Arbitrary<Tree> {
  const value: fc.Arbitrary<Tree | Leaf> =
    depth === 0 ? leaf : fc.oneof(leaf, treeOf(names.inner, depth - 1));
  return fc.array(fc.tuple(fc.constantFrom(...known), value), { maxLength: 5 });
}

/** Documents with members that are right, wrong, unknown and repeated, and perhaps a pool. */
export const tree: fc.Arbitrary<Tree> = fc
  .tuple(treeOf(names.root, 2), fc.boolean())
  .map(([members, pool]) => (pool ? [['UserPoolId', 'local_Ab12Cd34E'], ...members] : members));

/** Before each member stands a comment with its path; behind some, one with the path and `<`. */
export function print(value: Tree | Leaf, style: Layout, path = '', outer = ''): string {
  if (!isTree(value)) {
    return JSON.stringify(value);
  }
  const inner = outer + style.indent;
  const lines = value.map(([name, child], index) => {
    const own = `${path}.${name}`;
    const last = index === value.length - 1;
    const comma = !last || style.trailingComma ? ',' : '';
    const member = `${JSON.stringify(name)}: ${print(child, style, own, inner)}${comma}`;
    if (!style.comments) {
      return member;
    }
    return style.indent === ''
      ? `/* ${own} */ ${member}`
      : `// ${own}${style.eol}${inner}${member} // ${own}<`;
  });
  if (style.indent === '') {
    return lines.length === 0 ? '{}' : `{ ${lines.join(' ')} }`;
  }
  const glue = style.eol + inner;
  return lines.length === 0 ? '{}' : `{${glue}${lines.join(glue)}${style.eol}${outer}}`;
}

function isTree(value: Tree | Leaf): value is Tree {
  return typeof value === 'object' && value !== null;
}

/** The paths whose last member stands where a pulled configuration has one, block within block. */
export function surviving(value: Tree | Leaf, config: unknown, path = ''): string[] {
  if (!isTree(value) || typeof config !== 'object' || config === null) {
    return [];
  }
  const members = new Map<string, unknown>(Object.entries(config));
  return [...new Map(value)].flatMap(([name, child]) => {
    const kept = members.get(name);
    const own = `${path}.${name}`;
    return kept === undefined ? [] : [own, ...surviving(child, kept, own)];
  });
}
