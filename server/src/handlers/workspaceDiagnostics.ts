import type {
  CancellationToken,
  PreviousResultId,
  ResultProgressReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { FileChangeType } from '../lsp';
import type { MfaDocument } from '../../../core/src/document/mfaDocument';
import { diagnosticsOf } from '../../../core/src/features/diagnostics';
import { checkText } from '../workspace/checkText';
import { Reporter, resultIdOf, type Checked, type ReporterOptions } from '../workspace/reporter';
import { Reporters } from '../workspace/reporters';
import { poolNeighbours } from './poolNeighbours';
import type { Services } from './sessionServices';

type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/** How many files one message speaks of: few enough that the client stays responsive. */
const batchSize = 100;

/**
 * Answers requests for the diagnostics of the workspace. Such a request stays open: a client that takes
 * partial results gets every change with it, until it cancels it; another one gets its answer once
 * there is something to tell, and asks again.
 */
export function answerWorkspace(services: Services): Reporters {
  const reporters = follow(services);
  services.open.onDidChangeContent(({ document }) => {
    reporters.edited(services.openFiles.keyOf(document.uri));
  });
  services.connection.languages.diagnostics.onWorkspace(
    ({ previousResultIds }, token, _work, progress) =>
      progress
        ? stream(services, reporters, previousResultIds, token, progress)
        : answerOnce(services, reporters, previousResultIds, token),
  );
  return reporters;
}

/** Publishes the diagnostics of files that aren't open, for as long as the server runs. */
export async function publishWorkspace(services: Services): Promise<void> {
  const reporters = follow(services);
  const reporter = new Reporter({
    ...optionsFor(services, [], async ({ uri, version, ...report }) => {
      // Those of an open document are published with each of its changes.
      if (report.kind === 'full' && version === null) {
        await services.connection.sendDiagnostics({ uri, diagnostics: report.items });
      }
    }),
    // A client that was told nothing shows nothing.
    untold: resultIdOf([]),
  });
  reporters.start(reporter);
  reporter.add(await services.files.all());
  for (;;) {
    await reporter.drain();
    await reporter.waiting();
  }
}

async function stream(
  services: Services,
  reporters: Reporters,
  previous: readonly PreviousResultId[],
  token: CancellationToken,
  progress: Progress,
): Promise<WorkspaceDiagnosticReport> {
  let batch: WorkspaceDocumentDiagnosticReport[] = [];
  const flush = (): void => {
    if (batch.length > 0) {
      progress.report({ items: batch });
      batch = [];
    }
  };
  const options = optionsFor(services, previous, (report) => {
    batch.push(report);
    if (batch.length >= batchSize) {
      flush();
    }
  });
  await run(services, reporters, new Reporter(options), token, flush);
  return { items: [] };
}

async function answerOnce(
  services: Services,
  reporters: Reporters,
  previous: readonly PreviousResultId[],
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const answers = new Map<string, WorkspaceDocumentDiagnosticReport>();
  const reporter = new Reporter(
    optionsFor(services, previous, (report) => void answers.set(report.uri, report)),
  );
  await run(services, reporters, reporter, token, () => {
    if ([...answers.values()].some(({ kind }) => kind === 'full')) {
      reporter.stop();
    }
  });
  return { items: [...answers.values()] };
}

/** Checks everything, and then what changes, until the reporter is stopped or the request cancelled. */
async function run(
  { files, openFiles }: Services,
  reporters: Reporters,
  reporter: Reporter,
  token: CancellationToken,
  onDrained: () => void,
): Promise<void> {
  const cancellation = token.onCancellationRequested(() => {
    reporter.stop();
  });
  reporters.start(reporter);
  try {
    reporter.add(openFiles.keys().filter((uri) => files.folders.locate(uri)));
    reporter.add(await files.all());
    while (!reporter.stopped) {
      await reporter.drain();
      onDrained();
      await reporter.waiting();
    }
  } finally {
    reporters.end(reporter);
    cancellation.dispose();
  }
}

/** Makes reporters that hear of what changes on disk and of what is closed. */
function follow({ files, open, openFiles, poolFiles }: Services): Reporters {
  const reporters = new Reporters();
  poolFiles.onChange((keys) => {
    reporters.changed(keys);
  });
  files.onChange((uris) => {
    reporters.changed(uris);
  });
  open.onDidClose(async ({ document: { uri } }) => {
    const key = openFiles.keyOf(uri);
    reporters.distrust(key);
    // A client that can't watch files tells in this way of one that it has saved.
    await files.changed([{ uri, type: FileChangeType.Changed }]);
    reporters.changed([key]);
  });
  return reporters;
}

function optionsFor(
  services: Services,
  previous: readonly PreviousResultId[],
  send: ReporterOptions['send'],
): ReporterOptions {
  return {
    check: (uri) => check(services, uri),
    send,
    onFailure: (uri, error) => {
      services.connection.console.error(`Checking ${uri} failed: ${String(error)}`);
    },
    told: new Map(previous.map(({ uri, value }) => [services.openFiles.keyOf(uri), value])),
  };
}

/** The diagnostics of an open document, else of the file on disk; undefined where there is neither. */
async function check(services: Services, uri: string): Promise<Checked | undefined> {
  return (await checkOpen(services, uri)) ?? (await checkFile(services, uri));
}

async function checkOpen(services: Services, key: string): Promise<Checked | undefined> {
  const { documentation, facts, openFiles, settings } = services;
  const uri = openFiles.get(key)?.text.uri;
  const rules = uri === undefined ? undefined : (await settings.of(uri)).rules;
  // As it is now, if it is still open.
  const document = openFiles.get(key);
  if (uri === undefined || !document) {
    return undefined;
  }
  const others = poolNeighbours(services, key, document.mfa);
  const items = diagnosticsOf(document, documentation, rules, facts.of(uri), others);
  return { uri, version: document.version, items };
}

async function checkFile(services: Services, uri: string): Promise<Checked | undefined> {
  const { documentation, files, openFiles, settings } = services;
  const folder = files.folderOf(uri);
  if (!folder) {
    poolNeighbours(services, uri, undefined);
    return undefined;
  }
  const { rules } = await settings.inFolder(folder.uri, uri);
  const text = await files.read(uri);
  if (openFiles.get(uri)) {
    return checkOpen(services, uri);
  }
  if (text === undefined) {
    poolNeighbours(services, uri, undefined);
    return undefined;
  }
  const othersOf = (document: MfaDocument) => poolNeighbours(services, uri, document);
  return { uri, version: null, items: checkText(uri, text, documentation, rules, othersOf) };
}
