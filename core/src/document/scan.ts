import { createScanner, SyntaxKind } from 'jsonc-parser';
import type { TextRange } from './textRange';

/** What a pass over the tokens finds that the parsed tree doesn't show. */
export interface TokenScan {
  readonly comments: readonly TextRange[];
  /** Commas before a closing brace or bracket. */
  readonly trailingCommas: readonly TextRange[];
  /** Where a text goes on that no parser is given: it is nested too deep there, or too much stands before. */
  readonly excess: Excess | undefined;
}

/** The first token of a text that is beyond one of the limits. */
export interface Excess extends TextRange {
  readonly kind: 'TooDeep' | 'TooMany' | 'TooMuchBetween';
}

/**
 * The deepest nesting that is parsed. A request nests three deep; past this limit a recursive
 * parser could run out of stack.
 */
export const maximumDepth = 100;

/**
 * The most tokens that are parsed: names, values, signs, comments, line breaks, and the spaces between them. A request
 * with every member has some two hundred. What an editor asks of a text grows with their number, and some of it
 * faster than that.
 */
export const maximumTokens = 10_000;

/**
 * The most characters outside of strings that are parsed, which are white space and comments where they aren't tokens of
 * few characters. Each change of a text parses it some ten times.
 */
export const maximumOutside = 65_536;

/** What a text without comments, trailing commas, deep nesting and many tokens gives. */
export const nothingFound: TokenScan = { comments: [], trailingCommas: [], excess: undefined };

/** Finds a comment or a trailing comma, or what looks like one inside a string. */
const worthScanning = /\/[/*]|,\s*[}\]]/;

/**
 * Scans the tokens of `text` once, without recursion, in time linear in its length. Most texts show
 * at a glance that there is nothing to find, which saves half of the time that parsing takes.
 */
export function scanTokens(text: string): TokenScan {
  return mayHaveTooMany(text) || worthScanning.test(text) || openings(text) > maximumDepth
    ? scan(text)
    : nothingFound;
}

/**
 * Whether a text can have more tokens than are parsed, told without reading them: outside of strings each character is
 * one at most. A string ends at its line's end too, where it isn't closed.
 */
function mayHaveTooMany(text: string): boolean {
  let most = text.length;
  let start = 0;
  while (most > maximumTokens) {
    start = text.indexOf('"', start);
    if (start < 0) {
      return true;
    }
    const end = endOfString(text, start);
    most -= end - start - 1;
    start = end;
  }
  return false;
}

/** Where the string ends that begins at `start`, read as the scanner reads it. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        return at + 1;
      case 0x5c: // \
        at += 1;
        break;
      case 0x0a:
      case 0x0d:
        return at;
    }
  }
  return text.length;
}

/** How many braces and brackets open in `text`, those in strings included. */
function openings(text: string): number {
  let count = 0;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    count += 1;
  }
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    count += 1;
  }
  return count;
}

/** A closing brace that closes nothing ends no level: the parser passes over it and stays there. */
function scan(text: string): TokenScan {
  const scanner = createScanner(text, false);
  const found = { comments: new Array<TextRange>(), trailingCommas: new Array<TextRange>() };
  let comma: TextRange | undefined;
  let [count, outside] = [0, 0];
  const open: SyntaxKind[] = [];
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    const range = { offset: scanner.getTokenOffset(), length: scanner.getTokenLength() };
    count += 1;
    outside += kind === SyntaxKind.StringLiteral ? 0 : range.length;
    if (count > maximumTokens || outside > maximumOutside) {
      const kind = count > maximumTokens ? 'TooMany' : 'TooMuchBetween';
      return { ...found, excess: { kind, ...range } };
    }
    switch (kind) {
      case SyntaxKind.Trivia:
      case SyntaxKind.LineBreakTrivia:
        continue;
      case SyntaxKind.LineCommentTrivia:
      case SyntaxKind.BlockCommentTrivia:
        found.comments.push(range);
        continue;
      case SyntaxKind.OpenBraceToken:
      case SyntaxKind.OpenBracketToken:
        open.push(kind);
        if (open.length > maximumDepth) {
          return { ...found, excess: { kind: 'TooDeep', ...range } };
        }
        break;
      case SyntaxKind.CloseBraceToken:
      case SyntaxKind.CloseBracketToken:
        if (open.at(-1) === opening(kind)) {
          open.pop();
        }
        if (comma) {
          found.trailingCommas.push(comma);
        }
        break;
    }
    comma = kind === SyntaxKind.CommaToken ? range : undefined;
  }
  return { ...found, excess: undefined };
}

function opening(kind: SyntaxKind): SyntaxKind {
  return kind === SyntaxKind.CloseBraceToken
    ? SyntaxKind.OpenBraceToken
    : SyntaxKind.OpenBracketToken;
}

/** The last token that starts before `offset`, comments and white space aside, and where it ends. */
export function tokenBefore(text: string, offset: number): { kind: SyntaxKind; end: number } {
  const scanner = createScanner(text, true);
  let token = { kind: SyntaxKind.Unknown, end: 0 };
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    if (scanner.getTokenOffset() >= offset) {
      break;
    }
    token = { kind, end: scanner.getTokenOffset() + scanner.getTokenLength() };
  }
  return token;
}
