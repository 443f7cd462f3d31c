/** The language of our files, as package.json declares it. */
export const languageId = 'cognito-mfa';

/** The scheme of read-only documents that show what a user pool has. */
export const poolScheme = 'cognito-mfa-pool';
