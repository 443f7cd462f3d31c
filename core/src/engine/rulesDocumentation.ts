import type { PoolFacts } from '../model/poolFacts';
import { knownMarkdown, meaningsOf } from './evidence';
import type { Rule } from './rule';

/** The text of `docs/rules.md`, made from the rules themselves. */
export function rulesMarkdown(rules: readonly Rule[]): string {
  return [
    '# Rules',
    'What the editor checks in a `*.mfa.json` file. An **error** is what the service, or any JSON parser before it, rejects; Apply refuses the file. A **warning** is accepted by the service as far as anybody has shown, and its author would regret it. **Information** is worth knowing.',
    'The rules whose names begin with `pool-` compare the file with its user pool. They speak once it has been read, by Apply, Compare, Pull or **Check against User Pool**, and until the file names another one.',
    `How a rule is known stands below it, and in the table as far as its severity rests on it: ${meaningsOf(['measured', 'in the model', 'by a standard', 'documented', 'inferred', 'advice'])}. No error rests on the last three.`,
    '<!-- Made from the rules by `npm run docs`. -->',
    table(rules),
    ...rules.map(section),
  ].join('\n\n');
}

/** The rules as a Markdown table, each linked to its paragraph. */
export function table(rules: readonly Rule[], page = ''): string {
  const rows = rules.map(
    ({ id, severity, summary, known: [first] }) =>
      `| [${id}](${page}#${id}) | ${severity} | ${first.certainty} | ${summary} |`,
  );
  return ['| rule | severity | known | what it asks for |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function section(rule: Rule): string {
  const { id, severity, summary, details, known, serviceMessage, example } = rule;
  const code = (text: string) => `\`\`\`jsonc\n${text}\n\`\`\``;
  const condition = rule.needsPool === true ? ', once the user pool has been read' : '';
  return [
    `## ${id}`,
    `**${summary}** (${severity}${condition})`,
    details,
    ...(serviceMessage === undefined ? [] : [`The service says: _${serviceMessage}_`]),
    knownMarkdown(known, 'What the rule says'),
    ...(example.pool ? [`With a user pool of which is known: ${factsText(example.pool)}.`] : []),
    'Bad:',
    code(example.bad),
    'Good:',
    code(example.good),
    '',
  ]
    .join('\n\n')
    .trimEnd();
}

/** The facts that matter, such as `tier` `LITE`. */
function factsText(facts: PoolFacts): string {
  return Object.entries(facts)
    .filter(([name]) => name !== 'userPoolId')
    .map(([name, value]) => `${name} \`${[value].flat().join('`, `')}\``)
    .join('; ');
}
