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
 * The longest text that is parsed, in UTF-16 code units. All limits of the service model together
 * come to under 160,000 characters; escaping every one of them would still fit.
 */
export const maximumLength = 1_048_576;

export const byteOrderMark = '\uFEFF';

/** Whether a text is neither too long nor nested too deep to be parsed. */
export function isReadable(text: string): boolean {
  return text.length <= maximumLength && scanTokens(text).tooDeep === undefined;
}

/**
 * Parses `text` as JSON, tolerating comments and trailing commas as the editor does. Never throws:
 * a text that is too long or nested too deep gives a document without a root and one problem.
 */
export function parseMfaDocument(text: string): MfaDocument {
  if (text.length > maximumLength) {
    const problem = { kind: 'TooLong', offset: 0, length: Math.min(1, text.length) };
    return { text, root: undefined, syntaxProblems: [problem], tokens: nothingFound };
  }
  // A byte order mark is no JSON token; a space in its place keeps every offset right.
  const json = text.startsWith(byteOrderMark) ? ` ${text.slice(1)}` : text;
  const tokens = scanTokens(json);
  if (tokens.tooDeep) {
    const problem = { kind: 'TooDeep', ...tokens.tooDeep };
    return { text, root: undefined, syntaxProblems: [problem], tokens };
  }
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  const syntaxProblems = errors.map(({ error, offset, length }) => ({
    kind: printParseErrorCode(error),
    offset,
    length,
  }));
  return { text, root, syntaxProblems, tokens };
}
