import { knownMarkdown, meaningsOf } from '../../../../core/src/engine/evidence';
import type { Call, ErrorFacts } from '../call';
import { actionTitle } from './action';
import type { CatalogueEntry, Match } from './entry';
import { catalogue } from './index';

/** The text of `docs/errors.md`, made from the catalogue itself. */
export function errorsMarkdown(): string {
  return [
    '# Errors',
    'What can go wrong between the editor and Amazon Cognito, and what to do about it. A message says both in one sentence and names the user pool. Its buttons offer whatever can help, and **Show Log** has the rest: the name of the error, its codes, and the request ID that the support of AWS asks for.',
    'Apply sends its request once, and again only where the service was busy and has surely not carried it out. Where an error leaves open whether it was carried out, Apply reads the user pool again, and says what it has now, or that this is unknown.',
    `How each thing is known stands below it: ${meaningsOf(['measured', 'in the model', 'documented', 'inferred'])}.`,
    '<!-- Made from the catalogue in client/src/aws/catalogue by `npm run docs`. -->',
    table(),
    ...catalogue.map(section),
  ].join('\n\n');
}

/** The call that an entry's example is about: one to a user pool as profile `work`. */
export function exampleCall({ example }: CatalogueEntry): Call {
  return {
    operation: 'SetUserPoolMfaConfig',
    userPoolId: 'us-east-1_Ab12Cd34E',
    roleArn: 'arn:aws:iam::123456789012:role/cognito-sms',
    connection: {
      profile: 'work',
      ...(example.elsewhere === true && { endpointUrl: 'https://localhost:9229' }),
    },
  };
}

export function exampleFacts({ example }: CatalogueEntry): ErrorFacts {
  const { name, message = '', code, httpStatus } = example;
  return { name, message, code, httpStatus };
}

/** The failures as a Markdown table, each linked to its paragraph. */
function table(): string {
  const rows = catalogue.map(
    (entry) => `| [${entry.id}](#${entry.id}) | ${buttons(entry).join(', ')} |`,
  );
  return ['| failure | buttons |', '|---|---|', ...rows].join('\n');
}

function section(entry: CatalogueEntry): string {
  const { id, carriedOut, details, example } = entry;
  const { message = '' } = example;
  const titles = buttons(entry);
  return [
    `## ${id}`,
    `> ${entry.sentence(exampleCall(entry), exampleFacts(entry))}`,
    details,
    ...told(entry),
    ...(message === '' ? [] : [`The error’s own words, such as: _${message}_`]),
    knownMarkdown(entry.known, 'The error as it is told here'),
    ...(titles.length === 0
      ? []
      : [`${titles.length === 1 ? 'Button' : 'Buttons'}: **${titles.join('**, **')}**`]),
    carriedOut === 'no'
      ? 'The request was not carried out.'
      : 'The request may have been carried out all the same.',
  ].join('\n\n');
}

/** The buttons' English titles: at another address than AWS there can be others. */
function buttons(entry: CatalogueEntry): string[] {
  const call = exampleCall(entry);
  const elsewhere = { ...call.connection, endpointUrl: 'https://localhost:9229' };
  const actions = [{ profile: 'work' }, elsewhere].flatMap(
    (connection) => entry.actions?.map((action) => action({ ...call, connection })) ?? [],
  );
  return [...new Set(actions.flatMap((action) => (action ? [actionTitle(action)] : [])))];
}

/** What the error has by which it is told, as the log shows it. */
function told({ matches }: CatalogueEntry): string[] {
  return matches.length === 0 ? [] : [`Told by: ${matches.map(mark).join('; ')}`];
}

function mark(match: Match): string {
  if ('statuses' in match) {
    const [first, last] = match.statuses;
    return first === last ? `HTTP status ${first}` : `an HTTP status from ${first} to ${last}`;
  }
  const [what, marks] = 'codes' in match ? ['code', match.codes] : ['name', match.names];
  const words = 'words' in match ? ', and by its words' : '';
  return `${what} ${marks.map((each) => `\`${each}\``).join(', ')}${words}`;
}
