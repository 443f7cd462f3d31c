import { ConfigurationTarget, workspace, type Uri } from 'vscode';
import { extensionSettings } from '../extensionSettings';

/**
 * Writes a setting of the connection where it takes effect: into the settings of the resource's folder
 * if those have a value of their own, else into the workspace's, or the user's where none is open. The profile is
 * the user's own, who may have no other say in a folder that is shared: it goes into the workspace's settings only where
 * those have one already.
 *
 * @param value undefined for none, which is written out where another value would come through
 */
export async function writeConnectionSetting(
  name: 'profile' | 'region',
  value: string | undefined,
  resource: Uri | undefined,
): Promise<void> {
  const settings = extensionSettings(resource);
  const found = settings.inspect(name);
  const isOpen = workspace.workspaceFile !== undefined || !!workspace.workspaceFolders?.length;
  const inWorkspace = isOpen && (name !== 'profile' || found?.workspaceValue !== undefined);
  if (found?.workspaceFolderValue !== undefined && workspace.workspaceFile !== undefined) {
    const inherited = found.workspaceValue ?? found.globalValue;
    await settings.update(name, value ?? none(inherited), ConfigurationTarget.WorkspaceFolder);
  } else if (inWorkspace) {
    await settings.update(name, value ?? none(found?.globalValue), ConfigurationTarget.Workspace);
  } else {
    await settings.update(name, value, ConfigurationTarget.Global);
  }
}

function none(inherited: unknown): '' | undefined {
  return inherited ? '' : undefined;
}
