import { workspace, type TextDocument, type Uri } from 'vscode';
import type { FormattingOptions } from 'vscode-languageserver-types';
import type { Connection } from './aws/userPools';

/**
 * Reads every setting that the client uses, for the resource it is about: a workspace with several
 * folders can have another profile in each. VS Code itself holds back a workspace's values while
 * the workspace isn't trusted.
 */
export function connectionSettings(resource: Uri | undefined): Connection {
  const settings = workspace.getConfiguration('cognitoMfa', resource);
  const text = (name: string): string | undefined => {
    const value: unknown = settings.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  return { profile: text('profile'), region: text('region'), endpointUrl: text('endpointUrl') };
}

/** How the editor indents `document`, or a new document of the language. */
export function formattingSettings(document?: TextDocument): FormattingOptions {
  const scope = document ?? { languageId: 'cognito-mfa' };
  const settings = workspace.getConfiguration('editor', scope);
  const tabSize: unknown = settings.get('tabSize');
  const insertSpaces: unknown = settings.get('insertSpaces');
  return {
    tabSize: typeof tabSize === 'number' ? tabSize : 2,
    insertSpaces: insertSpaces !== false,
  };
}
