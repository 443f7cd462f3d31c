// The list of rules, core/src/rules/index.ts: its imports stand in the order of the alphabet, its rules in that of
// the documentation.

/**
 * The list with one rule more.
 * @param {string} source
 * @param {string} name the constant and the file of the rule
 * @param {string} [after] the constant of the rule that it stands behind; else it is the last
 */
export function withRule(source, name, after) {
  const lines = source.split('\n');
  const imports = lines.findLastIndex((line) => nameImported(line) && line < importOf(name));
  lines.splice(imports + 1, 0, importOf(name));
  const end = lines.indexOf('];');
  const place = after === undefined ? end - 1 : lines.indexOf(`  ${after},`);
  if (end < 0 || place < 0) {
    throw new Error(`core/src/rules/index.ts lists no rule ${after ?? 'at all'}.`);
  }
  lines.splice(place + 1, 0, `  ${name},`);
  return lines.join('\n');
}

/** @param {string} name */
const importOf = (name) => `import { ${name} } from './${name}';`;

/** @param {string} line */
const nameImported = (line) => /^import \{ \w+ \} from '\.\/\w+';$/.test(line);
