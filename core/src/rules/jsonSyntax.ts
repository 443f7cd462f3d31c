import * as l10n from '@vscode/l10n';
import { tokenBefore, maximumDepth, maximumOutside, maximumTokens } from '../document/scan';
import {
  isReadable,
  maximumLength,
  type MfaDocument,
  type SyntaxProblem,
} from '../document/mfaDocument';
import { endOf } from '../document/textRange';
import { byStandard } from '../engine/evidence';
import type { Fix, Rule } from '../engine/rule';
import { replace } from '../engine/fixes';

const messages: Readonly<Record<string, () => string>> = {
  InvalidSymbol: () =>
    l10n.t('This is not a JSON value: write a string in double quotes, true, false or an object.'),
  InvalidNumberFormat: () => l10n.t('This is not a JSON number.'),
  PropertyNameExpected: () => l10n.t('A member name in double quotes is missing here.'),
  ValueExpected: () => l10n.t('A value is missing here.'),
  ColonExpected: () => l10n.t('A colon is missing after the member name.'),
  CommaExpected: () => l10n.t('A comma is missing before this.'),
  CloseBraceExpected: () => l10n.t('A closing brace "}" is missing here.'),
  CloseBracketExpected: () => l10n.t('A closing bracket "]" is missing here.'),
  EndOfFileExpected: () => l10n.t('The request ends before this: remove what follows it.'),
  InvalidCommentToken: () => l10n.t('This is not a JSON comment.'),
  UnexpectedEndOfComment: () => l10n.t('The comment is not closed: end it with "*/".'),
  UnexpectedEndOfString: () =>
    l10n.t('The string is not closed: end it with a double quote on the same line.'),
  UnexpectedEndOfNumber: () => l10n.t('The number is incomplete.'),
  InvalidUnicode: () =>
    l10n.t('A Unicode escape must be "\\u" followed by four hexadecimal digits.'),
  InvalidEscapeCharacter: () =>
    l10n.t('This is not a JSON escape sequence: write "\\\\" for a backslash.'),
  InvalidCharacter: () =>
    l10n.t('A control character must be escaped in a string, such as "\\n" for a line break.'),
  TooLong: () =>
    l10n.t(
      'The file is too large to check: it has more than {0} characters, which no request can have.',
      maximumLength,
    ),
  TooDeep: () =>
    l10n.t(
      'The file is not checked because it is nested more than {0} levels deep; a request needs three.',
      maximumDepth,
    ),
  TooMany: () =>
    l10n.t(
      'The file is too large to check: it has more than {0} names, values, signs, comments and line breaks.',
      maximumTokens,
    ),
  TooMuchBetween: () =>
    l10n.t(
      'The file is too large to check: it has more than {0} characters outside of double quotes.',
      maximumOutside,
    ),
};

export const jsonSyntax: Rule = {
  id: 'json-syntax',
  severity: 'error',
  indispensable: true,
  summary: 'The file is one JSON object.',
  details:
    'A file that is not JSON can be neither checked nor sent. While a syntax error stands, the other rules look at as much of the file as could be read.',
  known: [byStandard('RFC 8259, JSON')],
  example: {
    bad: '{ "MfaConfiguration" "OFF" }',
    good: '{ "MfaConfiguration": "OFF" }',
  },
  check({ document }) {
    if (isReadable(document) && document.text.trim() === '') {
      return [
        {
          offset: 0,
          length: 0,
          message: l10n.t('The file is empty: a request is a JSON object, "{ }".'),
        },
      ];
    }
    return document.syntaxProblems.map((problem) => ({
      offset: problem.offset,
      length: problem.length,
      message: messageOf(document.text, problem),
      fixes: () => fixesOf(document, problem),
    }));
  },
};

function messageOf(text: string, problem: SyntaxProblem): string {
  return isName(text, problem)
    ? l10n.t('A member name must be in double quotes.')
    : (messages[problem.kind]?.() ?? l10n.t('This is not valid JSON.'));
}

/** White space of JSON only: other white space is a problem of its own each, with more before it. */
const beforeColon = /[ \t\r\n]*:/y;

/** Whether what is no JSON value stands where a member's name does: before a colon. */
function isName(text: string, { kind, offset, length }: SyntaxProblem): boolean {
  beforeColon.lastIndex = offset + length;
  return kind === 'InvalidSymbol' && beforeColon.test(text);
}

/** Writes a bare name or a string in single quotes as JSON has it. */
function quoted(text: string, problem: SyntaxProblem): Fix[] {
  const symbol = text.slice(problem.offset, problem.offset + problem.length);
  const content = /^'([^'"\\]*)'$/.exec(symbol)?.[1] ?? /^[\w$]+$/.exec(symbol)?.[0];
  // Where the closing quote is there, only the other one was forgotten.
  const isBehindString = text.startsWith('"', problem.offset - 1);
  if (content === symbol && !isBehindString && text.startsWith('"', endOf(problem))) {
    const place = { offset: problem.offset, length: 0 };
    return [{ ...replace(l10n.t('Put it in double quotes'), place, '"'), preferred: true }];
  }
  const wanted = symbol.startsWith("'") || isName(text, problem);
  return content === undefined || !wanted
    ? []
    : [
        {
          ...replace(l10n.t('Put it in double quotes'), problem, `"${content}"`),
          preferred: true,
        },
      ];
}

const mistaken: ReadonlySet<string> = new Set(['UnexpectedEndOfString', 'InvalidSymbol']);

/** Puts what is missing right behind the token before it, on whatever line that stands. */
function fixesOf({ text, syntaxProblems }: MfaDocument, problem: SyntaxProblem): Fix[] {
  const { kind, offset } = problem;
  if (kind === 'InvalidSymbol') {
    return quoted(text, problem);
  }
  if (kind !== 'CommaExpected' && kind !== 'ColonExpected') {
    return [];
  }
  const end = tokenBefore(text, offset).end;
  // Beside a string that goes on too far, or a value that is none, nobody can say what is missing.
  const isGuess = syntaxProblems.some(
    (other) => mistaken.has(other.kind) && (endOf(other) === end || other.offset === offset),
  );
  if (isGuess) {
    return [];
  }
  const missing = kind === 'CommaExpected' ? ',' : ':';
  const space = end === offset ? ' ' : '';
  // Before a closing brace it is only half of what the user has to write.
  const preferred = !/[}\]]/.test(text.charAt(offset));
  const fix = replace(l10n.t('Insert "{0}"', missing), { offset: end, length: 0 }, missing + space);
  return [{ ...fix, preferred }];
}
