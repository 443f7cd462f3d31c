import {
  l10n,
  languages,
  window,
  workspace,
  Disposable,
  type Command,
  type Event,
  type TextDocument,
} from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { activeDocument } from '../document';
import { languageId } from '../language';
import { errorText } from '../errorText';
import type { Log } from '../log';
import { decidesReading } from '../extensionSettings';
import { DriftLenses } from './driftLenses';
import type { Drift, DriftTracker } from './drift';
import { driftText } from './driftText';
import { LanguageStatus } from '../ui/languageStatus';

/**
 * Shows how the file in the active editor stands to its user pool: in the language status, and as a
 * lens. Has the pool read when the user comes to a file of which nothing is known.
 *
 * @param onDidStartServer fires when the language server, whose lenses come after that of the state, has started
 * @param onDidChangeCredentials fires when there may be credentials that weren't there
 */
export function showDrift(
  tracker: DriftTracker,
  log: Log,
  onDidStartServer: Event<void>,
  onDidChangeCredentials: Event<void>,
): Disposable {
  const name = l10n.t('Cognito MFA: User Pool');
  const item = new LanguageStatus('drift', name, { language: languageId });
  const update = updating(item, tracker, log);
  const onActive = (what: string, work: (document: TextDocument) => Promise<void>) => (): void => {
    const document = activeDocument();
    if (document) {
      work(document).catch((error: unknown) => {
        // The server knows nothing of a document that was closed meanwhile.
        if (!document.isClosed) {
          log.error(what, error);
        }
      });
    }
  };
  const updateSoon = onActive('Showing the state of the user pool', update);
  const read = onActive('Reading the user pool of an opened file', (document) =>
    tracker.readWhereDue(document),
  );
  const follow = (): void => {
    updateSoon();
    read();
  };
  const startAnew = (): void => {
    tracker.startAnew();
    read();
  };
  follow();
  return Disposable.from(
    item,
    showLenses(new DriftLenses(tracker), onDidStartServer),
    tracker.onDidChange(updateSoon),
    window.onDidChangeActiveTextEditor(follow),
    // A file that is open when the workspace becomes trusted is read then.
    workspace.onDidGrantWorkspaceTrust(follow),
    workspace.onDidChangeTextDocument(updateSoon),
    workspace.onDidChangeConfiguration((change) => {
      if (decidesReading(change)) {
        startAnew();
      }
    }),
    onDidChangeCredentials(startAnew),
    workspace.onDidCloseTextDocument((document) => {
      tracker.forget(document);
    }),
  );
}

/** Of the lenses over one line, VS Code puts those first whose provider was registered last. */
function showLenses(lenses: DriftLenses, onDidStartServer: Event<void>): Disposable {
  let registered: Disposable | undefined;
  const listening = onDidStartServer(() => {
    registered?.dispose();
    registered = languages.registerCodeLensProvider({ language: languageId }, lenses);
  });
  return new Disposable(() => {
    listening.dispose();
    registered?.dispose();
  });
}

/** What shows a document's state in the item. */
function updating(
  item: LanguageStatus,
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
      item.showNothing();
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
    return { kind: 'none', reason: errorText(error) };
  }
}

function show(item: LanguageStatus, drift: Drift): void {
  item.show({
    busy: drift.kind === 'checking',
    warns: drift.kind === 'differs',
    text: driftText(drift),
    detail: detailOf(drift),
    command: commandOf(drift),
  });
}

function commandOf({ kind }: Drift): Command {
  switch (kind) {
    case 'differs':
      return { title: l10n.t('Compare'), command: commandId('compare') };
    case 'errors':
      return { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' };
    default:
      return { title: l10n.t('Check Now'), command: commandId('check') };
  }
}

/** The longest reason that leaves the command beside it in sight. The lens tells a longer one. */
const longestDetail = 60;

function detailOf(drift: Drift): string {
  const reason = 'reason' in drift ? (drift.reason ?? '') : '';
  return reason.length > longestDetail ? '' : reason;
}
