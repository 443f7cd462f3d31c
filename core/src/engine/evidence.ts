/*
 * How it is known what the documentation says of the service: whoever meets something else can tell what was seen,
 * what is only written, and what is a conclusion.
 */

/** How sure something is, in the words of `docs/rules.md` and `docs/errors.md`. */
export const certainties = {
  measured:
    'somebody has seen it happen and published it, or a test of this project brings it about',
  'in the model': 'the service model, from which the AWS SDK is made, says so',
  'by a standard': 'it follows from a standard that is not the service’s, such as that of JSON',
  documented: 'a text of those who made it says so, and nothing else',
  inferred: 'it follows from the others',
  advice: 'nothing is claimed of the service: readers of a message, or of the file, fare better so',
} as const;

export type Certainty = keyof typeof certainties;

/** How one thing is known. */
export interface Evidence {
  readonly certainty: Certainty;
  /** Who has seen or written it, where and when, in Markdown. */
  readonly source: string;
  /** What is known, as a sentence in Markdown without its full stop; absent: the whole of what is told. */
  readonly claim?: string;
}

/** What is known of one thing: at least one evidence of it, and what carries most comes first. */
export type Known = readonly [Evidence, ...Evidence[]];

type Sourced = (source: string, claim?: string) => Evidence;

function evidence(certainty: Certainty): Sourced {
  return (source, claim) => ({ certainty, source, ...(claim !== undefined && { claim }) });
}

export const measured = evidence('measured');
export const documented = evidence('documented');
export const inferred = evidence('inferred');
export const byStandard = evidence('by a standard');
export const advice = evidence('advice');

export function inModel(claim?: string): Evidence {
  return evidence('in the model')('service model of 2026-10-01', claim);
}

/** What SetUserPoolMfaConfig itself has answered, as several people have published. */
export function byAnswers(claim?: string): Evidence {
  return measured('published answers of SetUserPoolMfaConfig, up to 2026-10', claim);
}

/** Whether it is sure enough to refuse a file for it. */
export function isProof({ certainty }: Evidence): boolean {
  return certainty === 'measured' || certainty === 'in the model' || certainty === 'by a standard';
}

/** What the words for how something is known mean, each of `words` once. */
export function meaningsOf(words: readonly Certainty[]): string {
  return words.map((word) => `**${word}**: ${certainties[word]}`).join('; ');
}

/** The paragraph that says how something is known. `whole` names it where an evidence is for all of it. */
export function knownMarkdown(known: Known, whole: string): string {
  const lines = known.map(
    ({ certainty, source, claim = whole }) => `- ${claim}: **${certainty}** (${source})`,
  );
  return ['How it is known:', lines.join('\n')].join('\n\n');
}
