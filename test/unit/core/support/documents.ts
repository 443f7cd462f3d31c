import type { LanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseMfaDocument } from '../../../../core/src/document/mfaDocument';
import { createJsonService } from '../../../../core/src/features/jsonService';
import { OpenDocument } from '../../../../core/src/features/openDocument';
import type { OtherFile } from '../../../../core/src/model/otherFile';
import type { PoolFacts } from '../../../../core/src/model/poolFacts';
import type { RuleFinding } from '../../../../core/src/engine/report';
import type { Finding } from '../../../../core/src/engine/rule';
import { linter } from '../../../../core/src/rules/index';
import type { Severity } from '../../../../core/src/settings/severity';

/** What all rules find in a text, beside what was read of its user pool. */
export function findingsIn(
  text: string,
  pool?: PoolFacts,
  others?: readonly OtherFile[],
): readonly RuleFinding[] {
  return linter.analyse(parseMfaDocument(text), pool, others);
}

/** What one rule finds in a text. */
export function findingsOf(
  rule: string,
  text: string,
  pool?: PoolFacts,
  others?: readonly OtherFile[],
): Finding[] {
  return findingsIn(text, pool, others)
    .filter((found) => found.rule.id === rule)
    .map(({ finding }) => finding);
}

/** The rules of some severities that find something in a text. */
export function rulesBroken(text: string, ...severities: readonly Severity[]): string[] {
  return rulesBrokenWith(undefined, text, ...severities);
}

/** The same for a text whose user pool was read. */
export function rulesBrokenWith(
  pool: PoolFacts | undefined,
  text: string,
  ...severities: readonly Severity[]
): string[] {
  return rulesBrokenIn({ text, pool }, ...severities);
}

/** The same for a text that the workspace has other files beside. */
export function rulesBrokenIn(
  {
    text,
    pool,
    others,
  }: {
    readonly text: string;
    readonly pool?: PoolFacts | undefined;
    readonly others?: readonly OtherFile[] | undefined;
  },
  ...severities: readonly Severity[]
): string[] {
  return findingsIn(text, pool, others)
    .filter(({ rule }) => severities.includes(rule.severity))
    .map(({ rule }) => rule.id);
}

/** A JSON service for a client that shows Markdown, as VS Code does. */
export function jsonService(): LanguageService {
  return createJsonService({
    textDocument: {
      completion: { completionItem: { documentationFormat: ['markdown'] } },
      hover: { contentFormat: ['markdown'] },
    },
  });
}

export function open(text: string): OpenDocument {
  return new OpenDocument(TextDocument.create('file:///a.mfa.json', 'cognito-mfa', 1, text));
}
