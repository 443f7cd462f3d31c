import type { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultStyle } from '../../../../core/src/document/style';
import { codeActions } from '../../../../core/src/features/codeActions';
import { codeLenses } from '../../../../core/src/features/codeLenses';
import { completion } from '../../../../core/src/features/completion';
import { diagnosticsOf } from '../../../../core/src/features/diagnostics';
import { documentLinks } from '../../../../core/src/features/documentLinks';
import { documentSymbols } from '../../../../core/src/features/documentSymbols';
import { foldingRanges } from '../../../../core/src/features/foldingRanges';
import { formatting } from '../../../../core/src/features/formatting';
import { onTypeFormatting } from '../../../../core/src/features/onTypeFormatting';
import { hover } from '../../../../core/src/features/hover';
import { inlayHints } from '../../../../core/src/features/inlayHints';
import type { OpenDocument } from '../../../../core/src/features/openDocument';
import { selectionRanges } from '../../../../core/src/features/selectionRanges';
import { mayHaveSymbol, workspaceSymbols } from '../../../../core/src/features/workspaceSymbols';
import type { MfaConfig } from '../../../../core/src/model/mfaConfig';
import { pullConfig } from '../../../../core/src/request/pullConfig';
import { readRequest } from '../../../../core/src/request/readRequest';
import { linter } from '../../../../core/src/rules/index';
import { jsonService } from '../../core/support/documents';

const service = jsonService();
const config: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: { Message: 'Code: {####}', Subject: 'Code' },
};

/** One answer of the core, with the cursor at `offset`, on a document that nothing has parsed. */
export type Answer = (document: OpenDocument, offset: number) => unknown;

const everywhere = ({ text }: OpenDocument) => ({
  start: text.positionAt(0),
  end: text.positionAt(Infinity),
});

/** What somebody could paste into the search for symbols. */
const queryAt = (text: TextDocument, offset: number) =>
  text.getText().slice(offset, offset + 2_000);

/** All that the core can be asked for. Each is one answer to one message of the client. */
export const answers: Readonly<Record<string, Answer>> = {
  parse: (document) => document.mfa,
  diagnostics: (document) => diagnosticsOf(document, 'file:///rules.md'),
  fixes: ({ mfa }) => linter.analyse(mfa).map(({ finding }) => finding.fixes?.()),
  codeActions: (document) => codeActions(document, everywhere(document), { commands: true }),
  fixAll: (document) =>
    codeActions(document, everywhere(document), {
      only: ['source.fixAll.cognitoMfa'],
    }),
  readRequest: ({ mfa }) => readRequest(mfa),
  pullConfig: ({ mfa }) => pullConfig(mfa, config, defaultStyle),
  hover: (document, offset) => hover(document, document.text.positionAt(offset)),
  completion: (document, offset) => completion(service, document, document.text.positionAt(offset)),
  selectionRanges: (document, offset) =>
    selectionRanges(service, document, [document.text.positionAt(offset)]),
  documentSymbols: (document) => documentSymbols(service, document),
  workspaceSymbols: ({ text, mfa }) => workspaceSymbols(text, mfa, ''),
  mayHaveSymbol: ({ text }, offset) => mayHaveSymbol(text.getText(), queryAt(text, offset)),
  inlayHints: (document) => inlayHints(document, everywhere(document), { sms: true, values: true }),
  documentLinks: (document) => documentLinks(document),
  codeLenses: ({ text }) => codeLenses(text.uri),
  foldingRanges: (document) => foldingRanges(service, document, undefined),
  onTypeFormatting: (document, offset) =>
    onTypeFormatting(service, document, document.text.positionAt(offset), {
      tabSize: 2,
      insertSpaces: true,
    }),
  formatting: (document) => formatting(service, document, { tabSize: 2, insertSpaces: true }),
};
