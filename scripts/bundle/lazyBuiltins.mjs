import { mustFind } from './mustFind.mjs';

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
    setup(build) {
      const found = mustFind(build, namespace, names.map(importOf));
      build.onResolve({ filter }, ({ path, namespace: importer }) => {
        if (importer === namespace) return { path, external: true };
        const name = path.replace('node:', '');
        found(importOf(name));
        return { path: name, namespace };
      });
      build.onLoad({ filter, namespace }, ({ path }) => ({ contents: lookingUp(path) }));
    },
  };
}

/** @param {string} name */
const importOf = (name) => `imports of Node's module "${name}"`;

/**
 * A CommonJS module that looks its members up in `name`. It is for `require`, and TypeScript's
 * `import x = require()`: other imports would copy its members at once.
 * @param {string} name
 */
function lookingUp(name) {
  const required = `require(${JSON.stringify(name)})`;
  return `module.exports = new Proxy({}, {
    get: (_, member) => (member === '__esModule' ? undefined : ${required}[member]),
  });`;
}
