import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { touches, type TextChange, type TextRange } from '../document/textRange';
import type { OtherFile } from '../model/otherFile';
import type { PoolFacts } from '../model/poolFacts';
import { refactorings } from '../refactorings/index';
import type { Refactoring } from '../refactorings/refactoring';
import type { ReportedFinding } from '../engine/report';
import type { Fix } from '../engine/rule';
import { defaultSettings, type RuleSettings } from '../settings/serverSettings';
import { fixAllKind, quickFixKind } from '../refactorings/actionKinds';
import { diagnosticOf } from './diagnostics';
import type { OpenDocument } from './openDocument';
import { lspEdit, textRange } from './ranges';
import { ruleActions } from './ruleActions';

export interface CodeActionOptions {
  readonly documentation?: string | undefined;
  readonly settings?: RuleSettings;
  /** Of the user pool that was read for the document. */
  readonly facts?: PoolFacts | undefined;
  /** The other files for the same user pool. */
  readonly others?: readonly OtherFile[] | undefined;
  /** The kinds that the client asks for; all of them where it names none. */
  readonly only?: readonly string[] | undefined;
  /** Whether the client has our commands. */
  readonly commands?: boolean;
}

/** The most findings of one selection that have their fixes in the list, which is longer than that. */
const maximumFindings = 20;

/** The actions at `range`: quick fixes, refactorings, and the one that fixes all that is safe. */
export function codeActions(
  document: OpenDocument,
  range: Range,
  options: CodeActionOptions = {},
): CodeAction[] {
  const settings = options.settings ?? defaultSettings.rules;
  const findings = document.report(settings, options.facts, options.others);
  const selection = textRange(document.text, range);
  const request = { document, selection, options };
  const here = findings.filter(({ finding }) => touches(finding, selection));
  const shown = here.slice(0, maximumFindings);
  return [
    ...(wants(options.only, quickFixKind)
      ? [
          ...ranked(shown.flatMap((found) => quickFixes(request, found))),
          ...(options.commands === true ? ruleActions(document, shown, options.documentation) : []),
        ]
      : []),
    ...refactorings
      .filter(({ kind }) => wants(options.only, kind))
      .flatMap((refactoring) => refactored(request, refactoring)),
    // Only for a client that asks for it: on save, or by the command "Fix All".
    ...(options.only && wants(options.only, fixAllKind) ? fixAll(request, findings) : []),
  ];
}

interface Request {
  readonly document: OpenDocument;
  readonly selection: TextRange;
  readonly options: CodeActionOptions;
}

/** The fixes of a finding, each tied to the diagnostic that it settles. */
function quickFixes({ document, options }: Request, found: ReportedFinding): CodeAction[] {
  const diagnostics = [diagnosticOf(document.text, found, options.documentation)];
  return (found.finding.fixes?.() ?? []).map(({ title, changes, preferred = false }) => ({
    ...{ title, kind: quickFixKind, diagnostics, isPreferred: preferred },
    edit: workspaceEdit(document.text, changes),
  }));
}

/**
 * Quick fixes with the one first that settles the most. One that several findings ask for is named once.
 * None is preferred while another settles what it does and more.
 */
function ranked(fixes: readonly CodeAction[]): CodeAction[] {
  const distinct = new Map<string, CodeAction>();
  for (const fix of fixes) {
    const key = JSON.stringify(fix.edit);
    const same = distinct.get(key);
    distinct.set(key, same ? both(same, fix) : fix);
  }
  const all = [...distinct.values()];
  return all
    .map((fix) =>
      all.some((other) => settlesMore(other, fix)) ? { ...fix, isPreferred: false } : fix,
    )
    .sort((a, b) => codesOf(b).length - codesOf(a).length);
}

/** The one fix that two findings ask for. */
function both(fix: CodeAction, other: CodeAction): CodeAction {
  return {
    ...fix,
    isPreferred: fix.isPreferred === true || other.isPreferred === true,
    diagnostics: [...(fix.diagnostics ?? []), ...(other.diagnostics ?? [])],
  };
}

function settlesMore(other: CodeAction, fix: CodeAction): boolean {
  const [more, codes] = [codesOf(other), codesOf(fix)];
  return more.length > codes.length && codes.every((code) => more.includes(code));
}

function codesOf({ diagnostics = [] }: CodeAction): unknown[] {
  return diagnostics.map(({ code }) => code);
}

function refactored({ document, selection }: Request, refactoring: Refactoring): CodeAction[] {
  return refactoring.offers(document.mfa, selection).map(({ title, changes }) => ({
    ...{ title, kind: refactoring.kind },
    edit: workspaceEdit(document.text, changes),
  }));
}

function fixAll({ document }: Request, findings: readonly ReportedFinding[]): CodeAction[] {
  const changes = safeChanges(findings);
  const edit = workspaceEdit(document.text, changes);
  const title = l10n.t('Fix all auto-fixable problems');
  return changes.length === 0 ? [] : [{ title, kind: fixAllKind, edit }];
}

function workspaceEdit(textDocument: TextDocument, changes: readonly TextChange[]): WorkspaceEdit {
  const edits = changes.map((change) => lspEdit(textDocument, change));
  return { changes: { [textDocument.uri]: edits } };
}

/** Kinds contain those that they prefix: `source` asks for `source.fixAll.cognitoMfa` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((wanted) => `${kind}.`.startsWith(wanted === '' ? '' : `${wanted}.`)) ?? true;
}

/** The changes of every safe fix. Of fixes that meet, the first in the text goes first. */
function safeChanges(findings: readonly ReportedFinding[]): TextChange[] {
  const taken: TextChange[] = [];
  const free = ({ changes }: Fix) =>
    !changes.some((change) => taken.some((other) => touches(change, other)));
  for (const { finding } of findings.filter(({ rule }) => rule.hasSafeFixes === true)) {
    const fix = finding.fixes?.().find((candidate) => candidate.safe === true && free(candidate));
    taken.push(...(fix?.changes ?? []));
  }
  return taken;
}
