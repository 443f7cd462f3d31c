import * as l10n from '@vscode/l10n';
import { rewriteKind } from './actionKinds';
import { memberAt, membersOf } from '../document/members';
import { parseMfaDocument, type MfaDocument } from '../document/mfaDocument';
import { defaultStyle, styleOf } from '../document/style';
import type { TextRange } from '../document/textRange';
import { setMember } from '../edits/editMembers';
import type { JsonValue } from '../model/json';
import { emailBlock, smsBlock, snsBlock, totpBlock } from './blocks';
import type { Refactoring } from './refactoring';
import { modeIn } from '../model/requestParts';
import { rewrite } from '../engine/fixes';

interface Factor {
  readonly name: string;
  readonly title: () => string;
  /** Where MFA is off. */
  readonly titleFromOff: () => string;
  readonly block: JsonValue;
}

const factors: readonly Factor[] = [
  {
    name: 'SoftwareTokenMfaConfiguration',
    title: () => l10n.t('Add the TOTP factor'),
    titleFromOff: () => l10n.t('Add the TOTP factor and make MFA optional'),
    block: totpBlock,
  },
  {
    name: 'SmsMfaConfiguration',
    title: () => l10n.t('Add the SMS factor (AWS End User Messaging)'),
    titleFromOff: () => l10n.t('Add the SMS factor (AWS End User Messaging) and make MFA optional'),
    block: smsBlock,
  },
  {
    name: 'SmsMfaConfiguration',
    title: () => l10n.t('Add the SMS factor (Amazon SNS)'),
    titleFromOff: () => l10n.t('Add the SMS factor (Amazon SNS) and make MFA optional'),
    block: snsBlock,
  },
  {
    name: 'EmailMfaConfiguration',
    title: () => l10n.t('Add the email factor'),
    titleFromOff: () => l10n.t('Add the email factor and make MFA optional'),
    block: emailBlock,
  },
];

/**
 * Adds a factor that the request lacks. `OFF` or no mode becomes `OPTIONAL`, since the service
 * rejects a factor beside them and `ON` would ask users who have set up nothing yet.
 */
export const addFactor: Refactoring = {
  kind: rewriteKind,
  offers(document, selection) {
    const { root, syntaxProblems } = document;
    if (root?.type !== 'object' || syntaxProblems.length > 0 || !isAbout(document, selection)) {
      return [];
    }
    const mode = modeIn(root);
    const off = mode === 'OFF' || mode === 'missing';
    const style = styleOf(document, defaultStyle);
    const start = off
      ? parseMfaDocument(setMember(document, [], 'MfaConfiguration', 'OPTIONAL', style))
      : document;
    return factors
      .filter(({ name }) => !memberAt(root, name))
      .flatMap(({ name, title, titleFromOff, block }) => {
        const added = setMember(start, [], name, block, style);
        return rewrite(off ? titleFromOff() : title(), document, added);
      });
  },
};

/** Whether the selection is not within a block, or a member that has nothing to do with factors. */
function isAbout({ root }: MfaDocument, { offset, length }: TextRange): boolean {
  return membersOf(root).every(
    ({ name, property }) =>
      name === 'MfaConfiguration' ||
      offset < property.offset ||
      offset + length > property.offset + property.length,
  );
}
