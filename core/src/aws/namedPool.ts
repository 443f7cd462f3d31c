/** A user pool and what a user knows it by. */
export interface NamedPool {
  readonly id: string;
  /** Its own name, or that of the target that it is. */
  readonly name: string;
  readonly isTarget: boolean;
}
