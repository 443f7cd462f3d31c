import { readFile } from 'node:fs/promises';
import { mustFind, notFound } from './mustFind.mjs';

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

const shared =
  'const { __exportStar, __importStar, __importDefault } = require("typescript-helpers");\n';

/** What is left of helpers in a file whose head the pattern above doesn't fit. */
const helper = /^var __\w+ = \(this && /m;

const heads = "the compiler's helpers at the head of files";

/**
 * Gives the files of a CommonJS library, as the TypeScript compiler writes them, one copy of its helpers.
 * @param {RegExp} filter The files' paths.
 * @returns {import('esbuild').Plugin}
 */
export function typescriptHelpers(filter) {
  return {
    name: namespace,
    setup(build) {
      const found = mustFind(build, namespace, [heads]);
      build.onResolve({ filter: /^typescript-helpers$/ }, ({ path }) => ({ path, namespace }));
      build.onLoad({ filter: /.*/, namespace }, () => ({ contents: helpers }));
      build.onLoad({ filter }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const contents = text.replace(block, shared);
        if (contents !== text) found(heads);
        return helper.test(contents)
          ? { errors: [{ text: notFound(namespace, `${heads}, such as in ${path}`) }] }
          : { contents };
      });
    },
  };
}
