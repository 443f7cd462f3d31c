import { l10n, Uri, window } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';
import type { Answer } from '../ui/question';
import { yesButton } from '../ui/questionDocuments';

/** Says yes to the question of a document; where that does harm, once more by a button that says so. */
export const confirmReview: Command = {
  id: commandId('confirmReview'),
  shownName: () => l10n.t('Confirm Review'),
  needsTrust: true,
  takes: 'arguments',
  run: (services, about, button) => answer(services, about, true, button === yesButton),
};

/** Shows more than the document does. */
export const compareReview: Command = {
  id: commandId('compareReview'),
  shownName: () => l10n.t('Compare'),
  needsTrust: true,
  takes: 'arguments',
  run: (services, about) => answer(services, about, 'look'),
};

/** Says no, as closing the document does. */
export const cancelReview: Command = {
  id: commandId('cancelReview'),
  shownName: () => l10n.t('Cancel'),
  needsTrust: false,
  takes: 'arguments',
  run: (services, about) => answer(services, about, false),
};

/** @param about a title bar names the document by its URI, a code lens by the text of it, a key not at all */
async function answer(
  { questions }: Services,
  about: unknown,
  given: Answer,
  named = false,
): Promise<void> {
  const uri =
    about instanceof Uri
      ? about
      : typeof about === 'string'
        ? Uri.parse(about)
        : window.activeTextEditor?.document.uri;
  if (uri) {
    await questions.answer(uri, given, named);
  }
}
