import * as l10n from '@vscode/l10n';
import type { CompletionItem } from 'vscode-languageserver-types';
import { stringAt } from '../../document/members';
import type { MfaDocument } from '../../document/mfaDocument';
import { schemaAt } from '../../model/mfaSchema';
import type { CompletionContext } from './context';
import { valueItem } from './valueItem';

/** The members whose values recur from file to file. */
const shared = [
  'UserPoolId',
  'SmsMfaConfiguration.SmsConfiguration.SnsCallerArn',
  'SmsMfaConfiguration.SmsConfiguration.EumsSms.CallerArn',
  'WebAuthnConfiguration.RelyingPartyId',
];

/** The values that other documents have for the member at the cursor. */
export async function usedElsewhereItems(
  context: CompletionContext,
  otherDocuments: () => Promise<readonly MfaDocument[]>,
): Promise<CompletionItem[]> {
  if (context.place !== 'value' || !shared.includes(context.path)) {
    return [];
  }
  const path = context.path.split('.');
  const { pattern, maxLength = Infinity } = schemaAt(path) ?? {};
  const valid = new RegExp(pattern ?? '^.', 'u');
  const values = new Set<string>();
  for (const { root } of await otherDocuments()) {
    const value = stringAt(root, ...path) ?? '';
    if (value !== '' && valid.test(value) && value.length <= maxLength) {
      values.add(value);
    }
  }
  const text = l10n.t('Another file in the workspace uses this `{0}`.', path.at(-1) ?? '');
  const detail = l10n.t('Used in another file');
  return [...values].map((value) => valueItem(context, value, detail, text));
}
