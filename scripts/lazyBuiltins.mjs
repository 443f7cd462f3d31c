import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const namespace = 'lazy-builtins';

/**
 * Loads Node's modules of these names when one of their members is first used, not with the bundle.
 * A library that imports at its start what few of its users need costs the others nothing then.
 * @param {string[]} names Without `node:`.
 * @returns {import('esbuild').Plugin}
 */
export function lazyBuiltins(names) {
  const filter = new RegExp(`^(node:)?(${names.join('|')})$`);
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, namespace: importer }) =>
        importer === namespace
          ? { path, external: true }
          : { path: path.replace('node:', ''), namespace },
      );
      onLoad({ filter, namespace }, ({ path }) => ({ contents: getters(path) }));
    },
  };
}

/**
 * A CommonJS module with the members of `name`, each a getter.
 * @param {string} name
 */
function getters(name) {
  const members = JSON.stringify(Object.keys(require(name)));
  const required = `require(${JSON.stringify(name)})`;
  return `for (const member of ${members})
    Object.defineProperty(exports, member, { enumerable: true, get: () => ${required}[member] });`;
}
