/**
 * The commands of our client, as package.json declares those that users can choose. The rest are for links
 * and quick fixes: see `internalCommands`.
 */
export const commandNames = [
  ...['apply', 'applyTo', 'check', 'compare', 'pull', 'undoApply', 'restore'],
  ...['copyCliCommand', 'newFile', 'selectProfile', 'selectRegion', 'showIdentity', 'showLog'],
  ...['confirmReview', 'compareReview', 'cancelReview'],
  ...['showRule', 'silence', 'disableRule'],
] as const;

export type CommandName = (typeof commandNames)[number];

export type CommandId = `cognitoMfa.${CommandName}`;

/** Those that package.json doesn't declare: what runs them knows their arguments. */
export const internalCommands: readonly CommandName[] = ['showRule', 'silence', 'disableRule'];

/** How VS Code and the protocol name a command. */
export function commandId<Name extends CommandName>(name: Name): `cognitoMfa.${Name}` {
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- it is what the others go through
  return `cognitoMfa.${name}`;
}
