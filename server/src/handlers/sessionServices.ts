import type { LanguageService } from 'vscode-json-languageservice';
import type { ClientCapabilities, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as jsonFeatures from '../../../core/src/features/jsonFeatures';
import type { Documents } from '../openDocuments';
import type { DocumentFacts } from '../documentFacts';
import type { Settings } from '../documentSettings';
import type { PoolFiles } from '../workspace/poolFiles';
import type { OpenFiles } from '../workspace/openFiles';
import type { WorkspaceFiles } from '../workspace/workspaceFiles';

/** The features that need the JSON language service, and that service. */
export type JsonFeatures = typeof jsonFeatures & { readonly service: LanguageService };

/** What the handlers work with, once the client has introduced itself. */
export interface Services {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly open: TextDocuments<TextDocument>;
  readonly documents: Documents;
  readonly settings: Settings;
  readonly facts: DocumentFacts;
  /** The files of the workspace, open or not. */
  readonly files: WorkspaceFiles;
  /** The open ones among them. */
  readonly openFiles: OpenFiles;
  /** Which of them name which user pool. */
  readonly poolFiles: PoolFiles;
  /** Whether the client says that it has our commands. */
  readonly commands: boolean;
  /** Loads them with the first request for one. */
  readonly json: () => Promise<JsonFeatures>;
  /** The address of `docs/rules.md`. */
  readonly documentation: string;
}
