import * as vscode from 'vscode';

/** A file system with one text in every file, registered under a scheme of its own. */
export function registerMemoryFiles(
  scheme: string,
  text: string,
  options: { isReadonly: boolean; permissions?: vscode.FilePermission },
): vscode.Disposable {
  const { isReadonly, permissions } = options;
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({
      type: vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: text.length,
      ...(permissions !== undefined && { permissions }),
    }),
    readFile: () => Buffer.from(text),
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  return vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly });
}
