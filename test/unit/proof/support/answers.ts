import type { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultStyle } from '../../../../server/src/core/document/style';
import { codeActions } from '../../../../server/src/core/features/codeActions';
import { codeLenses } from '../../../../server/src/core/features/codeLenses';
import { completion } from '../../../../server/src/core/features/completion';
import { diagnosticsOf } from '../../../../server/src/core/features/diagnostics';
import { documentLinks } from '../../../../server/src/core/features/documentLinks';
import { documentSymbols } from '../../../../server/src/core/features/documentSymbols';
import { foldingRanges } from '../../../../server/src/core/features/foldingRanges';
import { formatting } from '../../../../server/src/core/features/formatting';
import { onTypeFormatting } from '../../../../server/src/core/features/onTypeFormatting';
import { hover } from '../../../../server/src/core/features/hover';
import { inlayHints } from '../../../../server/src/core/features/inlayHints';
import type { OpenDocument } from '../../../../server/src/core/features/openDocument';
import { selectionRanges } from '../../../../server/src/core/features/selectionRanges';
import {
  mayHaveSymbol,
  workspaceSymbols,
} from '../../../../server/src/core/features/workspaceSymbols';
import type { MfaConfig } from '../../../../server/src/core/request/mfaConfig';
import { pullConfig } from '../../../../server/src/core/request/pullConfig';
import { readRequest } from '../../../../server/src/core/request/readRequest';
import { analyse } from '../../../../server/src/core/rules/analyse';
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
  diagnostics: (document) => diagnosticsOf(document.text, document.mfa, 'file:///rules.md'),
  fixes: ({ mfa }) => analyse(mfa).map(({ finding }) => finding.fixes?.()),
  codeActions: (document) =>
    codeActions(document.text, document.mfa, everywhere(document), { commands: true }),
  fixAll: (document) =>
    codeActions(document.text, document.mfa, everywhere(document), {
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
