import type { Uri } from 'vscode';
import type { CommandId } from '../../../core/src/commandIds';
import type { Services } from './commandServices';

/** A command of the extension: all that its registration and its messages need. */
export type Command = {
  readonly id: CommandId;
  /** What messages call it, in the user's language. */
  readonly shownName: () => string;
  /** Whether it uses AWS credentials, which only a trusted workspace may. */
  readonly needsTrust: boolean;
} & (
  | {
      /** The file that a menu, a code lens or a link names, else the active editor's. */
      readonly takes: 'file';
      readonly run: (services: Services, uri: Uri | undefined) => Promise<void>;
    }
  | {
      /** What whoever runs it gives, which can be anything. */
      readonly takes: 'arguments';
      readonly run: (services: Services, ...args: readonly unknown[]) => Promise<void>;
    }
  | { readonly takes: 'nothing'; readonly run: (services: Services) => Promise<void> }
);
