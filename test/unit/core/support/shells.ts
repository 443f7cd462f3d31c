import assert from 'node:assert/strict';

/** What cmd leaves of a line: a caret gives the next sign its plain meaning, even a quotation mark. */
export function cmdLeaves(line: string): string {
  assert.doesNotMatch(line.replaceAll(/\^./gs, ''), /[()%!^"<>&|]/, 'cmd would act on it');
  return line.replaceAll(/\^(.)/gs, '$1');
}

/** The arguments that a program on Windows reads from its command line. */
export function windowsArguments(line: string): string[] {
  const found: string[] = [];
  for (const [word] of line.matchAll(/(?:[^\s"\\]|\\+"?|"(?:[^"\\]|\\+"?)*")+/g)) {
    const text = word.replaceAll(/(\\*)("?)/g, (_all, slashes: string, mark: string) => {
      if (mark === '') {
        return slashes;
      }
      return '\\'.repeat(Math.floor(slashes.length / 2)) + (slashes.length % 2 === 1 ? '"' : '');
    });
    found.push(text);
  }
  return found;
}

/**
 * The words of a line as PowerShell reads them (about_Parsing, about_Quoting_Rules): in single quotation marks, typographic
 * ones among them, nothing means anything but such a mark, which two stand for; a word without quotation marks must have
 * nothing that PowerShell acts on.
 */
export function powershellWords(line: string): string[] {
  const marks = "'\u2018\u2019\u201a\u201b";
  const fixed = /^(?:\$request|=|;|\)|\[IO\.File\]::WriteAllText\(\$request,|"file:\/\/\$request")/;
  const quotedWord = new RegExp(`^[${marks}]((?:[^${marks}]|[${marks}]{2})*)[${marks}]`, 'u');
  const words: string[] = [];
  let rest = line;
  while (rest !== '') {
    const space = /^ +/.exec(rest)?.[0];
    const quoted = quotedWord.exec(rest);
    const other = fixed.exec(rest)?.[0] ?? /^(?![@=])[\w./:=@-]+/.exec(rest)?.[0];
    assert.ok(space ?? quoted ?? other, `PowerShell would act on: ${rest}`);
    if (quoted) {
      words.push((quoted[1] ?? '').replaceAll(new RegExp(`([${marks}])[${marks}]`, 'gu'), '$1'));
    } else if (other !== undefined) {
      words.push(other);
    }
    rest = rest.slice((space ?? quoted?.[0] ?? other ?? '').length);
  }
  return words;
}
