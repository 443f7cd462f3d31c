import { rules } from './index';
import type { Rule } from './rule';

/** The text of `docs/rules.md`, made from the rules themselves. */
export function rulesMarkdown(): string {
  return [
    '# Rules',
    'What the editor checks in a `*.mfa.json` file. An **error** is what the service, or any JSON parser before it, rejects; Apply refuses the file. A **warning** is accepted by the service, and its author would regret it. **Information** is worth knowing.',
    '<!-- Made from the rules by `npm run docs`. -->',
    table(),
    ...rules.map(section),
  ].join('\n\n');
}

/** The rules as a Markdown table, each linked to its paragraph. */
export function table(page = ''): string {
  const rows = rules.map(
    ({ id, severity, summary }) => `| [${id}](${page}#${id}) | ${severity} | ${summary} |`,
  );
  return ['| rule | severity | what it asks for |', '|---|---|---|', ...rows].join('\n');
}

function section({ id, severity, summary, details, serviceMessage, example }: Rule): string {
  const code = (text: string) => `\`\`\`jsonc\n${text}\n\`\`\``;
  return [
    `## ${id}`,
    `**${summary}** (${severity})`,
    details,
    ...(serviceMessage === undefined ? [] : [`The service says: _${serviceMessage}_`]),
    'Bad:',
    code(example.bad),
    'Good:',
    code(example.good),
    '',
  ]
    .join('\n\n')
    .trimEnd();
}
