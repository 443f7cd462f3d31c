import assert from 'node:assert/strict';
import {
  maximumLength,
  parseMfaDocument,
  type SyntaxProblem,
} from '../../../core/src/document/mfaDocument';
import { maximumDepth, maximumOutside, maximumTokens } from '../../../core/src/document/scan';
import { mfaSchema, type SchemaNode } from '../../../core/src/model/mfaSchema';
import { linter } from '../../../core/src/rules/index';
import { maximumIssues, structureIssues } from '../../../core/src/schema/structure';
import { documentSymbols } from '../../../core/src/features/documentSymbols';
import { findingsOf, jsonService, open } from '../core/support/documents';

const service = jsonService();

const problems = (text: string): readonly SyntaxProblem[] => parseMfaDocument(text).syntaxProblems;

describe('Nesting', () => {
  const nests: Readonly<Record<string, (depth: number) => string>> = {
    arrays: (depth) => '['.repeat(depth) + ']'.repeat(depth),
    objects: (depth) => '{"a":'.repeat(depth - 1) + '{}' + '}'.repeat(depth - 1),
    'both in turn': (depth) =>
      '[{"a":'.repeat(depth / 2 - 1) + '[{}]' + '}]'.repeat(depth / 2 - 1) + ' '.repeat(depth % 2),
  };
  for (const [what, nest] of Object.entries(nests)) {
    it(`is read to its limit: ${what}`, () => {
      const document = parseMfaDocument(nest(maximumDepth));
      assert.deepEqual(document.syntaxProblems, []);
      assert.ok(document.root);
    });

    it(`is not read beyond its limit: ${what}`, () => {
      const text = nest(maximumDepth + 2);
      const document = parseMfaDocument(text);
      assert.equal(document.root, undefined);
      const [problem, ...others] = document.syntaxProblems;
      assert.equal(problem?.kind, 'TooDeep');
      assert.deepEqual(others, []);
      // The brace or bracket that opens the first level too many.
      const before = text.slice(0, problem.offset).match(/[[{]/g) ?? [];
      assert.equal(before.length, maximumDepth);
      assert.match(text.slice(problem.offset, problem.offset + problem.length), /^[[{]$/);
    });
  }

  it('ends with each closing brace or bracket, however many there are', () => {
    for (const pair of ['[]', '{}']) {
      for (const [before, after] of ['[]', '[[]]', '[[[]]]'].map((around) => [
        around.slice(0, around.length / 2),
        around.slice(around.length / 2),
      ])) {
        const text = `${before ?? ''}${`${pair},`.repeat(3 * maximumDepth)}1${after ?? ''}`;
        assert.deepEqual(problems(text), []);
      }
    }
  });

  it('does not end with one that closes nothing', () => {
    for (const [open, close] of ['[}', '{]'].map(([first, last]) => [first ?? '', last ?? ''])) {
      const text = `${open}${close}`.repeat(maximumDepth + 1);
      assert.deepEqual(
        problems(text).map(({ kind }) => kind),
        ['TooDeep'],
        text,
      );
    }
  });

  it('is not counted in strings', () => {
    assert.deepEqual(problems(`{"a":"${'[{'.repeat(3 * maximumDepth)}"}`), []);
  });
});

describe('A text', () => {
  it('is read to its limit, and not beyond', () => {
    const text = `"${'x'.repeat(maximumLength - 2)}"`;
    assert.deepEqual(problems(text), []);
    assert.deepEqual(problems(`${text} `), [{ kind: 'TooLong', offset: 0, length: 1 }]);
    assert.equal(parseMfaDocument(`${text} `).root, undefined);
  });

  const kinds = (text: string) => problems(text).map(({ kind }) => kind);
  const numbers = (count: number) => `[${'1,'.repeat(count / 2 - 1)}]`;

  it('is read up to so many tokens, and not beyond', () => {
    assert.deepEqual(kinds(numbers(maximumTokens)), []);
    const text = `${numbers(maximumTokens)} `;
    assert.deepEqual(problems(text), [{ kind: 'TooMany', offset: text.length - 1, length: 1 }]);
    assert.equal(parseMfaDocument(text).root, undefined);
    // White space and comments are counted, what stands in strings is not.
    const between = '\n'.repeat(maximumTokens - 2);
    assert.deepEqual(kinds(`{${between}}`), []);
    assert.deepEqual(kinds(`{${between}\n}`), ['TooMany']);
    assert.deepEqual(kinds(`{${'/**/'.repeat(maximumTokens)}}`), ['TooMany']);
    assert.deepEqual(kinds(`{"a":"${'1,{}'.repeat(maximumTokens)}"}`), []);
  });

  it('has its tokens counted wherever strings end', () => {
    const many = '1,'.repeat(maximumTokens);
    for (const string of ['"a"', '"\\""', '"\\\\"', '"a\n', '"a\r\n', '"\\\n"', '"\\u12"']) {
      assert.ok(kinds(`{"a":[${string},${many}`).includes('TooMany'), string);
    }
  });

  it('is read up to so many characters outside of strings, and not beyond', () => {
    const text = `{"a":"${' '.repeat(maximumOutside)}",${' '.repeat(maximumOutside - 6)}"b":1}`;
    assert.deepEqual(kinds(text), []);
    assert.deepEqual(kinds(` ${text}`), ['TooMuchBetween']);
    assert.deepEqual(kinds(`{/*${' '.repeat(maximumOutside)}*/}`), ['TooMuchBetween']);
  });

  it('has an outline up to its limits, and none beyond', () => {
    const outline = (text: string) => documentSymbols(service, open(text)).length;
    const longest = `{"a":"${'x'.repeat(maximumLength - 8)}"}`;
    assert.equal(outline(longest), 1);
    assert.equal(outline(`${longest} `), 0);
    const deepest = `{"a":${'['.repeat(maximumDepth - 1)}${']'.repeat(maximumDepth - 1)}}`;
    assert.equal(outline(deepest), 1);
    assert.equal(outline(deepest.replace('[]', '[[]]')), 0);
  });
});

/** Every member with a limit, with its path and what its value begins with. */
function limited(node: SchemaNode, path: readonly string[] = []): [string[], SchemaNode][] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const own = [...path, name];
    const here: [string[], SchemaNode][] = child.maxLength === undefined ? [] : [[own, child]];
    return [...here, ...limited(child, own)];
  });
}

const samples: Readonly<Record<string, string>> = {
  UserPoolId: 'eu-west-1_A',
  SmsAuthenticationMessage: '{####}',
  Message: '{####}',
  SnsCallerArn: 'arn:aws:iam::1:role/a',
  CallerArn: 'arn:aws:iam::1:role/a',
};

/** The kinds of issue of a document whose member at `path` is `value`. */
function kindsOf(path: readonly string[], value: string): string[] {
  const document: unknown = path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  const { root } = parseMfaDocument(JSON.stringify(document));
  assert.ok(root);
  return structureIssues(root)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'missing-member');
}

describe('The length of a string', () => {
  const all = limited(mfaSchema);

  it('is limited for every member but the fixed values and $schema', () => {
    assert.equal(all.length, 14);
  });

  for (const [path, { minLength = 0, maxLength = 0 }] of all) {
    const sample = samples[path.at(-1) ?? ''] ?? '';
    const filled = (count: number, unit: string) => sample + unit.repeat(count - sample.length);

    it(`is held to the limits of ${path.join('.')}, in characters`, () => {
      // Elsewhere a pattern refuses what isn't a Latin letter.
      const units = /Id$|Arn$/.test(path.join('.')) && sample !== '' ? ['a'] : ['a', 'é', '😀'];
      for (const unit of units) {
        assert.deepEqual(kindsOf(path, filled(maxLength, unit)), []);
        assert.deepEqual(kindsOf(path, filled(maxLength + 1, unit)), ['too-long']);
        if (sample === '') {
          assert.deepEqual(kindsOf(path, unit.repeat(minLength)), []);
        }
        if (minLength > 0) {
          assert.deepEqual(kindsOf(path, unit.repeat(minLength - 1)), ['too-short']);
        }
      }
    });
  }

  it('counts U+FFFF as one character, and each half of a character too', () => {
    const path = ['WebAuthnConfiguration', 'RelyingPartyId'];
    for (const unit of ['\uffff', '\ud83d', '\ude00']) {
      assert.deepEqual(kindsOf(path, unit.repeat(127)), []);
      assert.deepEqual(kindsOf(path, unit.repeat(128)), ['too-long']);
    }
  });
});

describe('A list of issues', () => {
  const strangers = (count: number) =>
    `{${Array.from({ length: count }, (_, index) => `"s${index}": 1`).join(', ')}, "MfaConfiguration": 1}`;

  it('ends at its limit', () => {
    for (const [count, expected] of [
      [maximumIssues - 2, maximumIssues - 1],
      [maximumIssues - 1, maximumIssues],
      [maximumIssues + 5, maximumIssues],
    ] as const) {
      const { root } = parseMfaDocument(strangers(count));
      assert.equal(root && structureIssues(root).length, expected);
    }
  });

  it('ends at its limit for each rule', () => {
    const { tokens, text } = parseMfaDocument(`{ "a": [${'[1,],'.repeat(300)}1] }`);
    assert.equal(tokens.trailingCommas.length, 300);
    assert.equal(findingsOf('cli-trailing-comma', text).length, 200);
  });

  it('stands in the order of the text', () => {
    const document = parseMfaDocument(`${strangers(3).slice(0, -1)}, "MfaConfiguration": 2,}//`);
    const found = linter.analyse(document);
    const offsets = found.map(({ finding }) => finding.offset);
    assert.deepEqual(
      offsets,
      offsets.toSorted((a, b) => a - b),
    );
    assert.ok(new Set(found.map(({ rule }) => rule.id)).size > 3);
  });
});
