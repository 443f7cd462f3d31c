import { memberAt } from '../document/members';
import { removeMember } from '../edits/editMembers';
import type { Fix, Rule, RuleContext } from './rule';
import { factorsOf, modeIn, rangeOf, replace, rewrite } from './support';

export const offWithFactor: Rule = {
  id: 'off-with-factor',
  severity: 'error',
  summary: 'No factor stands beside `OFF`.',
  details:
    'With `OFF` the service rejects any factor block, even one with `Enabled` false, since its presence counts. Passkeys (`WebAuthnConfiguration`) are not an MFA factor and may stay.',
  serviceMessage:
    "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
  example: {
    bad: '{ "MfaConfiguration": "OFF", "SoftwareTokenMfaConfiguration": { "Enabled": false } }',
    good: '{ "MfaConfiguration": "OFF" }',
  },
  check(context) {
    const { root } = context.document;
    if (modeIn(root) !== 'OFF') {
      return [];
    }
    return factorsOf(root).map(({ key, name }) => ({
      ...rangeOf(key),
      message: `"${name}" can't stand beside "MfaConfiguration": "OFF", whatever is in it: the request is rejected.`,
      fixes: () => fixesOf(context, name),
    }));
  },
};

function fixesOf({ document }: RuleContext, name: string): Fix[] {
  const factors = factorsOf(document.root).map((factor) => factor.name);
  const withoutAll = factors.reduce(
    (text, factor) => removeMember(text, [], factor),
    document.text,
  );
  const fixes = rewrite(`Remove "${name}"`, document, removeMember(document.text, [], name));
  if (factors.length > 1) {
    fixes.push(...rewrite('Remove all factors', document, withoutAll));
  }
  const mode = memberAt(document.root, 'MfaConfiguration')?.value;
  if (mode) {
    for (const value of ['OPTIONAL', 'ON']) {
      fixes.push(replace(`Change "MfaConfiguration" to "${value}"`, mode, `"${value}"`));
    }
  }
  return fixes;
}
