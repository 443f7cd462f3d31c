import type { Node } from 'jsonc-parser';
import { memberAt, membersOf, type Member } from '../document/members';
import { stringMembersAt, type StringMember } from '../document/stringMember';
import { factorMembers, type MfaMode } from './mfaConfig';

/*
 * The parts of a request as they stand in a document that may have mistakes. What is left out is told
 * from what is written wrongly, which `readRequest` doesn't do.
 */

/** The factor blocks of a request. Their presence counts, whatever their value. */
export function factorsIn(root: Node | undefined): readonly Member[] {
  const names: readonly string[] = factorMembers;
  return membersOf(root).filter(({ name }) => names.includes(name));
}

/** The block `name` of a request, where it is an object: anything else has a finding already. */
export function blockIn(root: Node | undefined, name: string): Member | undefined {
  const member = memberAt(root, name);
  return member?.value?.type === 'object' ? member : undefined;
}

/** The mode as a document writes it: `missing` when it has none, undefined when it is invalid. */
export type WrittenMode = MfaMode | 'missing' | undefined;

/** The mode as far as the file tells. */
export function modeIn(root: Node | undefined): WrittenMode {
  const member = memberAt(root, 'MfaConfiguration');
  if (!member) {
    return 'missing';
  }
  const value: unknown = member.value?.value;
  return value === 'OFF' || value === 'ON' || value === 'OPTIONAL' ? value : undefined;
}

/** The text message that a code is sent in. */
export const smsMessagePath = ['SmsMfaConfiguration', 'SmsAuthenticationMessage'] as const;

/** The members whose text is sent with a code in the place of the placeholder. */
const messagePaths: readonly (readonly string[])[] = [
  smsMessagePath,
  ['EmailMfaConfiguration', 'Message'],
];

/** Whether `path` leads to a message with a placeholder. */
export function isMessage(path: readonly string[]): boolean {
  return messagePaths.some(
    (message) =>
      message.length === path.length && message.every((name, index) => name === path[index]),
  );
}

/** Whatever text a user gets to read: the messages, and the subject of emails, which has no placeholder. */
const userTextPaths = [...messagePaths, ['EmailMfaConfiguration', 'Subject']];

/** The texts in a document that users get to read, where they are strings. */
export function userTextsIn(root: Node | undefined): readonly StringMember[] {
  return stringMembersAt(root, userTextPaths);
}

/** The messages of a document that are strings. */
export function messagesIn(root: Node | undefined): readonly StringMember[] {
  return stringMembersAt(root, messagePaths);
}

/** How text messages are sent: by Amazon SNS, or by AWS End User Messaging SMS in a block of its own. */
export const smsConfigurationPath = ['SmsMfaConfiguration', 'SmsConfiguration'] as const;

/** The IAM role that sends SMS messages, by either transport. */
export const callerArnPaths = [
  [...smsConfigurationPath, 'SnsCallerArn'],
  [...smsConfigurationPath, 'EumsSms', 'CallerArn'],
] as const;

/** The Region that SMS messages are sent from. */
export const snsRegionPath = [...smsConfigurationPath, 'SnsRegion'] as const;
