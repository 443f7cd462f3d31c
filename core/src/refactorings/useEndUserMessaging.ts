import * as l10n from '@vscode/l10n';
import { memberAt, stringAt } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import { styleOf } from '../document/style';
import { touches, type TextRange } from '../document/textRange';
import { removeMember, setMember } from '../edits/editMembers';
import { rewrite } from '../engine/fixes';
import { rewriteKind } from './actionKinds';
import type { Refactoring } from './refactoring';

const path = ['SmsMfaConfiguration', 'SmsConfiguration'];
const ofSns = ['SnsCallerArn', 'ExternalId', 'SnsRegion'];

/**
 * Sends text messages through AWS End User Messaging SMS instead of Amazon SNS, by the same role with the same
 * external ID. The role needs another permission for that, `sms-voice:SendTextMessage`.
 */
export const useEndUserMessaging: Refactoring = {
  kind: rewriteKind,
  offers(document, selection) {
    const block = memberAt(document.root, ...path)?.value;
    const role = stringAt(block, 'SnsCallerArn');
    const isOther = memberAt(block, 'EumsSms') !== undefined;
    if (role === undefined || isOther || !isAbout(document, selection)) {
      return [];
    }
    const externalId = stringAt(block, 'ExternalId');
    const moved = { CallerArn: role, ...(externalId !== undefined && { ExternalId: externalId }) };
    const added = setMember(document, path, 'EumsSms', moved, styleOf(document));
    const text = ofSns.reduce((rest, name) => removeMember(rest, path, name), added);
    const title = l10n.t('Send through AWS End User Messaging SMS instead of Amazon SNS');
    return rewrite(title, document, text);
  },
};

/** Whether the selection touches one of the members that would go, or the name of their block. */
function isAbout({ root }: MfaDocument, selection: TextRange): boolean {
  const block = memberAt(root, ...path);
  const members = ofSns.flatMap((name) => memberAt(block?.value, name)?.property ?? []);
  return [...members, ...(block ? [block.key] : [])].some((place) => touches(place, selection));
}
