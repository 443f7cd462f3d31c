import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index';
import {
  parseGrammarTestCase,
  runGrammarTestCase,
  type TestFailure,
} from 'vscode-tmgrammar-test/dist/unit/index';
import { assertLittleWork } from './support/work';
import model from '../data/cognito-mfa-model.json';

const scopeName = 'source.json.cognito-mfa';
const root = path.resolve(__dirname, '../../..');
const fixtures = path.join(root, 'test/data/grammar');
const registry = createRegistry([
  { path: path.join(root, 'syntaxes/cognito-mfa.tmLanguage.json'), scopeName },
  {
    path: path.join(root, 'syntaxes/cognito-mfa-review.tmLanguage.json'),
    scopeName: 'text.cognito-mfa-review',
  },
]);

/** One failure as `file:line:column`, with what the fixture asks for and what the grammar gave. */
function describeFailure(file: string, failure: TestFailure): string {
  const expected = [...failure.missing, ...failure.unexpected.map((scope) => `not ${scope}`)];
  return `${file}:${failure.line + 1}:${failure.start + 1} expected ${expected.join(' ')}, got ${failure.actual.join(' ')}`;
}

/** The scopes of each token of one line, the first line of a document. */
async function tokenize(line: string): Promise<string[][]> {
  const grammar = await registry.loadGrammar(scopeName);
  assert.ok(grammar);
  return grammar.tokenizeLine(line, null).tokens.map((token) => token.scopes);
}

interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, string>>;
}

const shapes: Readonly<Record<string, Shape>> = model.shapes;

/** A block of the service model, and those in it. */
function shapesWithin(name: string): Required<Shape>[] {
  const { type = '', members } = shapes[name] ?? {};
  return members ? [{ type, members }, ...Object.values(members).flatMap(shapesWithin)] : [];
}

describe('grammar', () => {
  for (const file of readdirSync(fixtures)) {
    const testCase = parseGrammarTestCase(readFileSync(path.join(fixtures, file), 'utf8'));
    it(`${file}: ${testCase.metadata.description}`, async () => {
      assert.ok(testCase.assertions.length > 0, 'the fixture asserts nothing');
      const failures = await runGrammarTestCase(registry, testCase);
      assert.deepEqual(
        failures.map((failure) => describeFailure(file, failure)),
        [],
      );
    });
  }

  it('knows every member and every enum value of the service model', async () => {
    for (const shape of shapesWithin('SetUserPoolMfaConfigRequest')) {
      for (const [member, type] of Object.entries(shape.members)) {
        const key = await tokenize(`{"${member}": 1}`);
        assert.ok(
          key.some((scopes) => scopes.includes('support.type.property-name.json.cognito-mfa')),
          member,
        );
        const target = Object.entries(model.shapes).find(([name]) => name === type)?.[1];
        for (const value of target && 'enum' in target ? target.enum : []) {
          const tokens = await tokenize(`{"${member}": "${value}"}`);
          assert.ok(
            tokens.some((scopes) => scopes.includes('constant.language.enum.json.cognito-mfa')),
            `${member}: ${value}`,
          );
        }
      }
    }
  });

  describe('a line of 20,000 characters takes little work', () => {
    const lines: Record<string, string> = {
      'an email body': `{"Message": "${'<p style=\\"color:#333\\">Code {####}</p>'.repeat(520)}"}`,
      braces: `{"Message": "${'{'.repeat(20_000)}"}`,
      'number signs': `{"Message": "${'#'.repeat(20_000)}"}`,
      'braces and number signs': `{"Message": "${'{{##'.repeat(5000)}"}`,
      'an unclosed string of escapes': `{"Message": "${'\\'.repeat(20_001)}`,
      'quotation marks': `{"Message": ${'"'.repeat(20_000)}`,
      'short strings': `{"Message": ${'"a" '.repeat(5000)}`,
      digits: `{"Enabled": ${'1'.repeat(20_000)}`,
      spaces: `{"Enabled" ${' '.repeat(20_000)}`,
      nesting: '{"Message":'.repeat(1800),
    };
    for (const [name, line] of Object.entries(lines)) {
      it(name, async () => {
        const grammar = await registry.loadGrammar(scopeName);
        assert.ok(grammar);
        await assertLittleWork(() => grammar.tokenizeLine2(line, null), 1_000);
      });
    }
  });
});
