import { Uri, type Diagnostic } from 'vscode';
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient/node';
import { commandId } from '../../core/src/commandIds';

/**
 * Makes the link of each diagnostic open its rule's paragraph as a page. The server links to
 * `docs/rules.md`, which VS Code on its own would open as text, at its top.
 */
export const linkedDiagnostics: Required<DiagnosticProviderMiddleware>['provideDiagnostics'] =
  async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report && 'items' in report) {
      report.items.forEach(linkToPage);
    }
    return report;
  };

/** The same for the files that are not open. */
export const linkedWorkspaceDiagnostics: Required<DiagnosticProviderMiddleware>['provideWorkspaceDiagnostics'] =
  (resultIds, token, report, next) =>
    next(resultIds, token, (chunk) => {
      for (const file of chunk?.items ?? []) {
        if ('items' in file) {
          file.items.forEach(linkToPage);
        }
      }
      report(chunk);
    });

function linkToPage(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code === 'object' && code.target.scheme !== 'command') {
    const query = JSON.stringify([code.target.toString()]);
    const target = Uri.from({ scheme: 'command', path: commandId('showRule'), query });
    diagnostic.code = { ...code, target };
  }
}
