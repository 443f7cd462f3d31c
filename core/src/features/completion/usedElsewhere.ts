import * as l10n from '@vscode/l10n';
import type { CompletionItem } from 'vscode-languageserver-types';
import { stringAt } from '../../document/members';
import type { MfaDocument } from '../../document/mfaDocument';
import { shortened } from '../../engine/naming';
import { schemaAt } from '../../model/mfaSchema';
import type { CompletionContext } from './context';
import { valueItem } from './valueItem';

/** Another document of the workspace, and what a user calls it. */
export interface OtherDocument {
  readonly name: string;
  readonly document: MfaDocument;
}

/** The members whose values recur from file to file. */
const shared = [
  'UserPoolId',
  'SmsMfaConfiguration.SmsConfiguration.SnsCallerArn',
  'SmsMfaConfiguration.SmsConfiguration.EumsSms.CallerArn',
  'WebAuthnConfiguration.RelyingPartyId',
];

/** The values that other documents have for the member at the cursor, each with the first of them. */
export async function usedElsewhereItems(
  context: CompletionContext,
  otherDocuments: () => Promise<readonly OtherDocument[]>,
): Promise<CompletionItem[]> {
  if (context.place !== 'value' || !shared.includes(context.path)) {
    return [];
  }
  const path = context.path.split('.');
  const { pattern, maxLength = Infinity } = schemaAt(path) ?? {};
  const valid = new RegExp(pattern ?? '^.', 'u');
  const values = new Map<string, string>();
  for (const { name, document } of await otherDocuments()) {
    const value = stringAt(document.root, ...path) ?? '';
    if (value !== '' && valid.test(value) && value.length <= maxLength && !values.has(value)) {
      values.set(value, name);
    }
  }
  return [...values].map(([value, name]) =>
    valueItem(context, value, detailOf(name), textOf(path.at(-1) ?? '')),
  );
}

const detailOf = (name: string): string => l10n.t('Used in {0}', shortened(name));

function textOf(member: string): string {
  const text = l10n.t('Another file in the workspace uses this `{0}`.', member);
  return member === 'UserPoolId'
    ? l10n.t('{0} Of two files for one user pool, the one applied last replaces the other.', text)
    : text;
}
