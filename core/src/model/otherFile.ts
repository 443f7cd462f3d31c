/** Another file of the workspace, as far as it concerns the one that is looked at. */
export interface OtherFile {
  readonly uri: string;
  /** What a user calls it: its path in the workspace's folder. */
  readonly name: string;
  /** The user pool that it is for. */
  readonly userPoolId: string;
}
