import * as l10n from '@vscode/l10n';
import { rewriteKind } from './actionKinds';
import { memberAt, type Member } from '../document/members';
import { parseMfaDocument, type MfaDocument } from '../document/mfaDocument';
import { styleOf } from '../document/style';
import { touches, type TextRange } from '../document/textRange';
import { removeProperties, setMember } from '../edits/editMembers';
import type { Refactoring } from './refactoring';
import { factorsIn, modeIn } from '../model/requestParts';
import { rewrite } from '../engine/fixes';

/** Turns MFA off in a way that the service accepts: `OFF`, and no factor beside it. */
export const turnOff: Refactoring = {
  kind: rewriteKind,
  offers(document, selection) {
    const { root, syntaxProblems } = document;
    const factors = factorsIn(root);
    const done = modeIn(root) === 'OFF' && factors.length === 0;
    if (root?.type !== 'object' || syntaxProblems.length > 0 || done) {
      return [];
    }
    if (!isAbout(document, factors, selection)) {
      return [];
    }
    const off = setMember(document, [], 'MfaConfiguration', 'OFF', styleOf(document));
    const blocks = factorsIn(parseMfaDocument(off).root).map(({ property }) => property);
    const text = removeProperties(off, blocks);
    const title =
      factors.length === 0
        ? l10n.t('Turn MFA off')
        : l10n.t('Turn MFA off: set "OFF" and remove the factors');
    return rewrite(title, document, text);
  },
};

/** Whether the selection touches the mode, or the name of a factor. */
function isAbout({ root }: MfaDocument, factors: readonly Member[], selection: TextRange): boolean {
  const mode = memberAt(root, 'MfaConfiguration')?.property;
  const places = factors.map(({ key }) => key);
  return [...places, ...(mode ? [mode] : [])].some((place) => touches(place, selection));
}
