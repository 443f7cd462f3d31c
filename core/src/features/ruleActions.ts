import * as l10n from '@vscode/l10n';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { commandId, type CommandName } from '../commandIds';
import { pathAt } from '../document/members';
import type { ReportedFinding } from '../engine/report';
import { quickFixKind } from '../refactorings/actionKinds';
import { diagnosticOf } from './diagnostics';
import type { OpenDocument } from './openDocument';

/**
 * What can be done about the rules of `findings` rather than about the file, by commands of our own client: each place
 * can be silenced, each rule switched off, and read about.
 *
 * @param documentation where `docs/rules.md` is
 */
export function ruleActions(
  document: OpenDocument,
  findings: readonly ReportedFinding[],
  documentation: string | undefined,
): CodeAction[] {
  const silent = findings.filter(canBeSilenced);
  const diagnosticsOf = (found: readonly ReportedFinding[], id: string): Diagnostic[] =>
    found
      .filter(({ rule }) => rule.id === id)
      .map((each) => diagnosticOf(document.text, each, documentation));
  return [
    ...silent.map((found) => silencing(document, found, documentation)),
    ...idsOf(silent).map((id) => {
      const title = l10n.t('Disable {0} in the workspace (saved in settings)', id);
      return action(title, diagnosticsOf(silent, id), 'disableRule', [document.text.uri, id]);
    }),
    ...(documentation === undefined
      ? []
      : idsOf(findings).map((id) => {
          const title = l10n.t('Show documentation of {0}', id);
          const page = `${documentation}#${id}`;
          return action(title, diagnosticsOf(findings, id), 'showRule', [page]);
        })),
  ];
}

function idsOf(findings: readonly ReportedFinding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule.id))];
}

/** Nobody silences what the service rejects: the file could only fail later. */
function canBeSilenced({ rule, severity }: ReportedFinding): boolean {
  return rule.indispensable !== true && severity !== 'error';
}

function silencing(
  document: OpenDocument,
  found: ReportedFinding,
  documentation: string | undefined,
): CodeAction {
  const { id } = found.rule;
  const member = pathAt(document.mfa.root, found.finding.offset).join('.');
  // What no member holds is about the file as a whole.
  const title =
    member === ''
      ? l10n.t('Disable {0} for this file (saved in settings)', id)
      : l10n.t('Disable {0} for this member (saved in settings)', id);
  const diagnostics = [diagnosticOf(document.text, found, documentation)];
  return action(title, diagnostics, 'silence', [document.text.uri, id, member]);
}

function action(
  title: string,
  diagnostics: Diagnostic[],
  name: CommandName,
  args: string[],
): CodeAction {
  const command = { title, command: commandId(name), arguments: args };
  return { title, kind: quickFixKind, diagnostics, command };
}
