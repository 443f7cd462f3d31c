import { RequestType } from 'vscode-jsonrpc';
import type { FormattingOptions, TextEdit } from 'vscode-languageserver-types';
import type { NamedPool } from '../../core/src/aws/namedPool';
import type { PoolFacts } from '../../core/src/model/poolFacts';
import type { PoolFinding } from '../../core/src/request/poolFindings';
import type { Warning } from '../../core/src/request/readRequest';
import type { PulledChanges } from '../../core/src/request/pulledChanges';
import type { MfaConfig } from '../../core/src/model/mfaConfig';

/** Names a document that the client has opened at the server. */
export interface DocumentParams {
  readonly uri: string;
}

/** What the server reads from a document's text, as it is at `version`. */
export interface RequestReading {
  readonly version: number;
  /** How many errors the document has by itself. With one or more there is no `config`. */
  readonly errors: number;
  /** Those that it has beside these because of the user pool that was last read for it, in the user's language. */
  readonly poolErrors: readonly string[];
  /** Its warnings, those because of the user pool too. */
  readonly warnings: readonly Warning[];
  /** Whether a pull can edit the text: it is empty, or a JSON object without syntax errors. */
  readonly editable: boolean;
  /** The user pool that the file names, errors or not: an empty `UserPoolId` names none. */
  readonly userPoolId?: string;
  /** What to send: the request without `UserPoolId` and `$schema`. */
  readonly config?: MfaConfig;
}

export interface PoolFactsParams extends DocumentParams {
  /** What DescribeUserPool told of the pool that was read for the document; null where it told nothing. */
  readonly facts: PoolFacts | null;
}

export interface CheckConfigParams {
  /** The open document that the configuration is from, where it is: its settings count then. */
  readonly uri?: string;
  readonly config: MfaConfig;
  readonly facts: PoolFacts;
}

export interface UserPoolsParams {
  readonly pools: readonly NamedPool[];
}

export interface PullParams extends DocumentParams {
  /** The pool's id, which a document without any text takes in. */
  readonly userPoolId: string;
  /** What GetUserPoolMfaConfig answered. */
  readonly config: MfaConfig;
  /** How the editor indents, where the document shows nothing of its own. */
  readonly formatting: FormattingOptions;
}

export interface PullReading {
  readonly version: number;
  /**
   * The edits that give the document the pool's values and keep its comments, member order and
   * indentation; empty when it has them already. Absent when the document is not a JSON object
   * without syntax errors, so that editing it could lose text.
   */
  readonly edits?: TextEdit[];
  /** What they change of the document's members, and which comments go with those. */
  readonly changed?: PulledChanges;
}

export interface PoolIdParams extends DocumentParams {
  readonly userPoolId: string;
  /** How the editor indents, where the document shows nothing of its own. */
  readonly formatting: FormattingOptions;
}

export interface PoolIdReading {
  readonly version: number;
  /**
   * The edits that make the id the document's first member. Absent where the document names a user pool already, or is
   * not a JSON object without syntax errors.
   */
  readonly edits?: TextEdit[];
}

export interface NewDocumentParams {
  readonly userPoolId: string;
  readonly config: MfaConfig;
  readonly formatting: FormattingOptions;
}

/**
 * The requests that a client can send beside the standard ones. Each stands here once, with its method:
 * both ends name it by its constant, which carries the types of what is asked and answered.
 */
export const requests = {
  /** Reads the request that a document holds. */
  readRequest: new RequestType<DocumentParams, RequestReading, void>('cognitoMfa/readRequest'),
  /**
   * Tells of the user pool that was read for a document, in the place of what was told before. It holds
   * while the document names that pool or none, and until it is closed.
   */
  poolFacts: new RequestType<PoolFactsParams, null, void>('cognitoMfa/poolFacts'),
  /** Tells of the account's user pools, once they were listed: completion offers those that were told last. */
  userPools: new RequestType<UserPoolsParams, null, void>('cognitoMfa/userPools'),
  /** Asks what a user pool has against a configuration, which needn't stand in any document. */
  checkConfig: new RequestType<CheckConfigParams, PoolFinding[], void>('cognitoMfa/checkConfig'),
  /** Asks for the edits that bring a user pool's configuration into a document. */
  pullEdits: new RequestType<PullParams, PullReading, void>('cognitoMfa/pullEdits'),
  /** Asks for the edits that write a user pool's id into a document that names none. */
  poolIdEdits: new RequestType<PoolIdParams, PoolIdReading, void>('cognitoMfa/poolIdEdits'),
  /**
   * Asks for a document's text as a pull would leave it: the pool's configuration in the document's
   * own order and style. A document that can't be edited gives the text of a new one.
   */
  poolText: new RequestType<PullParams, string, void>('cognitoMfa/poolText'),
  /** Asks for the text of a new document with a user pool's configuration. */
  newDocument: new RequestType<NewDocumentParams, string, void>('cognitoMfa/newDocument'),
} as const;
