/** Faults that a test orders for the next requests of an operation. */

export type Fault =
  /** An AWS error by name, with status 400; the request is not applied. */
  | { readonly kind: 'error'; readonly name: string; readonly message?: string }
  /** A bare HTTP status, such as 500; the request is not applied. */
  | { readonly kind: 'status'; readonly status: number }
  /** The connection is cut before the answer. */
  | { readonly kind: 'cut'; readonly applied: boolean }
  /** The request is applied; its answer waits for `release()`. */
  | { readonly kind: 'hold' };

export interface OrderedFault {
  readonly fault: Fault;
  /** Resolves when a request has met the fault: for `cut` and `hold`, once it is applied. */
  readonly arrived: Promise<void>;
  /** Lets a held answer go; harmless before the request comes and for the other kinds. */
  release(): void;
}

export interface TakenFault extends OrderedFault {
  readonly released: Promise<void>;
  markArrived(): void;
}

function gate(): { readonly promise: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

/** Faults by operation, first ordered first met. */
export class FaultQueue {
  private readonly waiting = new Map<string, TakenFault[]>();
  private readonly taken = new Set<TakenFault>();

  add(operation: string, fault: Fault): OrderedFault {
    const arrival = gate();
    const hold = gate();
    const ordered: TakenFault = {
      fault,
      arrived: arrival.promise,
      markArrived: arrival.open,
      released: hold.promise,
      release: hold.open,
    };
    this.waiting.set(operation, [...(this.waiting.get(operation) ?? []), ordered]);
    return ordered;
  }

  take(operation: string): TakenFault | undefined {
    const next = this.waiting.get(operation)?.shift();
    if (next !== undefined) this.taken.add(next);
    return next;
  }

  /** Forgets the faults not met yet and lets every held answer go. */
  clear(): void {
    this.waiting.clear();
    for (const fault of this.taken) fault.release();
    this.taken.clear();
  }
}
