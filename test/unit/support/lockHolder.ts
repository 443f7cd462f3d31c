/** A process that takes the lock of a user pool, says so, and keeps it until it is killed. */
import { Clock } from '../../../client/src/clock';
import { PoolLocks } from '../../../client/src/history/poolLocks';

const [folder = '', id = ''] = process.argv.slice(2);
const locks = new PoolLocks(folder, new Clock(), (what, error) => {
  throw new Error(what, { cause: error });
});
void locks.holding(
  id,
  new AbortController().signal,
  () => undefined,
  () => {
    process.send?.('held');
    return new Promise(() => undefined);
  },
);
process.on('disconnect', () => process.exit());
