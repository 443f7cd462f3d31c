import { readFile } from 'node:fs/promises';

const namespace = 'typescript-helpers';

/**
 * The compiler's helpers for `import * as`, `import x from` and `export * from`, written for speed. The
 * compiler's own make a getter for each name: a library of several layers, each of which
 * exports the one below it, has thousands of them before it does anything.
 */
const helpers = `
  exports.__exportStar = (from, to) => {
    for (const name in from)
      if (name !== 'default' && !Object.prototype.hasOwnProperty.call(to, name)) to[name] = from[name];
  };
  exports.__importStar = (imported) =>
    imported.__esModule ? imported : Object.create(imported, { default: { value: imported } });
  exports.__importDefault = (imported) => (imported.__esModule ? imported : { default: imported });
`;

/**
 * What the compiler writes at the head of a file that needs helpers.
 * `__createBinding` and `__setModuleDefault` are used by the others only.
 */
const block =
  /^(?:var __(?:createBinding|setModuleDefault|importStar|exportStar|importDefault) = \(this && [^]*?\n?\}\)*(?:\(\))?;\n)+(?=Object\.defineProperty\(exports, "__esModule")/m;

/**
 * Gives the files of a CommonJS library, as the TypeScript compiler writes them, one copy of its helpers.
 * @param {RegExp} filter The files' paths.
 * @returns {import('esbuild').Plugin}
 */
export function typescriptHelpers(filter) {
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^typescript-helpers$/ }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /.*/, namespace }, () => ({ contents: helpers }));
      onLoad({ filter }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(
          block,
          'const { __exportStar, __importStar, __importDefault } = require("typescript-helpers");\n',
        ),
      }));
    },
  };
}
