import { setFlagsFromString } from 'node:v8';

/**
 * Keystrokes leave short-lived garbage only. Kept at the size it has at the start, the heap for it
 * takes 2 MB (14 MB in a long session) less, and is swept more often, in a fraction of a
 * millisecond. To be called once the connection stands: Node's own modules, compiled ahead for
 * V8's usual flags, load slower under others.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
