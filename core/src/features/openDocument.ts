import type { JSONDocument, LanguageService } from 'vscode-json-languageservice';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isReadable, parseMfaDocument, type MfaDocument } from '../document/mfaDocument';
import { reportFindings, type ReportedFinding, type RuleFinding } from '../engine/report';
import type { OtherFile } from '../model/otherFile';
import type { PoolFacts } from '../model/poolFacts';
import { linter } from '../rules/index';
import type { RuleSettings } from '../settings/serverSettings';

/** One version of an open document, parsed when it is first asked for and then kept. */
export class OpenDocument {
  readonly version: number;
  #mfa: MfaDocument | undefined;
  #json: JSONDocument | undefined;
  #checked:
    | {
        readonly facts: PoolFacts | undefined;
        readonly others: readonly OtherFile[] | undefined;
        readonly found: readonly RuleFinding[];
      }
    | undefined;

  constructor(readonly text: TextDocument) {
    this.version = text.version;
  }

  /** The document as the rules see it. */
  get mfa(): MfaDocument {
    return (this.#mfa ??= parseMfaDocument(this.text.getText()));
  }

  /**
   * What the rules find, as the user wants to hear of it. The findings are kept: an editor asks for
   * diagnostics and then, of the same version, for the fixes.
   *
   * @param facts of the user pool that was read for the document
   * @param others that the workspace has for the same user pool: the same list while it has the same
   */
  report(
    settings: RuleSettings,
    facts?: PoolFacts,
    others?: readonly OtherFile[],
  ): ReportedFinding[] {
    if (!this.#checked || this.#checked.facts !== facts || this.#checked.others !== others) {
      this.#checked = { facts, others, found: linter.analyse(this.mfa, facts, others) };
    }
    return reportFindings(this.mfa, this.#checked.found, settings);
  }

  /**
   * The document as the JSON language service sees it. Undefined for a text that is too long or
   * nested too deep: its recursive parser would not survive the latter.
   */
  jsonFor(service: LanguageService): JSONDocument | undefined {
    if (!this.#json && isReadable(this.mfa)) {
      this.#json = service.parseJSONDocument(this.text);
    }
    return this.#json;
  }
}
