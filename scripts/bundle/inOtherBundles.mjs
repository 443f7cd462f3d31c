import { mustFind } from './mustFind.mjs';

const name = 'other-bundles';

/**
 * Leaves imports of what stands in another bundle to run time.
 * @param {Readonly<Record<string, string>>} bundles the bundle of each module, by the end of the path
 *   that the module is imported by
 * @returns {import('esbuild').Plugin}
 */
export function inOtherBundles(bundles) {
  return {
    name,
    setup(build) {
      const found = mustFind(build, name, Object.keys(bundles).map(importOf));
      build.onResolve({ filter: /^\./ }, ({ path }) => {
        const module = Object.entries(bundles).find(([end]) => path.endsWith(end));
        if (!module) return undefined;
        found(importOf(module[0]));
        return { path: module[1], external: true };
      });
    },
  };
}

/** @param {string} end */
const importOf = (end) => `imports of "…${end}"`;
