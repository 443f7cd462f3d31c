import assert from 'node:assert/strict';
import { applyQuestion, type Reviewed } from '../../client/src/apply/question';
import { applyWording } from '../../client/src/apply/wording';
import { fitsModal } from '../../client/src/ui/longQuestion';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { configFrom } from '../../core/src/model/readConfig';
import { reviewChanges } from '../../core/src/request/review';

const totp: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

/** What is asked before a pool that has `before` gets `desired`. */
function asked(before: MfaConfig, desired: MfaConfig, more: Partial<Reviewed> = {}) {
  return applyQuestion({
    wording: applyWording('a.mfa.json'),
    pool: { id: 'us-east-1_Cu5t0mErs', name: 'Customers' },
    connection: {},
    address: undefined,
    changes: reviewChanges(before, desired),
    desired,
    warnings: [],
    preflight: [],
    unsaved: false,
    meanwhile: false,
    otherPool: undefined,
    ...more,
  });
}

describe('The question of an Apply', () => {
  it('stands in a modal window alone where it fits there', () => {
    const question = asked({ MfaConfiguration: 'OFF' }, totp);
    assert.equal(fitsModal(question), true);
    assert.equal('whole' in question, false);
  });

  it('has a document where many members change, with the same buttons', () => {
    const many = configFrom({
      ...totp,
      ...Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [`New${index}`, { On: true }]),
      ),
    });
    const question = asked(many, {});
    assert.equal(fitsModal(question), false);
    assert.equal(question.name, 'a.mfa.json (Review)');
    assert.deepEqual(
      [question.yes, question.no, question.look],
      ['Apply and Turn MFA Off', 'Cancel', 'Compare'],
    );
    const lines = question.whole?.split('\n') ?? [];
    assert.match(lines[0] ?? '', /^THIS TURNS MFA OFF FOR EVERYONE: /);
    for (let index = 0; index < 40; index++) {
      assert.ok(lines.includes(`− New${index} may be removed: On true`));
    }
  });

  it('has every warning in the document, and more of each value', () => {
    const email = (Message: string): MfaConfig => ({ ...totp, EmailMfaConfiguration: { Message } });
    const warnings = Array.from({ length: 12 }, (_, index) => `This is warning ${index}.`);
    const body = `${'x'.repeat(300)}{####}`;
    const { detail, whole = '' } = asked(totp, email(body), { warnings });
    assert.equal(whole.match(/^Warning: /gm)?.length, 12);
    assert.equal(detail.includes(body), false);
    assert.equal(whole.includes(JSON.stringify(body)), true);
  });

  for (const [what, Message] of [
    ['20,000 characters', 'x'.repeat(20_000)],
    ['500 lines', 'a line\n'.repeat(500)],
  ] as const) {
    it(`leaves room for its buttons beside a message of ${what}`, () => {
      const email: MfaConfig = { ...totp, EmailMfaConfiguration: { Message } };
      for (const question of [asked(totp, email), asked(email, totp)]) {
        assert.equal(fitsModal(question), true, question.detail);
      }
    });
  }
});
