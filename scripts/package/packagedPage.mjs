// A page as it goes into the .vsix: how it looks in the Extensions view.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const picture = /!\[([^\]]*)\]\(([^):]+\.png)\)/g;
/** A link to another file; one with a scheme leads to the web, one with `#` alone stays on the page. */
const linkToFile = /(?<!!)\[([^\]]*)\]\((?![a-z]+:|#)[^)]*\)/g;

/**
 * A page of the repository as VS Code can show it beside the installed extension. There it follows no link to a
 * file, and shows only pictures from the web or from the page itself, which no other file can be.
 * @param {string} text Markdown
 * @param {string} folder what the page's links are relative to
 */
export function packagedPage(text, folder) {
  return text
    .replaceAll(picture, (_found, alternative, path) => {
      const content = readFileSync(join(folder, path)).toString('base64');
      return `![${alternative}](data:image/png;base64,${content})`;
    })
    .replaceAll(linkToFile, '$1');
}
