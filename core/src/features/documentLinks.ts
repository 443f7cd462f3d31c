import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import type { DocumentLink } from 'vscode-languageserver-types';
import { poolAddress, roleAddress } from '../aws/console';
import { memberAt, stringAt } from '../document/members';
import type { OpenDocument } from './openDocument';
import { lspRange } from './ranges';

/**
 * Links to the AWS console: to the user pool, and to the role that sends its text messages.
 *
 * @param isAtAws whether the user pool that the document names, or any where it names none, is one of AWS
 */
export function documentLinks(
  document: OpenDocument,
  isAtAws: (userPoolId: string) => boolean = () => true,
): DocumentLink[] {
  const { root } = document.mfa;
  if (!isAtAws(stringAt(root, 'UserPoolId') ?? '')) {
    return [];
  }
  const pool = memberAt(root, 'UserPoolId')?.value;
  const role = memberAt(root, 'SmsMfaConfiguration', 'SmsConfiguration', 'SnsCallerArn')?.value;
  return [
    ...link(document, pool, l10n.t('Open the user pool in the AWS console'), poolAddress),
    ...link(document, role, l10n.t('Open the role in the AWS console'), roleAddress),
  ];
}

function link(
  { text }: OpenDocument,
  node: Node | undefined,
  tooltip: string,
  addressOf: (value: string) => string | undefined,
): DocumentLink[] {
  const value: unknown = node?.value;
  const target = typeof value === 'string' ? addressOf(value) : undefined;
  if (!node || target === undefined) {
    return [];
  }
  const range = lspRange(text, { offset: node.offset + 1, length: node.length - 2 });
  return [{ range, target, tooltip }];
}
