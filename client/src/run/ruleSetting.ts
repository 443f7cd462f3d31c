import { ConfigurationTarget, workspace, type Uri } from 'vscode';
import { extensionSettings } from '../extensionSettings';

/** The settings of the rules where a quick fix writes them: the workspace's, or the user's for a file outside of it. */
export interface RuleSetting {
  readonly inWorkspace: boolean;
  /** What stands there by now; undefined where nothing does. */
  readonly present: unknown;
  readonly write: (value: unknown) => PromiseLike<void>;
}

export function ruleSetting(name: 'rules' | 'silenced', file: Uri): RuleSetting {
  const inWorkspace = workspace.getWorkspaceFolder(file) !== undefined;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const settings = extensionSettings(file);
  const known = settings.inspect(name);
  return {
    inWorkspace,
    present: inWorkspace ? known?.workspaceValue : known?.globalValue,
    write: (value) => settings.update(name, value, target),
  };
}
