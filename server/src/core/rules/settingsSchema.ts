import { rules } from './index';

/** The JSON schema of `cognitoMfa.rules` in `package.json`: a severity for each rule's id. */
export function ruleSettingsSchema(): Record<string, object> {
  const values = ['error', 'warning', 'information', 'off'];
  return Object.fromEntries(
    rules
      .filter((rule) => rule.indispensable !== true)
      .map(({ id, severity, summary: markdownDescription }) => [
        id,
        { enum: values, default: severity, markdownDescription },
      ]),
  );
}
