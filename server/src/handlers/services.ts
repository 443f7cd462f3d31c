import type { LanguageService } from 'vscode-json-languageservice';
import type { ClientCapabilities, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Documents } from '../documents';

/** What the handlers work with, once the client has introduced itself. */
export interface Services {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly open: TextDocuments<TextDocument>;
  readonly documents: Documents;
  /** The JSON language service, which is loaded with the first request that needs it. */
  readonly jsonService: () => Promise<LanguageService>;
  /** The address of `docs/rules.md`. */
  readonly documentation: string;
}
