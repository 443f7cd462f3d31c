import { EventEmitter, l10n, type Disposable, type Uri } from 'vscode';
import { targetsForPool, type Target } from './targets';

/** The target that a file's user pool is shown as. */
export interface ShownTarget {
  readonly target: Target;
  /** Its name, and that there are others where the user hasn't chosen among them. */
  readonly label: string;
}

/** Which of several targets for one user pool the user has chosen last, by file, while the window is open. */
export class TargetChoices implements Disposable {
  readonly #chosen = new Map<string, string>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  remember(resource: Uri | undefined, { name, userPoolId }: Target): void {
    if (resource && userPoolId !== undefined) {
      this.#chosen.set(keyOf(resource, userPoolId), name);
      this.#changed.fire();
    }
  }

  /**
   * The target whose pool a file names: the one that was chosen last, else the first. None where the file
   * names no pool, or one that is no target's.
   */
  targetOf(resource: Uri | undefined, userPoolId: string | undefined): ShownTarget | undefined {
    if (userPoolId === undefined) {
      return undefined;
    }
    const targets = targetsForPool(resource, userPoolId);
    const name = resource && this.#chosen.get(keyOf(resource, userPoolId));
    const chosen = targets.find((target) => target.name === name);
    const target = chosen ?? targets[0];
    if (!target) {
      return undefined;
    }
    const label =
      chosen || targets.length === 1
        ? target.name
        : l10n.t('{0} (1 of {1} targets)', target.name, targets.length);
    return { target, label };
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function keyOf(resource: Uri, userPoolId: string): string {
  return JSON.stringify([resource.toString(), userPoolId]);
}
