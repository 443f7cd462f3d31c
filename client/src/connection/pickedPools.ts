/** What names a file: its URI. */
interface Resource {
  toString(): string;
}

/**
 * Which user pool was picked last for each file that names none, while the window is open: the next list of pools begins
 * with it.
 */
export class PickedPools {
  readonly #picked = new Map<string, string>();

  remember(file: Resource, userPoolId: string): void {
    this.#picked.set(file.toString(), userPoolId);
  }

  /** Undefined where none was picked. */
  of(file: Resource | undefined): string | undefined {
    return file && this.#picked.get(file.toString());
  }

  /** To be told of a file that names its user pool by now, or that is gone. */
  forget(file: Resource): void {
    this.#picked.delete(file.toString());
  }
}

/** The pools in their order, but the one with this id first, where it is among them. */
export function pickedFirst<Pool extends { readonly id: string }>(
  pools: readonly Pool[],
  picked: string | undefined,
): readonly Pool[] {
  const own = pools.filter(({ id }) => id === picked);
  return [...own, ...pools.filter(({ id }) => id !== picked)];
}
