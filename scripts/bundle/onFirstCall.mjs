import { mustFind } from './mustFind.mjs';

const namespace = 'on-first-call';

/**
 * Has a module that stands in another bundle loaded by the first call of one of its functions, at once:
 * whoever calls them need not wait, nor know of it.
 * @param {string} module the end of the path that the module is imported by
 * @param {string} bundle
 * @param {readonly string[]} functions all that is imported of it
 * @returns {import('esbuild').Plugin}
 */
export function onFirstCall(module, bundle, functions) {
  const imports = `imports of "…${module}"`;
  const contents = functions
    .map((name) => `export const ${name} = (...args) => require('${bundle}').${name}(...args);`)
    .join('\n');
  return {
    name: namespace,
    setup(build) {
      const found = mustFind(build, namespace, [imports]);
      build.onResolve({ filter: new RegExp(`${module}$`) }, ({ path }) => {
        found(imports);
        return { path, namespace };
      });
      build.onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /./, namespace }, () => ({ contents }));
    },
  };
}
