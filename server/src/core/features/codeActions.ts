import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { pathAt } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import { touches, type TextChange } from '../document/textRange';
import { report, type ReportedFinding } from '../rules/report';
import type { Fix } from '../rules/rule';
import { defaultSettings, type RuleSettings } from '../settings/settings';
import { diagnosticOf } from './diagnostics';
import { lspEdit, textRange } from './ranges';

/** The kind of the one action that applies every safe fix, for `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.cognitoMfa`;

/** The command of our own client that writes a silenced place into the settings. */
export const silenceCommand = 'cognitoMfa.silence';

export interface CodeActionOptions {
  readonly documentation?: string | undefined;
  readonly settings?: RuleSettings;
  /** The kinds that the client asks for; all of them where it names none. */
  readonly only?: readonly string[] | undefined;
  /** Whether the client has our commands. */
  readonly commands?: boolean;
}

/** The actions at `range`: quick fixes, each tied to the diagnostic that it settles, and fix all. */
export function codeActions(
  textDocument: TextDocument,
  document: MfaDocument,
  range: Range,
  options: CodeActionOptions = {},
): CodeAction[] {
  const findings = report(document, options.settings ?? defaultSettings.rules);
  const selection = textRange(textDocument, range);
  const here = findings.filter(({ finding }) => touches(finding, selection));
  const edit = (changes: readonly TextChange[]) => ({
    changes: { [textDocument.uri]: changes.map((change) => lspEdit(textDocument, change)) },
  });
  const actions: CodeAction[] = [];
  if (wants(options.only, CodeActionKind.QuickFix)) {
    for (const found of here) {
      const diagnostics = [diagnosticOf(textDocument, found, options.documentation)];
      const kind = CodeActionKind.QuickFix;
      for (const fix of found.finding.fixes?.() ?? []) {
        const { title, changes, preferred: isPreferred = false } = fix;
        actions.push({ title, kind, diagnostics, isPreferred, edit: edit(changes) });
      }
      if (options.commands === true && canBeSilenced(found)) {
        const member = pathAt(document.root, found.finding.offset).join('.');
        const title = `Don't report ${found.rule.id} here`;
        const args = [textDocument.uri, found.rule.id, member];
        const command = { title, command: silenceCommand, arguments: args };
        actions.push({ title, kind, diagnostics, command });
      }
    }
  }
  // Only for a client that asks for it: on save, or by the command "Fix All".
  if (options.only && wants(options.only, fixAllKind)) {
    const changes = safeChanges(findings);
    if (changes.length > 0) {
      actions.push({ title: 'Fix all that is safe', kind: fixAllKind, edit: edit(changes) });
    }
  }
  return actions;
}

/** Kinds contain those that they prefix: `source` asks for `source.fixAll.cognitoMfa` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((wanted) => `${kind}.`.startsWith(wanted === '' ? '' : `${wanted}.`)) ?? true;
}

/** Nobody silences what the service rejects: the file could only fail later. */
function canBeSilenced({ rule, severity }: ReportedFinding): boolean {
  return rule.indispensable !== true && severity !== 'error';
}

/** The changes of every safe fix. Of fixes that meet, the first in the text goes first. */
function safeChanges(findings: readonly ReportedFinding[]): TextChange[] {
  const taken: TextChange[] = [];
  const free = ({ changes }: Fix) =>
    !changes.some((change) => taken.some((other) => touches(change, other)));
  for (const { finding } of findings) {
    const fix = finding.fixes?.().find((candidate) => candidate.safe === true && free(candidate));
    taken.push(...(fix?.changes ?? []));
  }
  return taken;
}
