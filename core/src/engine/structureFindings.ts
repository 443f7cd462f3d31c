import { rangeOf, type TextRange } from '../document/textRange';
import type { StructureIssue, StructureIssueKind } from '../schema/structure';
import { isLikely } from './likeness';
import type { Finding } from './rule';
import type { RuleContext } from './ruleContext';
import { lastName } from '../model/memberPath';

/** The findings for every structure issue of one kind that `select` keeps. */
export function findIssues(
  { issues }: RuleContext,
  kind: StructureIssueKind,
  describe: (issue: StructureIssue) => Omit<Finding, keyof TextRange>,
  select: (issue: StructureIssue) => boolean = () => true,
): Finding[] {
  return issues
    .filter((issue) => issue.kind === kind && select(issue))
    .map((issue) => ({ ...rangeOf(issue.node), ...describe(issue) }));
}

/**
 * Whether the object at `path` has an unknown member that is likely one of `names`, misspelt. What
 * is then missing needs no second finding.
 */
export function isMisspelt(
  { issues }: RuleContext,
  names: readonly string[],
  path: readonly string[] = [],
): boolean {
  return issues.some((issue) => {
    const name = lastName(issue.path);
    return (
      issue.kind === 'unknown-member' &&
      issue.path.slice(0, -1).join('.') === path.join('.') &&
      names.some((candidate) => isLikely(name, candidate))
    );
  });
}
