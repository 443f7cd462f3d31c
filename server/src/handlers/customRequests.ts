import * as l10n from '@vscode/l10n';
import type { FormattingOptions } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from '../lsp';
import { memberAt, stringAt } from '../../../core/src/document/members';
import { styleOf, type DocumentStyle } from '../../../core/src/document/style';
import { addFirstMember } from '../../../core/src/edits/addFirstMember';
import { singleChange } from '../../../core/src/edits/editMembers';
import type { OpenDocument } from '../../../core/src/features/openDocument';
import { lspEdit } from '../../../core/src/features/ranges';
import { isEditable, newDocument, pullConfig } from '../../../core/src/request/pullConfig';
import { pulledChanges } from '../../../core/src/request/pulledChanges';
import { readRequest } from '../../../core/src/request/readRequest';
import {
  requests,
  type PoolIdParams,
  type PoolIdReading,
  type PullParams,
  type PullReading,
} from '../../../protocol/src/messages';
import { unlessCancelled } from './cancelled';
import { poolNeighbours } from './poolNeighbours';
import type { Services } from './sessionServices';

/** Answers the requests that only our own client sends. */
export function handleCustomRequests(services: Services): void {
  const { connection, facts, openFiles, settings } = services;
  const open = (uri: string): OpenDocument => opened(services, uri);
  connection.onRequest(requests.readRequest, async ({ uri }, token) => {
    const { rules } = await settings.of(uri);
    await unlessCancelled(token);
    const document = open(uri);
    const others = poolNeighbours(services, openFiles.keyOf(uri), document.mfa);
    return {
      version: document.version,
      editable: isEditable(document.mfa),
      ...readRequest(document.mfa, rules, facts.of(uri), others),
    };
  });
  connection.onRequest(requests.pullEdits, async (params, token) => {
    await unlessCancelled(token);
    return pullEdits(open(params.uri), params);
  });
  connection.onRequest(requests.poolIdEdits, async (params, token) => {
    await unlessCancelled(token);
    return poolIdEdits(open(params.uri), params);
  });
  connection.onRequest(
    requests.poolText,
    async ({ uri, userPoolId, config, formatting }, token) => {
      await unlessCancelled(token);
      const style = styleFrom(formatting);
      const { mfa } = open(uri);
      return pullConfig(mfa, config, style, userPoolId) ?? newDocument(userPoolId, config, style);
    },
  );
  connection.onRequest(requests.newDocument, ({ userPoolId, config, formatting }) =>
    newDocument(userPoolId, config, styleFrom(formatting)),
  );
}

/** @throws ResponseError for a document that the client hasn't opened */
export function opened({ documents }: Services, uri: string): OpenDocument {
  const document = documents.get(uri);
  if (!document) {
    throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('{0} is not open.', uri));
  }
  return document;
}

function pullEdits(
  document: OpenDocument,
  { config, formatting, userPoolId }: PullParams,
): PullReading {
  const { version, mfa, text } = document;
  const pulled = pullConfig(mfa, config, styleFrom(formatting), userPoolId);
  if (pulled === undefined) {
    return { version };
  }
  const change = singleChange(mfa.text, pulled);
  return {
    version,
    edits: change ? [lspEdit(text, change)] : [],
    changed: pulledChanges(mfa.text, pulled),
  };
}

function poolIdEdits(
  { version, mfa, text }: OpenDocument,
  { userPoolId, formatting }: PoolIdParams,
): PoolIdReading {
  const present = memberAt(mfa.root, 'UserPoolId');
  const isMissing = !present || stringAt(mfa.root, 'UserPoolId') === '';
  if (mfa.root?.type !== 'object' || !isEditable(mfa) || !isMissing) {
    return { version };
  }
  const style = styleOf(mfa, styleFrom(formatting));
  const written = addFirstMember(mfa, 'UserPoolId', userPoolId, style);
  const change = singleChange(mfa.text, written);
  return { version, edits: change ? [lspEdit(text, change)] : [] };
}

function styleFrom({ insertSpaces, tabSize }: FormattingOptions): DocumentStyle {
  return { indent: insertSpaces ? ' '.repeat(tabSize) : '\t', eol: '\n' };
}
