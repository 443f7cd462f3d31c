import * as l10n from '@vscode/l10n';
import { characterCount } from '../schema/structure';
import { inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { findIssues } from '../engine/structureFindings';
import { isMessage } from '../model/requestParts';
import { nameOf } from '../engine/naming';

export const tooShort: Rule = {
  id: 'too-short',
  severity: 'error',
  summary: 'No string is shorter than the service model allows.',
  details:
    'The service rejects the request. An empty string is not the same as leaving the member out.',
  known: [inModel()],
  example: {
    bad: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "" } }',
    good: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "auth.example.com" } }',
  },
  check(context) {
    return findIssues(
      context,
      'too-short',
      ({ node, path, schema }) => ({
        message: lengthMessage(
          nameOf(path),
          schema.minLength ?? 0,
          characterCount(String(node.value)),
        ),
      }),
      // A message that has its placeholder is long enough, and one without has a rule of its own.
      ({ path }) => !isMessage(path),
    );
  },
};

function lengthMessage(name: string, minimum: number, length: number): string {
  return length === 0
    ? l10n.t('{0} is empty: give it a value or leave it out.', name)
    : l10n.t('{0} must have at least {1} characters, but it has {2}.', name, minimum, length);
}
