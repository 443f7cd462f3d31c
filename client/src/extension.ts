import { commands, ExtensionMode, l10n, window, Uri, type ExtensionContext } from 'vscode';
import { localize } from '../../server/src/core/localize';
import { sortFailure } from './aws/failures';
import { apply } from './commands/apply';
import { pull } from './commands/pull';
import { runCommand, showFailure, type Services } from './commands/services';
import { silence } from './commands/silence';
import { LanguageServer } from './languageServer';
import { Log } from './log';
import { registerRuleLinks } from './ruleLinks';
import { connectionSettings } from './settings';
import { editorDialogs, type Dialogs } from './ui/dialogs';

/** What the extension's own tests may do beside what a user can. */
export interface TestApi {
  /** Milliseconds that `activate` took, without the loading of the file. */
  readonly activationTime: number;
  /** Puts other dialogs in place of the editor's, which refuses them in tests. */
  replaceDialogs(dialogs: Dialogs): void;
}

let server: LanguageServer | undefined;

/** The composition root: everything is made and wired here. */
export function activate(context: ExtensionContext): TestApi | undefined {
  const begin = performance.now();
  localize(l10n.bundle);
  const channel = window.createOutputChannel('Cognito MFA', { log: true });
  const log = new Log(channel);
  let dialogs = editorDialogs((error) => {
    log.error('A message', error);
  });
  server = new LanguageServer(context.asAbsolutePath('dist/server.js'), log, (error) => {
    showFailure(services, 'Starting the language server', error);
  });
  const services: Services = {
    get dialogs() {
      return dialogs;
    },
    log,
    server,
    applying: new Set(),
    async connect(resource) {
      const sdk = await import('./aws/sdkUserPools.js');
      sdk.localize(l10n.bundle);
      return new sdk.SdkUserPools(connectionSettings(resource), sortFailure);
    },
  };
  const register = (id: string, run: (...args: unknown[]) => unknown): void => {
    context.subscriptions.push(commands.registerCommand(id, run));
  };
  register('cognitoMfa.apply', (file) =>
    runCommand(services, 'Apply', () => apply(services, uriOf(file))),
  );
  register('cognitoMfa.pull', (file) =>
    runCommand(services, 'Pull', () => pull(services, uriOf(file))),
  );
  register('cognitoMfa.silence', (...args) =>
    runCommand(services, 'Silencing a rule', () => silence(services, args)),
  );
  register('cognitoMfa.showLog', () => {
    log.show();
  });
  context.subscriptions.push(channel, registerRuleLinks());
  const activationTime = performance.now() - begin;
  log.info(`Activated in ${activationTime.toFixed(1)} ms.`);
  return context.extensionMode === ExtensionMode.Test
    ? { activationTime, replaceDialogs: (others) => void (dialogs = others) }
    : undefined;
}

/** A menu names a file by its URI, a code lens by the text of it, the palette not at all. */
function uriOf(file: unknown): Uri | undefined {
  return file instanceof Uri ? file : typeof file === 'string' ? Uri.parse(file) : undefined;
}

/** Stops the language server, which VS Code waits for. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
