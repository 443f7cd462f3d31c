import {
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  Disposable,
  type LanguageStatusItem,
  type TextDocument,
} from 'vscode';
import { languageId } from '../commands/document';
import type { Log } from '../log';
import { checksOnOpen } from '../settings';
import { DriftLenses, differsText } from './driftLenses';
import type { Drift, DriftTracker } from './drift';

/**
 * Shows how the file in the active editor stands to its user pool: in the language status, and as a
 * lens. Has the pool read once for each file that is opened.
 */
export function showDrift(tracker: DriftTracker, log: Log): Disposable {
  const item = languages.createLanguageStatusItem('cognitoMfa.drift', { language: languageId });
  item.name = l10n.t('Cognito MFA: User Pool');
  const opened = new Set<string>();
  const update = updating(item, tracker, log);
  const updateSoon = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === languageId) {
      update(document).catch((error: unknown) => {
        log.error('Showing the state of the user pool', error);
      });
    }
  };
  const follow = (): void => {
    const document = window.activeTextEditor?.document;
    updateSoon();
    const isNew = document?.languageId === languageId && !opened.has(document.uri.toString());
    // A file that is open when the workspace becomes trusted is read then.
    if (!isNew || !workspace.isTrusted) {
      return;
    }
    opened.add(document.uri.toString());
    if (checksOnOpen(document.uri)) {
      tracker.checkQuietly(document).catch((error: unknown) => {
        log.error('Reading the user pool of an opened file', error);
      });
    }
  };
  follow();
  return Disposable.from(
    item,
    languages.registerCodeLensProvider({ language: languageId }, new DriftLenses(tracker)),
    tracker.onDidChange(updateSoon),
    window.onDidChangeActiveTextEditor(follow),
    workspace.onDidGrantWorkspaceTrust(follow),
    workspace.onDidChangeTextDocument(updateSoon),
    workspace.onDidChangeConfiguration(updateSoon),
    workspace.onDidCloseTextDocument((document) => {
      opened.delete(document.uri.toString());
      tracker.forget(document);
    }),
  );
}

/** What shows a document's state in the item. */
function updating(
  item: LanguageStatusItem,
  tracker: DriftTracker,
  log: Log,
): (document: TextDocument) => Promise<void> {
  let shown: string | undefined;
  let last = 0;
  return async (document) => {
    last += 1;
    const own = last;
    const uri = document.uri.toString();
    if (uri !== shown) {
      // What it says is about another file.
      shown = uri;
      showNothing(item);
    }
    const drift = await driftOf(tracker, document, log);
    // A later answer is the one to show, whichever comes first.
    if (own === last) {
      show(item, drift);
    }
  };
}

async function driftOf(tracker: DriftTracker, document: TextDocument, log: Log): Promise<Drift> {
  try {
    return await tracker.of(document);
  } catch (error) {
    log.error('Showing the state of the user pool', error);
    return { kind: 'none', reason: error instanceof Error ? error.message : String(error) };
  }
}

function showNothing(item: LanguageStatusItem): void {
  item.busy = true;
  item.severity = LanguageStatusSeverity.Information;
  item.text = item.name ?? '';
  item.detail = '';
  item.command = undefined;
}

function show(item: LanguageStatusItem, drift: Drift): void {
  item.busy = drift.kind === 'checking';
  item.severity =
    drift.kind === 'differs' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.text = textOf(drift);
  item.detail = detailOf(drift);
  item.command =
    drift.kind === 'differs'
      ? { title: l10n.t('Compare'), command: 'cognitoMfa.compare' }
      : { title: l10n.t('Check Now'), command: 'cognitoMfa.check' };
}

function textOf(drift: Drift): string {
  switch (drift.kind) {
    case 'none':
      return l10n.t('No user pool');
    case 'checking':
      return l10n.t('Reading {0}…', drift.pool);
    case 'same':
      return l10n.t('In sync with {0}', drift.pool);
    case 'differs':
      return differsText(drift.places, drift.pool);
    case 'unknown':
      return l10n.t('Not compared with {0}', drift.pool);
  }
}

/** The longest reason that leaves the command beside it in sight. The lens tells a longer one. */
const longestDetail = 60;

function detailOf(drift: Drift): string {
  const reason = drift.kind === 'none' || drift.kind === 'unknown' ? (drift.reason ?? '') : '';
  return reason.length > longestDetail ? '' : reason;
}
