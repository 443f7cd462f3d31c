import assert from 'node:assert/strict';
import { InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import { fitItem } from '../../../core/src/features/completion/plainItem';
import { plainHover } from '../../../core/src/features/plainHover';
import { plainMarkdown } from '../../../core/src/features/plainMarkdown';

const nothing = { snippets: false, markdown: false, commands: false };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const asItIs = (text: string): string => text;

/** A snippet as a client gets it that has none. */
function plain(newText: string): string | undefined {
  const item: CompletionItem = {
    label: 'a',
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText },
  };
  fitItem(item, nothing, asItIs);
  assert.equal(item.insertTextFormat, InsertTextFormat.PlainText);
  return item.textEdit?.newText;
}

describe('For a client without snippets, an item', () => {
  for (const [snippet, text] of [
    ['"SmsConfiguration": {$1}', '"SmsConfiguration": {}'],
    ['"Message": "${2:Your sign-in code is} {####}"', '"Message": "Your sign-in code is {####}"'],
    ['"MfaConfiguration": "${1|OPTIONAL,ON|}"', '"MfaConfiguration": "OPTIONAL"'],
    ['"Enabled": ${1:true}$0', '"Enabled": true'],
    ['"a": "${1:one \\} two}"', '"a": "one } two"'],
    ['"\\$schema": $1', '"$schema": '],
    ['"a": "\\\\n"', '"a": "\\n"'],
    ['"a": "no stop: $x {####}"', '"a": "no stop: $x {####}"'],
  ] as const) {
    it(`is ${text}`, () => {
      assert.equal(plain(snippet), text);
    });
  }

  it('is left alone where it is no snippet', () => {
    const item: CompletionItem = { label: 'a', textEdit: { range, newText: '"${1:a}"' } };
    fitItem(item, nothing, asItIs);
    assert.equal(item.textEdit?.newText, '"${1:a}"');
  });
});

describe('For a client without Markdown', () => {
  it('a text has no marks, and a link its address', () => {
    assert.equal(
      plainMarkdown('**Bold**: `code`, ``a`b`` and [page](https://example.com/a).\n\n- `ON`: all'),
      'Bold: code, a`b and page: https://example.com/a.\n\n- ON: all',
    );
  });

  it('nothing in a code block is a mark', () => {
    assert.equal(
      plainMarkdown('Before:\n\n```text\n**a** `b`\n```\n\n`c`'),
      'Before:\n\n**a** `b`\n\nc',
    );
  });

  it('a hover is one text', () => {
    const hover = { contents: ['`a`', '', { language: 'text', value: '**b**' }], range };
    assert.deepEqual(plainHover(hover), {
      contents: { kind: 'plaintext', value: 'a\n\nb' },
      range,
    });
  });
});
