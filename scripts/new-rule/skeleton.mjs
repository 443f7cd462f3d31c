// What a new rule and its tests begin with.

/**
 * The constant and the file of a rule: `some-id` is in `someId.ts`.
 * @param {string} id
 */
export function nameOf(id) {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(id))
    throw new Error(
      `"${id}" is no rule's id: write two words at least in lower case, with hyphens between them.`,
    );
  return id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** A rule whose name begins so compares a file with its user pool. */
const poolPrefix = 'pool-';

/**
 * A rule that says nothing yet of what it asks for.
 * @param {string} id
 */
export function ruleText(id) {
  const ofPool = id.startsWith(poolPrefix);
  const type = ofPool ? 'PoolRule' : 'Rule';
  return `import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { rangeOf } from '../document/textRange';
import { inferred } from '../engine/evidence';
import type { ${type} } from '../engine/rule';

export const ${nameOf(id)}: ${type} = {
  id: '${id}',
  severity: 'warning',
${ofPool ? '  needsPool: true,\n' : ''}  summary: '',
  details: '',
  known: [inferred('from what, or who has published it?')],
  example: {
    bad: '{ "MfaConfiguration": "OFF" }',
    good: '{ "MfaConfiguration": "OFF" }',
${ofPool ? "    pool: { userPoolId: 'us-east-1_Ab12Cd34E' },\n" : ''}  },
  check({ ${ofPool ? 'pool, ' : ''}root }) {
    const mode = memberAt(root, 'MfaConfiguration')?.value;
    return ${ofPool ? 'pool.tier && ' : ''}mode?.value === ''
      ? [{ ...rangeOf(mode), message: l10n.t('${id}: what is wrong, and what to do?') }]
      : [];
  },
};
`;
}

/** Tests that fail until they have something to hold the rule to. */
export const testsText = `import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [],
  leavesAlone: [],
  says: [],
};
`;
