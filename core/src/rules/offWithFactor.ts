import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { removeMember, removeProperties } from '../edits/editMembers';
import { measured } from '../engine/evidence';
import type { Fix, Rule } from '../engine/rule';
import { makeOptional, requireMfa } from '../engine/modeFixes';
import { rangeOf } from '../document/textRange';
import { rewrite } from '../engine/fixes';
import type { RuleContext } from '../engine/ruleContext';

export const offWithFactor: Rule = {
  id: 'off-with-factor',
  severity: 'error',
  summary: '`OFF` comes without factors.',
  details:
    'With `OFF` the service rejects any factor block, even one with `Enabled` false, since its presence counts. Passkeys (`WebAuthnConfiguration`) are not an MFA factor and may stay.',
  known: [
    measured(
      'hashicorp/terraform-provider-aws 46801, and published answers of SetUserPoolMfaConfig',
    ),
  ],
  serviceMessage:
    "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
  example: {
    bad: '{ "MfaConfiguration": "OFF", "SoftwareTokenMfaConfiguration": { "Enabled": false } }',
    good: '{ "MfaConfiguration": "OFF" }',
  },
  check(context) {
    if (context.mode !== 'OFF') {
      return [];
    }
    let withoutAll: string | undefined;
    const removeAll = () => (withoutAll ??= withoutFactors(context));
    return context.factors.map(({ key, name }) => ({
      ...rangeOf(key),
      message: l10n.t(
        '"{0}" isn\'t allowed with "MfaConfiguration": "OFF", whatever it contains: the request is rejected.',
        name,
      ),
      fixes: () => fixesOf(context, name, removeAll),
    }));
  },
};

function withoutFactors({ document, factors }: RuleContext): string {
  return removeProperties(
    document.text,
    factors.map(({ property }) => property),
  );
}

/** @param removeAll gives the text without any factor, which all findings have in common */
function fixesOf(
  { document, root, factors }: RuleContext,
  name: string,
  removeAll: () => string,
): Fix[] {
  const fixes = rewrite(l10n.t('Remove "{0}"', name), document, removeMember(document, [], name));
  if (factors.length > 1) {
    fixes.push(...rewrite(l10n.t('Remove all factors'), document, removeAll()));
  }
  const mode = memberAt(root, 'MfaConfiguration')?.value;
  return mode ? [...fixes, makeOptional(mode), requireMfa(mode)] : fixes;
}
