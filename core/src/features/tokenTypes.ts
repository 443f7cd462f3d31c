/**
 * The types of semantic tokens, by their index: a member that has no meaning where it stands, and a
 * text that has none there. `package.json` gives the first one its colour.
 */
export const tokenTypes: readonly string[] = ['unknownMember', 'string'];
export const unknownMember = 0;
export const plainString = 1;
