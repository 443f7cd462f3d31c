import type { JSONDocument, LanguageService } from 'vscode-json-languageservice';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isReadable, parseMfaDocument, type MfaDocument } from '../document/mfaDocument';

/** One version of an open document, parsed when it is first asked for and then kept. */
export class OpenDocument {
  readonly version: number;
  #mfa: MfaDocument | undefined;
  #json: JSONDocument | undefined;

  constructor(readonly text: TextDocument) {
    this.version = text.version;
  }

  /** The document as the rules see it. */
  get mfa(): MfaDocument {
    return (this.#mfa ??= parseMfaDocument(this.text.getText()));
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
