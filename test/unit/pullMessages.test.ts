import assert from 'node:assert/strict';
import { pullQuestion } from '../../client/src/pull/pullMessages';
import { fitsModal } from '../../client/src/ui/longQuestion';
import type { Question } from '../../client/src/ui/question';
import { pulledChanges } from '../../core/src/request/pulledChanges';

const asked = (before: string, after: string): Question =>
  pullQuestion('Staff (us-east-1_St4ffP00l)', 'a.mfa.json', pulledChanges(before, after), 'Here');

describe('The question of a pull', () => {
  it('says what the file gets, and what of it goes', () => {
    const before = `{
  "MfaConfiguration": "OPTIONAL",
  // Ask the mail team first.
  "EmailMfaConfiguration": { "Subject": "Code", "Message": "{####}" },
  "WebAuthnConfiguration": { "RelyingPartyId": "a.example" }
}`;
    const after = `{
  "MfaConfiguration": "OFF",
  "WebAuthnConfiguration": { "RelyingPartyId": "b.example", "UserVerification": "required" }
}`;
    assert.deepEqual(asked(before, after), {
      title: 'Pull Staff (us-east-1_St4ffP00l) into a.mfa.json?',
      detail: [
        'MFA mode: OPTIONAL → OFF',
        '− EmailMfaConfiguration is removed: Subject "Code", Message "{####}"',
        '− A comment is removed: "// Ask the mail team first."',
        '~ WebAuthnConfiguration.RelyingPartyId: "a.example" → "b.example"',
        '+ WebAuthnConfiguration.UserVerification: "required"',
        '',
        'Here',
      ].join('\n'),
      yes: 'Pull',
      no: 'Cancel',
      look: 'Compare',
    });
  });

  it('lets Enter say yes where values change and nothing goes', () => {
    assert.equal(asked('{"a":1}', '{"a":2}').no, undefined);
    assert.equal(asked('{"a":1}', '{}').no, 'Cancel');
  });

  it('shows what hides in a value or a comment', () => {
    const { detail } = asked('{/* a\u202eb */"a":"\\u200b"}', '{}');
    assert.match(detail, /a\\u\{202E\}b/);
    assert.match(detail, /"\\u\{200B\}"/);
  });

  it('is a document where much changes', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`m${index}`, index]));
    const question = asked(JSON.stringify(many), '{}');
    assert.equal(fitsModal(question), false);
    assert.equal(question.name, 'a.mfa.json (Review)');
    assert.equal(question.whole?.match(/^− m/gm)?.length, 30);
  });

  for (const [what, text] of [
    ['20,000 characters', 'x'.repeat(20_000)],
    ['500 lines', 'a line\n'.repeat(500)],
  ] as const) {
    it(`leaves room for its buttons beside a message of ${what}`, () => {
      const message = JSON.stringify({ Message: text });
      const question = asked(`{/*${text}*/"b":${message}}`, '{}');
      assert.equal(fitsModal(question), true, question.detail);
    });
  }
});
