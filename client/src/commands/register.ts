import { commands, Uri, window, type Disposable } from 'vscode';
import type { CommandName } from '../../../core/src/commandIds';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';
import { runCommand } from '../run/runCommand';
import { cancelReview, compareReview, confirmReview } from './answerReview';
import { apply, applyTo } from './apply';
import { check } from './check';
import { compare } from './compare';
import { copyCliCommand } from './copyCliCommand';
import { disableRule } from './disableRule';
import { newFile } from './newFile';
import { pull } from './pull';
import { restore } from './restore';
import { selectProfile } from './selectProfile';
import { selectRegion } from './selectRegion';
import { showIdentity } from './showIdentity';
import { showLog } from './showLog';
import { showRule } from './showRule';
import { silence } from './silence';
import { undoApply } from './undoApply';

/** Every command of the extension. */
const all: Readonly<Record<CommandName, Command>> = {
  ...{ apply, applyTo, check, compare, pull, undoApply, restore },
  ...{ copyCliCommand, newFile, selectProfile, selectRegion, showIdentity, showLog },
  ...{ confirmReview, compareReview, cancelReview },
  ...{ showRule, silence, disableRule },
};

/** Registers every command. What goes wrong with one is shown. */
export function registerCommands(services: Services): Disposable[] {
  return Object.values(all).map((command) =>
    commands.registerCommand(command.id, (...args: unknown[]) =>
      runCommand(services, command, workOf(services, command, args)),
    ),
  );
}

function workOf(services: Services, command: Command, args: unknown[]): () => Promise<void> {
  switch (command.takes) {
    case 'file': {
      // Run again, a command is about the same file, whatever editor is active by then.
      const uri = uriOf(args[0]) ?? window.activeTextEditor?.document.uri;
      return () => command.run(services, uri);
    }
    case 'arguments':
      return () => command.run(services, ...args);
    case 'nothing':
      return () => command.run(services);
  }
}

/** A menu names a file by its URI, a code lens by the text of it, the palette not at all. */
function uriOf(file: unknown): Uri | undefined {
  return file instanceof Uri ? file : typeof file === 'string' ? Uri.parse(file) : undefined;
}
