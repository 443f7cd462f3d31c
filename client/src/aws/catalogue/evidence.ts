/*
 * How the catalogue knows what it says, for docs/errors.md: whoever meets something else can tell what
 * was seen, what is only written, and what is a conclusion.
 */

/** How sure something is, surest first, in the words of `docs/errors.md`. */
export const certainties = {
  measured:
    'somebody has seen it happen and published it, or a test of this project brings it about',
  'in the model': 'the service model, from which the AWS SDK is made, says so',
  documented: 'a text of those who made it says so, and nothing else',
  inferred: 'it follows from the others',
} as const;

export type Certainty = keyof typeof certainties;

/** How one thing is known. */
export interface Evidence {
  readonly certainty: Certainty;
  /** Who has seen or written it, where and when, in Markdown. */
  readonly source: string;
  /** What is known, as a sentence in Markdown without its full stop; absent: the error as it is told. */
  readonly claim?: string;
}

type Sourced = (source: string, claim?: string) => Evidence;

function evidence(certainty: Certainty): Sourced {
  return (source, claim) => ({ certainty, source, ...(claim !== undefined && { claim }) });
}

export const measured = evidence('measured');
export const documented = evidence('documented');
export const inferred = evidence('inferred');

export function inModel(claim?: string): Evidence {
  return evidence('in the model')('service model of 2026-10-01', claim);
}

/** Brought about with the real AWS SDK, over real connections. */
export const byTests = measured('by the tests of this project, with the AWS SDK');

/** Of the codes that Node.js gives to connections and certificates. */
export const byNode = documented('the error codes of Node.js and OpenSSL');

export const inCommonErrors = documented(
  'AWS, [Common Errors](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html)',
);

/** For every advice that can lead to UpdateUserPool. */
export const updateResets = measured(
  'cdkd, 2026-08',
  'UpdateUserPool resets an `AutoVerifiedAttributes` that a call leaves out, and keeps `MfaConfiguration` and `Policies`; so pass everything that the user pool has, or use the console',
);
