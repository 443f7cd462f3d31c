// Loaded into a server before its own script: tells the bench how much of the heap is in use.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

process.on('message', () => {
  // The second time takes what the first has only marked as finished.
  collectGarbage();
  collectGarbage();
  process.send?.(process.memoryUsage().heapUsed);
});
// The server ends when its client says so, whether or not the bench still listens.
process.channel?.unref();
