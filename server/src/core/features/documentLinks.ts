import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import type { DocumentLink } from 'vscode-languageserver-types';
import { partitionOf, regionOfPool } from '../aws/regions';
import { memberAt } from '../document/members';
import type { OpenDocument } from './openDocument';
import { lspRange } from './ranges';

/** Each partition has a console of its own; those that are not here have none that is public. */
const consoles: ReadonlyMap<string, string> = new Map([
  ['aws', 'https://console.aws.amazon.com'],
  ['aws-cn', 'https://console.amazonaws.cn'],
  ['aws-us-gov', 'https://console.amazonaws-us-gov.com'],
]);

/** Links to the AWS console: to the user pool, and to the role that sends its text messages. */
export function documentLinks(document: OpenDocument): DocumentLink[] {
  const { root } = document.mfa;
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

/** The address of a user pool, where its ID names a Region: a local pool's doesn't. */
function poolAddress(id: string): string | undefined {
  const region = regionOfPool(id);
  if (region === undefined || !/^[\w-]+_[0-9a-zA-Z]+$/.test(id)) {
    return undefined;
  }
  const home = consoles.get(partitionOf(region) ?? '');
  return home && `${home}/cognito/v2/idp/user-pools/${id}?region=${region}`;
}

/** The address of an IAM role: its name is the last part of the ARN, after any path. */
function roleAddress(arn: string): string | undefined {
  const role = /^arn:([\w-]+):iam::\d{12}:role\/(?:[^\s:]*\/)?([\w+=,.@-]+)$/;
  const [, partition = '', name] = role.exec(arn) ?? [];
  const home = consoles.get(partition);
  return home && name && `${home}/iam/home#/roles/details/${encodeURIComponent(name)}`;
}
