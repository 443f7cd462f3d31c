import { addFactor } from './addFactor';
import { addPlaceholder } from './addPlaceholder';
import type { Refactoring } from './refactoring';
import { turnOff } from './turnOff';
import { useEndUserMessaging } from './useEndUserMessaging';

/** Every refactoring, in the order in which an editor lists them. */
export const refactorings: readonly Refactoring[] = [
  addPlaceholder,
  addFactor,
  useEndUserMessaging,
  turnOff,
];
