import * as l10n from '@vscode/l10n';
import type { LanguageService } from 'vscode-json-languageservice';
import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import { commaInserter } from './completion/commaBefore';
import { contextAt } from './completion/context';
import { fitsAt } from './completion/fitting';
import { fitItem, layOutFor, type ItemAbilities } from './completion/plainItem';
import { placeholderItems } from './completion/placeholderItems';
import { regionItems } from './completion/regionItems';
import { skeletonItems } from './completion/skeletons';
import { poolItems } from './completion/poolItems';
import { usedElsewhereItems, type OtherDocument } from './completion/usedElsewhere';
import { factsFor, type PoolFacts } from '../model/poolFacts';
import type { NamedPool } from '../aws/namedPool';
import type { OpenDocument } from './openDocument';

/** What completion knows beside the document. */
export interface CompletionSurroundings {
  /** The other documents whose values may be wanted here too; read only where they are offered. */
  readonly otherDocuments: () => Promise<readonly OtherDocument[]>;
  /** The user pools that are known by a name. */
  readonly pools?: readonly NamedPool[];
  /** What was read of the document's user pool. */
  readonly facts?: PoolFacts | undefined;
  /** What the client can do with an item; everything unless told. */
  readonly client?: ItemAbilities;
}

const alone: CompletionSurroundings = { otherDocuments: () => Promise.resolve([]) };

/**
 * What fits at `position`: of the schema's members and values those that don't make the request
 * one that the service rejects, and what each of our own sources has.
 */
export async function completion(
  service: LanguageService,
  document: OpenDocument,
  position: Position,
  { otherDocuments, facts, client, pools = [] }: CompletionSurroundings = alone,
): Promise<CompletionList | null> {
  const json = document.jsonFor(service);
  if (!json) {
    return null;
  }
  const list = await service.doComplete(document.text, position, json);
  const context = contextAt(document, position, json.root);
  const items = [
    ...placeholderItems(context, factsFor(document.mfa, facts)),
    ...regionItems(context),
    ...withoutRepetition([
      ...poolItems(context, pools),
      ...(await usedElsewhereItems(context, otherDocuments)),
    ]),
    ...(list?.items ?? []).filter(fitsAt(context)),
    ...skeletonItems(context),
  ];
  const separate = commaInserter(document);
  const layOut = layOutFor(document);
  items.forEach((item, index) => {
    separate(item);
    suggestValues(item);
    if (client) {
      fitItem(item, client, layOut);
    }
    item.sortText = sortText(item, index);
  });
  return { isIncomplete: list?.isIncomplete ?? false, items };
}

/** Of items with the same value the first: a pool is known by its name rather than by the file that uses it. */
function withoutRepetition(items: readonly CompletionItem[]): CompletionItem[] {
  return items.filter(
    ({ label }, index) => items.findIndex((other) => other.label === label) === index,
  );
}

/** The schema's order, which is the request's own; `$schema`, which is never sent, comes last. */
function sortText({ label }: CompletionItem, index: number): string {
  return `${label === '$schema' ? '1' : '0'}${String(index).padStart(3, '0')}`;
}

/** A member that is inserted without a value goes straight on to the list of its values. */
function suggestValues(item: CompletionItem): void {
  if (/"SnsRegion": "\$1"|: \$1,?$/.test(item.textEdit?.newText ?? '')) {
    item.command = { title: l10n.t('Suggest values'), command: 'editor.action.triggerSuggest' };
  }
}
