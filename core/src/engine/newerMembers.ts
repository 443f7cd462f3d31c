import * as l10n from '@vscode/l10n';
import { removeProperty } from '../edits/editMembers';
import type { StructureIssue } from '../schema/structure';
import { rewrite } from './fixes';
import { isForeign } from './foreignFindings';
import { isLikely } from './likeness';
import { homeOf } from './memberHomes';
import { shortened } from './naming';
import type { Fix } from './rule';
import type { RuleContext } from './ruleContext';
import { lastName } from '../model/memberPath';

/**
 * Whether an unknown member may be one of a service that is newer than the schema: its name has the form that the
 * service gives to names, and it resembles none that is known. The user pool tells, once it was read.
 */
export function mayBeNewer({ root }: RuleContext, { path, schema }: StructureIssue): boolean {
  const name = lastName(path);
  const [ofBlock, ofMember] = [/^[A-Z][A-Za-z\d]+Configuration$/, /^[A-Z][A-Za-z\d]{2,}$/];
  return (
    (path.length === 1 ? ofBlock : ofMember).test(name) &&
    !homeOf(root, name) &&
    !(path.length === 1 && isForeign(root, name)) &&
    !Object.keys(schema.properties ?? {}).some((known) => resembles(name, known))
  );
}

/** The fix that all findings of such a member have. */
export function removal({ document }: RuleContext, { node, path }: StructureIssue): Fix[] {
  const title = l10n.t('Remove "{0}"', shortened(lastName(path)));
  return node.parent ? rewrite(title, document, removeProperty(document.text, node.parent)) : [];
}

/** Half of the blocks' names is the same in all of them: what counts is the other half. */
function resembles(name: string, known: string): boolean {
  const stem = (text: string) => text.replace(/(?:Mfa)?Configuration$/, '');
  return name.toLowerCase() === known.toLowerCase() || isLikely(stem(name), stem(known));
}
