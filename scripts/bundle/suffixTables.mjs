import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mustFind } from './mustFind.mjs';

const name = 'suffix-tables';
const numbers = 'the lists of numbers in the data of tldts';
const hashes = 'the pass of tldts over all labels, which it makes when it is loaded';

const list = /\bnew (Uint8Array|Uint16Array|Uint32Array)\(\[([\d\s,]{1000,})\]\)/g;
const table = 'const edgeHash = new Uint32Array(numberOfEdges);\n';
const loop = /^const numberOfNodes = [^]*?^}\n/m;
const pass = / *let hash = 5381;\n *for \(let i = end - 1; [^]*? edgeHash\[edge\] = .*\n/;

/**
 * Has the numbers of tldts stand in its bundle as they are in memory, and the hashes of its labels too. The
 * library's own are thirty thousand numbers to parse and a pass over all labels, long enough for V8 to
 * compile it: 9 ms and 5 MB when the list is loaded, where it is now 5 ms and 1 MB.
 * @type {import('esbuild').Plugin}
 */
export const suffixTables = {
  name,
  setup(build) {
    const found = mustFind(build, name, [numbers, hashes]);
    build.onLoad({ filter: /[\\/]tldts[\\/].*[\\/]trie\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(list, (_, kind, values) => {
        found(numbers);
        return packed(kinds[/** @type {keyof typeof kinds} */ (kind)].from(values.split(',')));
      }),
    }));
    build.onLoad({ filter: /[\\/]tldts[\\/].*[\\/]suffix-trie\.js$/ }, async ({ path }) => {
      const data = await readFile(join(dirname(path), 'data', 'trie.js'), 'utf8');
      const text = await readFile(path, 'utf8');
      const [code = ''] = loop.exec(text) ?? [];
      if (!pass.test(code) || !code.includes(table)) return { contents: text };
      found(hashes);
      const short = code
        .replace(pass, '')
        .replace(table, `const edgeHash = ${packed(hashesOf(data, code))};\n`);
      return { contents: text.replace(code, () => short) };
    });
  },
};

/** @typedef {Uint8Array | Uint16Array | Uint32Array} Numbers */
const kinds = { Uint8Array, Uint16Array, Uint32Array };

/**
 * Does now what the library does when it is loaded.
 * @param {string} data its module of what is written out
 * @param {string} code what it derives from that
 * @returns {Uint32Array}
 */
function hashesOf(data, code) {
  return new Function(`${data.replaceAll(/^export /gm, '')}\n${code}\nreturn edgeHash;`)();
}

/**
 * Base64, the lowest byte first, as in the memory of all machines that VS Code runs on.
 * @param {Numbers} values
 */
function packed(values) {
  const text = Buffer.from(values.buffer).toString('base64');
  return `new ${values.constructor.name}(new Uint8Array(Buffer.from('${text}', 'base64')).buffer)`;
}
