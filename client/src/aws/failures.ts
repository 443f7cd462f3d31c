import { factsOf, type Call, type ErrorFacts, type FailureKind } from './call';
import { entryFor } from './catalogue/index';
import type { FailureAction } from './catalogue/action';
import type { CatalogueEntry } from './catalogue/entry';

/** An error of an AWS call, sorted. `message` is the one sentence for the user. */
export class AwsFailure extends Error {
  override readonly name = 'AwsFailure';
  constructor(
    readonly entry: CatalogueEntry,
    readonly call: Call,
    readonly facts: ErrorFacts,
    cause: unknown,
    private readonly tell: (reason: string) => string = (reason) => reason,
  ) {
    super(tell(entry.sentence(call, facts)), { cause });
  }

  get kind(): FailureKind {
    return this.entry.kind;
  }

  /** What buttons beside the message can do about it, the best one first. */
  get actions(): FailureAction[] {
    const all = this.entry.actions?.map((action) => action(this.call)) ?? [];
    return all.filter((action) => action !== undefined);
  }

  /**
   * Whether the request may have been carried out although the call failed. Only a call that was
   * tried once and got a refusal, or never got credentials, an address or a connection, surely
   * wasn't.
   */
  get mayHaveArrived(): boolean {
    const { attempts = 1 } = this.facts;
    return attempts > 1 || this.entry.carriedOut === 'maybe';
  }

  /** The same failure, where the role that the request names for text messages is known. */
  withRole(roleArn: string | undefined): AwsFailure {
    return new AwsFailure(this.entry, { ...this.call, roleArn }, this.facts, this.cause, this.tell);
  }

  /** The same failure, told with what it means for what the user wanted. */
  told(tell: (reason: string) => string): AwsFailure {
    return new AwsFailure(this.entry, this.call, this.facts, this.cause, tell);
  }
}

/** Sorts whatever an AWS call has thrown. An error that is sorted already stays as it is. */
export function sortFailure(error: unknown, call: Call): AwsFailure {
  if (error instanceof AwsFailure) {
    return error;
  }
  const facts = factsOf(error);
  return new AwsFailure(entryFor(facts), call, facts, error);
}
