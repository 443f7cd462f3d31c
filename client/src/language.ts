/** The language of our files, as package.json declares it. */
export const languageId = 'cognito-mfa';

/** The scheme of read-only documents that show what a user pool has. */
export const poolScheme = 'cognito-mfa-pool';

/** The scheme of documents that hold a question, and their language, which sets how an editor shows them. */
export const reviewScheme = 'cognito-mfa-review';
export const reviewLanguageId = 'cognito-mfa-review';
