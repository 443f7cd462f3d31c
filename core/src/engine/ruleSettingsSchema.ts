import type { Rule } from './rule';

/**
 * The JSON schema of `cognitoMfa.rules` in `package.json`: a severity for each rule's id. The
 * descriptions are keys of `package.nls.json`.
 */
export function ruleSettingsSchema(rules: readonly Rule[]): Record<string, object> {
  const values = ['error', 'warning', 'information', 'off'];
  return Object.fromEntries(
    settable(rules).map(({ id, severity }) => [
      id,
      { enum: values, default: severity, markdownDescription: `%${textKey(id)}%` },
    ]),
  );
}

/** What `package.nls.json` says for the keys of that schema. */
export function ruleSettingsTexts(rules: readonly Rule[]): Record<string, string> {
  return Object.fromEntries(settable(rules).map(({ id, summary }) => [textKey(id), summary]));
}

/** Every key of `package.nls.json` that belongs to a rule begins so. */
export const ruleKeyPrefix = 'rule.';

function textKey(id: string): string {
  return ruleKeyPrefix + id;
}

/** The rules whose severity a user may change. */
function settable(rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => rule.indispensable !== true);
}
