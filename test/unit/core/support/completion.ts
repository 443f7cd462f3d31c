import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import type { NamedPool } from '../../../../core/src/aws/namedPool';
import { parseMfaDocument } from '../../../../core/src/document/mfaDocument';
import { completion } from '../../../../core/src/features/completion';
import { jsonService, open } from './documents';
import { cursor } from './text';

const service = jsonService();

export interface Offer {
  readonly items: readonly CompletionItem[];
  /** The text after the item called `label` was taken. */
  readonly take: (label: string) => string;
}

/** What completion offers at the `|` in a text, while `others` are open too. */
export async function completeAt(source: string, ...others: string[]): Promise<Offer> {
  return completeBeside(source, { others });
}

/** The same where user pools are known by name. */
export async function completeBeside(
  source: string,
  { others = [], pools = [] }: { others?: readonly string[]; pools?: readonly NamedPool[] },
): Promise<Offer> {
  const { text, offset } = cursor(source);
  const document = open(text);
  const list = await completion(service, document, document.text.positionAt(offset), {
    otherDocuments: () =>
      Promise.resolve(
        others.map((other, index) => ({
          name: `other${index + 1}.mfa.json`,
          document: parseMfaDocument(other),
        })),
      ),
    pools,
  });
  const items = list?.items ?? [];
  const take = (label: string): string => {
    const item = items.find((candidate) => candidate.label === label);
    assert.ok(item, `${label} is not one of ${items.map((other) => other.label).join(', ')}`);
    return TextDocument.applyEdits(document.text, editsOf(document.text, offset, item));
  };
  return { items, take };
}

/** The labels of what completion offers at the `|` in a text, sorted. */
export async function labelsAt(source: string, ...others: string[]): Promise<string[]> {
  return (await completeAt(source, ...others)).items.map(({ label }) => label).toSorted();
}

/** The edits of an item, which must be on the cursor's line and around the cursor. */
function editsOf(document: TextDocument, offset: number, item: CompletionItem): TextEdit[] {
  const edit = item.textEdit;
  assert.ok(edit && 'range' in edit, `${item.label} has an edit`);
  const { start, end } = edit.range;
  assert.equal(start.line, end.line, `${item.label} stays on one line`);
  assert.ok(document.offsetAt(start) <= offset && offset <= document.offsetAt(end), item.label);
  const newText = resolveSnippet(edit.newText);
  return [{ range: edit.range, newText }, ...(item.additionalTextEdits ?? [])];
}

/** What an editor leaves of a snippet when the user tabs through it: the first choices and defaults. */
function resolveSnippet(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replaceAll(/\$\{?\d+\}?/g, '')
    .replaceAll(/\\([\\$}])/g, '$1');
}
