import assert from 'node:assert/strict';
import { semanticTokens } from '../../../core/src/features/semanticTokens';
import { tokenTypes } from '../../../core/src/features/tokenTypes';
import { open } from './support/documents';

/** The tokens of a text as an editor decodes them: the text of each, and its type. */
function tokensOf(text: string): [text: string, type: string | undefined][] {
  const document = open(text);
  const { data } = semanticTokens(document);
  const found: [string, string | undefined][] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = -1, modifiers] = data.slice(at, at + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const start = document.text.offsetAt({ line, character });
    assert.equal(modifiers, 0);
    found.push([text.slice(start, start + length), tokenTypes[type]]);
  }
  return found;
}

describe('Semantic tokens', () => {
  it('are none where the grammar is right', () => {
    assert.deepEqual(
      tokensOf(
        '{\n  "MfaConfiguration": "ON",\n  "EmailMfaConfiguration": {"Message": "{####}", "Subject": "x"}\n}',
      ),
      [],
    );
  });

  it('tell a known member that stands in the wrong block', () => {
    assert.deepEqual(
      tokensOf(
        '{"SmsConfiguration": {"SnsCallerArn": "arn:aws:iam::123456789012:role/r"},\n"MfaConfiguration": "OFF"}',
      ),
      [
        ['"SmsConfiguration"', 'unknownMember'],
        ['"SnsCallerArn"', 'unknownMember'],
        ['"arn:aws:iam::123456789012:role/r"', 'string'],
      ],
    );
  });

  it('tell a message that is none, and what stands after it on other lines', () => {
    assert.deepEqual(
      tokensOf('{\n  "Message": "{####}",\n  "Enabled": true, "Other": "",\n  "Last": 1\n}'),
      [
        ['"Message"', 'unknownMember'],
        ['"{####}"', 'string'],
        ['"Enabled"', 'unknownMember'],
        ['"Other"', 'unknownMember'],
        ['""', 'string'],
        ['"Last"', 'unknownMember'],
      ],
    );
  });

  it('are there while the text is half typed, and none for no object', () => {
    assert.deepEqual(tokensOf('{"Message"'), [['"Message"', 'unknownMember']]);
    assert.deepEqual(tokensOf(''), []);
    assert.deepEqual(tokensOf('[{"Message": 1}]'), []);
  });
});
