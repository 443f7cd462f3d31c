import * as l10n from '@vscode/l10n';
import { isSts, operation, quoted } from '../failureText';
import { regionOf } from '../userPools';
import type { Call } from '../call';
import { openTargets, showProblems } from './action';
import type { CatalogueEntry } from './entry';
import { documented, inModel, measured } from './evidence';
import { invalidParameter } from './refusal';

/** Refusals of any kind; for words that aren't known, the last entry passes them on. */
export const refusalEntries: readonly CatalogueEntry[] = [
  {
    id: 'replica',
    kind: 'refused',
    matches: [{ names: ['OperationNotEnabledException'] }],
    carriedOut: 'no',
    sentence: (call) =>
      l10n.t(
        'Amazon Cognito refused {0} because that Region does not have this operation for the pool, as a replica does not: use the primary Region of the pool, {1}.',
        operation(call),
        regionOf(call.userPoolId ?? '') ?? 'UserPoolId',
      ),
    actions: [openTargets],
    details:
      'A user pool that is replicated to other Regions is changed in its primary Region, with which its ID begins. Correct the `region` of the target in `cognitoMfa.targets`, or leave it out there.',
    known: [inModel('The name, and that replicas lack operations')],
    example: { name: 'OperationNotEnabledException' },
  },
  {
    id: 'invalid-request',
    kind: 'refused',
    matches: [
      invalidParameter(/failed to satisfy constraint|Member must (?:satisfy|have)/),
      { names: ['ValidationException', 'SerializationException'] },
    ],
    carriedOut: 'no',
    sentence: (call, facts) => refusedSentence(call, quoted(facts)),
    actions: [showProblems],
    details:
      'A value breaks a limit of the service: its type, length, pattern or set of values. The service names the member; the Problems panel shows where it is. An `ExternalId` is left out of the message.',
    known: [measured('SetUserPoolMfaConfig, with a value outside its set')],
    example: {
      name: 'InvalidParameterException',
      message:
        "1 validation error detected: Value 'MAYBE' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy enum value set: [OPTIONAL, OFF, ON]",
    },
  },
  {
    id: 'refused',
    kind: 'refused',
    matches: [
      { names: ['InvalidParameterException', 'UserPoolTaggingException'] },
      { statuses: [400, 499] },
    ],
    carriedOut: 'no',
    sentence: (call, facts) => refusedSentence(call, quoted(facts)),
    details:
      'The message passes on what the service says, such as of a `Region` in `EumsSms` that is not the pool’s own. The log has the request ID, which the support of AWS asks for.',
    known: [
      inModel('`InvalidParameterException` stands for many reasons'),
      documented(
        'the API reference; no wording is published',
        'A `Region` in `EumsSms` other than the pool’s own is refused',
      ),
    ],
    example: { name: 'InvalidParameterException', message: 'The service gives its reason here.' },
  },
];

function refusedSentence(call: Call, words: string): string {
  return isSts(call)
    ? l10n.t('AWS STS refused {0}: {1}', operation(call), words)
    : l10n.t('Amazon Cognito refused {0}: {1}', operation(call), words);
}
