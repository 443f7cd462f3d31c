import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { codeActions } from '../../../core/src/features/codeActions';
import { OpenDocument } from '../../../core/src/features/openDocument';
import { textRange } from '../../../core/src/features/ranges';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { modeIn } from '../../../core/src/model/requestParts';
import { rules } from '../../../core/src/rules/index';
import { findingsIn } from './support/documents';
import { applyChanges } from './support/text';

const uri = 'file:///a.mfa.json';
const userPoolId = 'us-east-1_Ab12Cd34E';

/** A file beside what was read of its user pool. */
interface Place {
  readonly text: string;
  readonly pool: PoolFacts | undefined;
}

/** The quick fixes at each finding, in the order in which an editor lists them: the preferred first. */
function fixesAtEachFinding({ text, pool }: Place): CodeAction[][] {
  const document = TextDocument.create(uri, 'cognito-mfa', 1, text);
  return findingsIn(text, pool).map(({ finding: { offset, length } }) => {
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
    const options = { facts: pool, only: ['quickfix'] };
    const actions = codeActions(new OpenDocument(document), range, options);
    const isPreferred = (action: CodeAction) => action.isPreferred === true;
    return [...actions.filter(isPreferred), ...actions.filter((action) => !isPreferred(action))];
  });
}

function take({ text }: Place, { edit }: CodeAction): string {
  const document = TextDocument.create(uri, 'cognito-mfa', 1, text);
  const changes = edit?.changes?.[uri] ?? [];
  return applyChanges(
    text,
    changes.map(({ range, newText }) => ({ ...textRange(document, range), text: newText })),
  );
}

const countOf = ({ text, pool }: Place, rule: unknown) =>
  findingsIn(text, pool).filter((found) => found.rule.id === rule).length;

const diagnosticsOf = (actions: readonly CodeAction[]) =>
  new Set(actions.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code)));

const examples = rules.map(({ id, example }) => ({ id, text: example.bad, pool: example.pool }));

/** The pools of all examples, and such as more than one rule has something to say about. */
const pools: readonly (PoolFacts | undefined)[] = [
  undefined,
  ...examples.flatMap(({ pool }) => pool ?? []),
  { userPoolId, allowedFirstAuthFactors: ['WEB_AUTHN', 'EMAIL_OTP'] },
  { userPoolId, allowedFirstAuthFactors: ['WEB_AUTHN'], advancedSecurityMode: 'ENFORCED' },
];
const everywhere = examples.flatMap(({ id, text }) => pools.map((pool) => ({ id, text, pool })));

/** How much a file protects its users, an empty text that is still to be filled in or not. */
function strength(text: string): number {
  const mode = modeIn(parseMfaDocument(text).root);
  return mode === 'ON' ? 2 : mode === 'OPTIONAL' ? 1 : 0;
}

describe('Preferred quick fixes', () => {
  for (const example of examples) {
    it(`of ${example.id} settle it, and break no other rule`, () => {
      for (const fix of fixesAtEachFinding(example).flat()) {
        if (fix.isPreferred === true) {
          const fixed = { ...example, text: take(example, fix) };
          for (const code of diagnosticsOf([fix])) {
            assert.ok(countOf(fixed, code) < countOf(example, code), `${fix.title} leaves it`);
          }
          for (const { id } of rules.filter(({ severity }) => severity !== 'information')) {
            assert.ok(countOf(fixed, id) <= countOf(example, id), `${fix.title} breaks ${id}`);
          }
        }
      }
    });
  }

  it('never ask fewer users for a second factor than the file says', () => {
    for (const place of everywhere) {
      for (const fix of fixesAtEachFinding(place).flat()) {
        const fixed = take(place, fix);
        const weaker = strength(fixed) < strength(place.text);
        assert.ok(!weaker || fix.isPreferred !== true, `${fix.title} in ${place.text}`);
        assert.ok(!weaker || fix.title.includes('Make MFA optional'), fix.title);
      }
    }
  });
});

describe('The first quick fix at a place', () => {
  it('settles all that is said there, where one fix can', () => {
    for (const place of everywhere) {
      for (const actions of fixesAtEachFinding(place)) {
        const codes = [...diagnosticsOf(actions)];
        const left = actions.map((fix) => {
          const fixed = { ...place, text: take(place, fix) };
          return codes.filter((code) => countOf(fixed, code) > 0).length;
        });
        const [first] = left;
        assert.equal(first, left.includes(0) ? 0 : first, `${actions[0]?.title} in ${place.text}`);
      }
    }
  });

  const both = { userPoolId, allowedFirstAuthFactors: ['WEB_AUTHN', 'EMAIL_OTP'] };
  const text = '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }';
  const titlesOf = (place: Place) => fixesAtEachFinding(place)[0]?.map(({ title }) => title);
  const makeOptional = 'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"';
  const setFactor = 'Set "FactorConfiguration" to "MULTI_FACTOR_WITH_USER_VERIFICATION"';

  it('is named once where two rules ask for it, and settles both', () => {
    const [fixes = []] = fixesAtEachFinding({ text, pool: both });
    assert.deepEqual(titlesOf({ text, pool: both }), [makeOptional, setFactor]);
    assert.deepEqual(
      [...diagnosticsOf(fixes.slice(0, 1))],
      ['pool-first-factors', 'pool-passkey-factor'],
    );
    assert.ok(fixes.every(({ isPreferred }) => isPreferred !== true));
  });

  it('makes MFA optional on passkeys too, where the pool refuses "ON" whatever they count as', () => {
    const passkeys = text.replace(' }', ' }, "WebAuthnConfiguration": {}');
    const [, onPasskeys] = fixesAtEachFinding({ text: passkeys, pool: both });
    assert.deepEqual(
      onPasskeys?.map(({ title }) => title),
      [makeOptional, setFactor],
    );
  });

  it('keeps "ON" where passkeys that count as two factors are all that it takes', () => {
    const pool = { userPoolId, allowedFirstAuthFactors: ['WEB_AUTHN'] };
    const [fixes = []] = fixesAtEachFinding({ text, pool });
    assert.deepEqual(titlesOf({ text, pool }), [setFactor, makeOptional]);
    assert.equal(fixes[0]?.isPreferred, true);
  });
});

describe('The quick fix of a misspelt member', () => {
  const totp = (rest: string) =>
    `{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { ${rest} } }`;
  const fixesOf = (text: string) => fixesAtEachFinding({ text, pool: undefined }).flat();

  it('removes it where the right one is there: renamed, it would count instead', () => {
    const fixes = fixesOf(totp('"Enabled": true, "enabled": false'));
    assert.deepEqual(
      fixes.map(({ title, isPreferred }) => [title, isPreferred]),
      [['Remove "enabled"', false]],
    );
  });

  it('never removes a mode that is null, which would turn MFA off', () => {
    const titles = fixesOf('{ "MfaConfiguration": null }').map(({ title }) => title);
    assert.deepEqual(titles, ['Change to "OPTIONAL"', 'Change to "ON"', 'Change to "OFF"']);
  });
});
