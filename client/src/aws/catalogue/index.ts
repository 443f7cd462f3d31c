import * as l10n from '@vscode/l10n';
import { operation, quoted } from '../failureText';
import type { ErrorFacts } from '../call';
import { credentialEntries } from './credentialErrors';
import { isMatch, type CatalogueEntry, type Match } from './entry';
import { inferred } from './evidence';
import { factorEntries } from './factorErrors';
import { networkEntries } from './networkErrors';
import { permissionEntries } from './permissionErrors';
import { poolEntries } from './poolErrors';
import { profileEntries } from './profileErrors';
import { proxyEntries } from './proxyErrors';
import { refusalEntries } from './refusalErrors';
import { serviceEntries } from './serviceErrors';
import { smsEntries } from './smsErrors';

/** For what no other entry is for. */
const unknownEntry: CatalogueEntry = {
  id: 'unknown',
  kind: 'unknown',
  matches: [],
  carriedOut: 'maybe',
  sentence: (call, facts) => l10n.t('{0} failed: {1}', operation(call), quoted(facts)),
  details:
    'Nothing is known of this error but its own words. The log has all of it: please report it together with that.',
  known: [inferred('from nothing else being known')],
  example: { name: 'Error', message: 'The words of the error.' },
};

/** Every failure of an AWS call. Of two entries for one name, the first one that fits counts. */
export const catalogue: readonly CatalogueEntry[] = [
  ...profileEntries,
  ...credentialEntries,
  ...permissionEntries,
  ...serviceEntries,
  ...proxyEntries,
  ...networkEntries,
  ...factorEntries,
  ...poolEntries,
  ...smsEntries,
  ...refusalEntries,
  unknownEntry,
];

/**
 * How an error is told, best first. The SDK gives a lost connection the name TimeoutError, so a code
 * comes before a name; a status says the least.
 */
const ways: readonly ((match: Match) => boolean)[] = [
  (match) => 'codes' in match,
  (match) => 'names' in match,
  (match) => 'statuses' in match,
];

/** The entry of the catalogue for an error. */
export function entryFor(facts: ErrorFacts): CatalogueEntry {
  for (const isWay of ways) {
    const found = catalogue.find(({ matches }) =>
      matches.some((match) => isWay(match) && isMatch(match, facts)),
    );
    if (found) {
      return found;
    }
  }
  return unknownEntry;
}
