import * as l10n from '@vscode/l10n';
import { placeholder } from '../document/placeholder';
import { rewriteKind } from './actionKinds';
import { contentRange } from '../document/stringContent';
import { touches } from '../document/textRange';
import type { Refactoring } from './refactoring';
import { messagesIn } from '../model/requestParts';
import { replace } from '../engine/fixes';

/** Where # or the full-width ＃ stands, something was meant as the placeholder, and a quick fix mends it. */
const lookAlike = /[#\uFF03]/;

/** Makes a message of a plain text: the placeholder is appended to it. */
export const addPlaceholder: Refactoring = {
  kind: rewriteKind,
  offers({ root, text }, selection) {
    return messagesIn(root)
      .filter(({ node, value }) => touches(node, selection) && !lookAlike.test(value))
      .map(({ node, value }) => {
        const end = contentRange(text, node, value.length, value.length);
        const space = value === '' || /\s$/.test(value) ? '' : ' ';
        return replace(l10n.t('Add the placeholder {####} at the end'), end, space + placeholder);
      });
  },
};
