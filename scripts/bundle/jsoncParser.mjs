import { mustFind } from './mustFind.mjs';

const name = 'jsonc-parser';
const ownFile = /[\\/]jsonc-parser[\\/]/;
const tables = /[\\/]jsonc-parser[\\/].*[\\/]string-intern\.js$/;

const ownImports = 'imports of jsonc-parser';
const tableFile = 'its file string-intern.js';

/**
 * The tables of white space that its formatting looks line breaks up in, with what can't be composed
 * only: it composes what is longer than a table. The library's own are 1,200 strings, made
 * whenever it is loaded (1.3 ms, 0.2 MB), and one too short: at an indentation of 200
 * characters its formatting writes "undefined".
 */
const shortTables = `
  export const supportedEols = ['\\n', '\\r', '\\r\\n'];
  export const cachedSpaces = Array.from({ length: 20 }, (_, length) => ' '.repeat(length));
  const lineBreaks = Object.fromEntries(supportedEols.map((eol) => [eol, { 0: eol, length: 0 }]));
  export const cachedBreakLinesWithSpaces = { ' ': lineBreaks, '\\t': lineBreaks };
`;

/**
 * Bundles of jsonc-parser what is imported, which its package doesn't say can be done, and gives it
 * short tables.
 * @type {import('esbuild').Plugin}
 */
export const jsoncParser = {
  name,
  setup(build) {
    const found = mustFind(build, name, [ownImports, tableFile]);
    build.onResolve({ filter: /^(jsonc-parser$|\.)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === name || (path !== name && !ownFile.test(from.importer))) return undefined;
      found(ownImports);
      return { ...(await build.resolve(path, { ...from, pluginData: name })), sideEffects: false };
    });
    build.onLoad({ filter: tables }, () => {
      found(tableFile);
      return { contents: shortTables };
    });
  },
};
