/** The next turn of the event loop, so that what has come in meanwhile is answered first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
