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
      for (const [end, path] of Object.entries(bundles)) {
        const filter = new RegExp(`${end.replaceAll(/[.]/g, '\\.')}$`);
        build.onResolve({ filter }, () => {
          found(importOf(end));
          return { path, external: true };
        });
      }
    },
  };
}

/** @param {string} end */
const importOf = (end) => `imports of "…${end}"`;
