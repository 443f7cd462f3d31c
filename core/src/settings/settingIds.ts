/** The settings of the extension, as package.json declares them. */
export const settingNames = [
  ...['profile', 'region', 'endpointUrl', 'targets'],
  ...['caBundle', 'verifySsl', 'connectTimeout', 'readTimeout'],
  ...['rules', 'silenced', 'inlayHints.sms', 'inlayHints.values'],
  ...['checkWorkspace', 'checkOnOpen'],
] as const;

export type SettingName = (typeof settingNames)[number];

export type SettingId = `cognitoMfa.${SettingName}`;

/** How package.json and messages name a setting. */
export function settingId<Name extends SettingName>(name: Name): `cognitoMfa.${Name}` {
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- it is what the others go through
  return `cognitoMfa.${name}`;
}
