import type { CompletionItem } from 'vscode-languageserver-types';
import { stringAt } from '../../document/members';
import type { MfaDocument } from '../../document/mfaDocument';
import { schemaAt } from '../../schema/mfaSchema';
import type { CompletionContext } from './context';
import { valueItem } from './valueItem';

/** The members whose values recur from file to file. */
const shared = [
  'UserPoolId',
  'SmsMfaConfiguration.SmsConfiguration.SnsCallerArn',
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
    if (valid.test(value) && value.length <= maxLength) {
      values.add(value);
    }
  }
  const text = `Another file has this \`${path.at(-1) ?? ''}\`.`;
  return [...values].map((value) => valueItem(context, value, 'Used in another file', text));
}
