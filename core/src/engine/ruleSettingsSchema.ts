import { rules } from '../rules/index';

/**
 * The JSON schema of `cognitoMfa.rules` in `package.json`: a severity for each rule's id. The
 * descriptions are keys of `package.nls.json`.
 */
export function ruleSettingsSchema(): Record<string, object> {
  const values = ['error', 'warning', 'information', 'off'];
  return Object.fromEntries(
    settable.map(({ id, severity }) => [
      id,
      { enum: values, default: severity, markdownDescription: `%${textKey(id)}%` },
    ]),
  );
}

/** What `package.nls.json` says for the keys of that schema. */
export function ruleSettingsTexts(): Record<string, string> {
  return Object.fromEntries(settable.map(({ id, summary }) => [textKey(id), summary]));
}

/** Every key of `package.nls.json` that belongs to a rule begins so. */
export const ruleKeyPrefix = 'rule.';

function textKey(id: string): string {
  return ruleKeyPrefix + id;
}

const settable = rules.filter((rule) => rule.indispensable !== true);
