/*
 * Patterns with classes of Unicode's are read at their first use: see `lazyPattern`, which has no flag `g`.
 */
interface Patterns {
  readonly invisible: RegExp;
  readonly word: RegExp;
  readonly foreign: RegExp;
}

let made: Patterns | undefined;

/**
 * What nothing is drawn for, or a gap that looks like a space: control characters, line breaks among them, format characters (bidi controls are among them),
 * other separators than the plain space, and code points without a meaning. The joiners belong in emoji and in
 * some scripts, so they are told from their neighbours.
 */
const invisible =
  '(?![\\u200c\\u200d])[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cn}\\p{Co}]|(?! )\\p{Zs}|[\\u115f\\u1160\\u3164\\uffa0\\u2800]|(?<=^|[\\0-\\u024f])[\\u200c\\u200d]';

/** Letters in a row, of which those of other alphabets than the Latin one may pass for Latin ones. */
const word = '\\p{L}+';
const foreign = '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}]';

function patterns(): Patterns {
  return (made ??= {
    invisible: new RegExp(invisible, 'gu'),
    word: new RegExp(word, 'gu'),
    foreign: new RegExp(foreign, 'gu'),
  });
}

/**
 * A text in which nothing hides: what is invisible stands there as `\u{…}`, and so do letters that pass for Latin
 * ones in a word that has these too, and other forms of ASCII letters and digits, such as those of full width.
 */
export function visibleText(text: string): string {
  return text
    .replace(patterns().invisible, escaped)
    .replace(patterns().word, (letters) =>
      /[a-z]/i.test(letters) ? letters.replace(patterns().foreign, escaped) : letters,
    )
    .replace(/[^\0-\u024f]/gu, (character) =>
      /^[a-z\d]$/i.test(character.normalize('NFKC')) ? escaped(character) : character,
    );
}

const escaped = (characters: string): string =>
  Array.from(
    characters,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  ).join('');
