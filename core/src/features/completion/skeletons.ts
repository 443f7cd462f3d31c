import * as l10n from '@vscode/l10n';
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver-types';
import { membersOf } from '../../document/members';
import { endOf, type TextRange } from '../../document/textRange';
import {
  emailBlock,
  passkeysBlock,
  smsBlock,
  snsBlock,
  totpBlock,
} from '../../refactorings/blocks';
import type { MfaConfig } from '../../model/mfaConfig';
import type { CompletionContext } from './context';

interface Skeleton {
  readonly label: () => string;
  readonly detail: () => string;
  /** Empty texts are what the user has to fill in. */
  readonly config: MfaConfig;
}

const skeletons: readonly Skeleton[] = [
  {
    label: () => l10n.t('TOTP only'),
    detail: () => l10n.t('Codes from an authenticator app'),
    config: { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: totpBlock },
  },
  {
    label: () => l10n.t('SMS and TOTP'),
    detail: () => l10n.t('Codes by text message (AWS End User Messaging) or authenticator app'),
    config: {
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: smsBlock,
      SoftwareTokenMfaConfiguration: totpBlock,
    },
  },
  {
    label: () => l10n.t('SMS (Amazon SNS) and TOTP'),
    detail: () => l10n.t('Codes by text message (Amazon SNS) or authenticator app'),
    config: {
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: snsBlock,
      SoftwareTokenMfaConfiguration: totpBlock,
    },
  },
  {
    label: () => l10n.t('Email'),
    detail: () => l10n.t('Codes by email'),
    config: { MfaConfiguration: 'OPTIONAL', EmailMfaConfiguration: emailBlock },
  },
  {
    label: () => l10n.t('Passkeys'),
    detail: () => l10n.t('Sign-in with passkeys, without a second factor'),
    config: { MfaConfiguration: 'OFF', WebAuthnConfiguration: passkeysBlock },
  },
  {
    label: () => l10n.t('Everything'),
    detail: () => l10n.t('Every factor, and passkeys'),
    config: {
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: smsBlock,
      SoftwareTokenMfaConfiguration: totpBlock,
      EmailMfaConfiguration: emailBlock,
      WebAuthnConfiguration: { ...passkeysBlock, FactorConfiguration: 'SINGLE_FACTOR' },
    },
  },
];

/** A whole file to start from. */
export interface SkeletonFile {
  readonly label: string;
  readonly detail: string;
  /** Its text as a snippet, indented by tabs, for a user pool where one is chosen already. */
  readonly snippetFor: (userPoolId: string | undefined) => string;
}

/** Whole files to start from. */
export function skeletonFiles(): SkeletonFile[] {
  return skeletons.map(({ label, detail, config }) => ({
    label: label(),
    detail: detail(),
    snippetFor: (userPoolId) => {
      const file = userPoolId === undefined ? config : { UserPoolId: userPoolId, ...config };
      return snippetOf(`${jsonOf(file)}\n`);
    },
  }));
}

/** Whole files to start from, in an empty document and in an empty request. */
export function skeletonItems(context: CompletionContext): CompletionItem[] {
  const place = placeIn(context);
  return place ? skeletons.map((skeleton) => itemFor(context, skeleton, place)) : [];
}

/** What a skeleton replaces there, and how its JSON, indented by tabs, is fitted in. */
interface Place {
  readonly range: TextRange;
  readonly layOut: (json: string) => string;
}

function placeIn(context: CompletionContext): Place | undefined {
  const { mfa, offset, place, path, replaced } = context;
  if (place === 'outside') {
    return isBlank(context) ? { range: replaced, layOut: (json) => json } : undefined;
  }
  const inRoot = place === 'key' && !path.includes('.');
  const typing = () =>
    membersOf(mfa.root).every(
      ({ property, value }) => !value && property.offset <= offset && offset <= endOf(property),
    );
  return inRoot && typing() ? placeInObject(context) : undefined;
}

/** Between the braces of the request: whole lines, whatever line the cursor is on. */
function placeInObject({ text, replaced }: CompletionContext): Place {
  let start = replaced.offset;
  while (isSpace(text.charAt(start - 1))) {
    start -= 1;
  }
  let end = endOf(replaced);
  while (isSpace(text.charAt(end))) {
    end += 1;
  }
  const ownLine = /[\r\n]/.test(text.charAt(start - 1));
  const closes = /[^\r\n]/.test(text.charAt(end));
  if (ownLine) {
    const members = (json: string) => membersIn(json).replaceAll(/^\t/gm, '');
    return { range: replaced, layOut: (json) => members(json) + (closes ? '\n' : '') };
  }
  return {
    range: { offset: start, length: end - start },
    layOut: (json) => `\n${membersIn(json)}${closes ? '\n' : ''}`,
  };
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t';
}

function membersIn(json: string): string {
  return json.split('\n').slice(1, -1).join('\n');
}

/** Whether the document has nothing but comments and the word at the cursor. */
function isBlank({ text, mfa, replaced }: CompletionContext): boolean {
  let end = 0;
  for (const part of [...mfa.tokens.comments, replaced].sort((a, b) => a.offset - b.offset)) {
    if (text.slice(end, part.offset).trim() !== '') {
      return false;
    }
    end = endOf(part);
  }
  return text.slice(end).trim() === '';
}

function itemFor(
  { rangeOf }: CompletionContext,
  skeleton: Skeleton,
  { range, layOut }: Place,
): CompletionItem {
  const [label, detail] = [skeleton.label(), skeleton.detail()];
  const json = jsonOf(skeleton.config);
  const example = `\`\`\`json\n${json.replaceAll('\t', '  ')}\n\`\`\``;
  return {
    ...{ label, detail },
    kind: CompletionItemKind.Snippet,
    filterText: JSON.stringify(label),
    documentation: { kind: MarkupKind.Markdown, value: `${detail}.\n\n${example}` },
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range: rangeOf(range), newText: snippetOf(layOut(json)) },
  };
}

function jsonOf(config: MfaConfig & { readonly UserPoolId?: string }): string {
  return JSON.stringify(config, undefined, '\t');
}

/** A tab stop for the mode, where there is a choice, and for each empty text. */
function snippetOf(text: string): string {
  let stop = 0;
  return text.replaceAll(/"OPTIONAL"|""/g, (found) => {
    stop += 1;
    return found === '""' ? `"$${stop}"` : `"\${${stop}|OPTIONAL,ON|}"`;
  });
}
