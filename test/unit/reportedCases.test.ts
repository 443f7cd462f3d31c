import assert from 'node:assert/strict';
import { isObject } from '../../core/src/model/json';
import type { PoolFacts } from '../../core/src/model/poolFacts';
import { configFrom } from '../../core/src/model/readConfig';
import { newDocument } from '../../core/src/request/pullConfig';
import { reviewChanges } from '../../core/src/request/review';
import cases from '../data/reported-cases.json';
import { findingsIn } from './core/support/documents';

/*
 * Documents and user pools out of public reports, each with its source: what somebody stumbled over with another
 * tool, and what this one has to say of it.
 */

interface ReportedCase {
  readonly name: string;
  readonly document?: unknown;
  readonly pool?: unknown;
  readonly errors?: readonly string[];
  readonly warnings?: readonly string[];
  /** The title of the first fix. */
  readonly fix?: string;
}

/** What a case has of a user pool: what GetUserPoolMfaConfig answers, or what is known of it beside that. */
function answerOf({ pool }: ReportedCase): unknown {
  return isObject(pool) ? pool['getUserPoolMfaConfig'] : undefined;
}

function factsOf(reported: ReportedCase): PoolFacts | undefined {
  const { pool } = reported;
  if (!isObject(pool) || answerOf(reported) !== undefined) {
    return undefined;
  }
  const text = (name: string): string | undefined => {
    const value = pool[name];
    return typeof value === 'string' ? value : undefined;
  };
  const texts = (name: string): string[] | undefined => {
    const value: unknown = pool[name];
    return Array.isArray(value) ? value.map(String) : undefined;
  };
  return {
    userPoolId: text('userPoolId') ?? '',
    tier: text('tier'),
    emailSendingAccount: text('emailSendingAccount'),
    allowedFirstAuthFactors: texts('allowedFirstAuthFactors'),
    recoveryMechanisms: texts('recoveryMechanisms'),
    autoVerifiedAttributes: texts('autoVerifiedAttributes'),
    accountId: text('accountId'),
  };
}

const reportedCases: readonly ReportedCase[] = cases;

function named(name: string): ReportedCase {
  const reported = reportedCases.find((each) => each.name === name);
  assert.ok(reported, name);
  return reported;
}

describe('What was reported of other tools', () => {
  for (const reported of reportedCases) {
    const { name, document, errors, warnings, fix } = reported;
    if (document === undefined || !errors || !warnings) {
      continue;
    }
    it(`is told of rightly: ${name}`, () => {
      const found = findingsIn(JSON.stringify(document, undefined, 2), factsOf(reported));
      const ids = (severity: string) => [
        ...new Set(
          found.filter(({ rule }) => rule.severity === severity).map(({ rule }) => rule.id),
        ),
      ];
      assert.deepEqual([ids('error').sort(), ids('warning').sort()], [errors, warnings]);
      if (fix !== undefined) {
        const fixes = found.flatMap(({ finding }) => finding.fixes?.() ?? []);
        assert.equal(fixes[0]?.title, fix);
      }
    });
  }

  it('is pulled whole: eums-pull', () => {
    const config = configFrom(answerOf(named('eums-pull')));
    const text = newDocument('us-east-1_Ab12Cd34E', config);
    assert.match(text, /"EumsSms": \{[^}]*"OriginationIdentity": "\+12065550100"/);
    const without = configFrom({
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const lost = reviewChanges(config, without).map(({ path }) => path);
    assert.ok(lost.includes('SmsMfaConfiguration.SmsConfiguration.EumsSms.CallerArn'));
  });

  it('is no difference: default-webauthn-drift', () => {
    const { document } = named('default-webauthn-drift');
    const current = configFrom(answerOf(named('default-webauthn-drift')));
    assert.deepEqual(reviewChanges(current, configFrom(document)), []);
  });

  it('is removed for sure: omitted-factor', () => {
    const { document } = named('omitted-factor');
    const current = configFrom(answerOf(named('omitted-factor')));
    const totp = reviewChanges(current, configFrom(document)).find(
      ({ block }) => block === 'SoftwareTokenMfaConfiguration',
    );
    assert.equal(totp?.kind, 'remove');
  });
});
