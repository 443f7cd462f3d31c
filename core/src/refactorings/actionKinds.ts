import type { CodeActionKind } from 'vscode-languageserver-types';

/*
 * The kinds of code actions. They are written out, since the table that the types' package has of them
 * comes with the code of all its other tables, which the start of the server would wait for.
 */
export const quickFixKind = 'quickfix' satisfies typeof CodeActionKind.QuickFix;
export const rewriteKind = 'refactor.rewrite' satisfies typeof CodeActionKind.RefactorRewrite;
/** The kind of the one action that applies every safe fix, for `editor.codeActionsOnSave`. */
export const fixAllKind = 'source.fixAll.cognitoMfa';

/** Every kind of code action that there is. */
export const actionKinds: readonly string[] = [quickFixKind, rewriteKind, fixAllKind];
