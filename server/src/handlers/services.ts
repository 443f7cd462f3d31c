import type { LanguageService } from 'vscode-json-languageservice';
import type { ClientCapabilities, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Documents } from '../documents';
import type { Settings } from '../settings';
import type { OpenFiles } from '../workspace/openFiles';
import type { WorkspaceFiles } from '../workspace/workspaceFiles';

/** What the handlers work with, once the client has introduced itself. */
export interface Services {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly open: TextDocuments<TextDocument>;
  readonly documents: Documents;
  readonly settings: Settings;
  /** The files of the workspace, open or not. */
  readonly files: WorkspaceFiles;
  /** The open ones among them. */
  readonly openFiles: OpenFiles;
  /** Whether the client says that it has our commands. */
  readonly commands: boolean;
  /** The JSON language service, which is loaded with the first request that needs it. */
  readonly jsonService: () => Promise<LanguageService>;
  /** The address of `docs/rules.md`. */
  readonly documentation: string;
}
