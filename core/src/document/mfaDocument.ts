import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { nothingFound, scanTokens, type TokenScan } from './scan';
import type { TextRange } from './textRange';

/** A place where the text is not JSON, with the parser's name for what is wrong. */
export interface SyntaxProblem extends TextRange {
  readonly kind: string;
}

/** The text of one `*.mfa.json` file, parsed once. */
export interface MfaDocument {
  readonly text: string;
  /** The value that the text holds; as much of it as could be read when there are problems. */
  readonly root: Node | undefined;
  readonly syntaxProblems: readonly SyntaxProblem[];
  readonly tokens: TokenScan;
}

/**
 * The longest text that is parsed, in UTF-16 code units. The longest value that the service model allows fits, such as an
 * external ID of 131,072 characters, and every message that the service takes, even with each character escaped.
 */
export const maximumLength = 300_000;

export const byteOrderMark = '\uFEFF';

/**
 * Reads `text` as JSON, tolerating comments and trailing commas as the editor does; its tree is made
 * when it is first asked for. Never throws: a text that is too long, nested too deep or has too many tokens
 * gives a document without a root, and with one problem.
 */
export function parseMfaDocument(text: string): MfaDocument {
  if (text.length > maximumLength) {
    const problem = { kind: 'TooLong', offset: 0, length: Math.min(1, text.length) };
    return { text, root: undefined, syntaxProblems: [problem], tokens: nothingFound };
  }
  // A byte order mark is no JSON token; a space in its place keeps every offset right.
  const json = text.startsWith(byteOrderMark) ? ` ${text.slice(1)}` : text;
  const tokens = scanTokens(json);
  if (tokens.excess) {
    return { text, root: undefined, syntaxProblems: [tokens.excess], tokens: nothingFound };
  }
  return new ReadableDocument(text, json, tokens);
}

/** Whether a document is within the limits up to which one is parsed. */
export function isReadable(document: MfaDocument): boolean {
  return document instanceof ReadableDocument;
}

type Tree = Pick<MfaDocument, 'root' | 'syntaxProblems'>;

class ReadableDocument implements MfaDocument {
  #tree: Tree | undefined;

  constructor(
    readonly text: string,
    private readonly json: string,
    readonly tokens: TokenScan,
  ) {}

  get root(): Node | undefined {
    return this.#parsed.root;
  }

  get syntaxProblems(): readonly SyntaxProblem[] {
    return this.#parsed.syntaxProblems;
  }

  get #parsed(): Tree {
    return (this.#tree ??= parse(this.json));
  }
}

function parse(json: string): Tree {
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  const syntaxProblems = errors.map(({ error, offset, length }) => ({
    kind: printParseErrorCode(error),
    offset,
    length,
  }));
  return { root, syntaxProblems };
}
