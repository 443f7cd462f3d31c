import * as l10n from '@vscode/l10n';
import { placeholder } from '../document/placeholder';
import { contentRange } from '../document/stringContent';
import { advice, inferred, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { replace } from '../engine/fixes';

/** How many are reported of one message. */
const maximumRepeats = 10;

export const placeholderRepeated: Rule = {
  id: 'placeholder-repeated',
  severity: 'warning',
  summary: 'A message has the placeholder once.',
  details:
    'The service accepts `{####}` more than once, and the code stands in the place of each. Once is what users expect: two codes in a message look like two different ones.',
  known: [
    inModel('The message is accepted'),
    inferred('from each being a placeholder', 'The code is in the place of each'),
    advice('two codes look like two different ones', 'Once is enough'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####} is your code. Enter {####} to sign in." } }',
    good: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####} is your code. Enter it to sign in." } }',
  },
  check({ document, messages }) {
    return messages.flatMap(({ node, value }) =>
      repeats(value).map((index) => {
        const range = contentRange(document.text, node, index, index + placeholder.length);
        return {
          ...range,
          message: l10n.t('This message already contains the code: users expect it only once.'),
          fixes: () => [replace(l10n.t('Remove this duplicate {####}'), range, '')],
        };
      }),
    );
  },
};

/** Where the placeholder stands, the first time left out. */
function repeats(value: string): number[] {
  const found: number[] = [];
  const next = (from: number) => value.indexOf(placeholder, from + placeholder.length);
  const first = value.indexOf(placeholder);
  for (
    let index = first < 0 ? first : next(first);
    index >= 0 && found.length < maximumRepeats;
    index = next(index)
  ) {
    found.push(index);
  }
  return found;
}
