/**
 * A user pool service on this machine, for the tests and for trying the extension out: it refuses
 * what Amazon Cognito refuses. It shares no rule with the extension, so that it can contradict it.
 */
import { once } from 'node:events';
import { PoolBackend } from './backend';
import { FaultQueue } from './faults';
import type { Fault, OrderedFault } from './faults';
import { createHttpServer } from './http';
import type { ReceivedRequest } from './http';
import { createHandler } from './operations';
import { defaultSeeds } from './seeds';
import type { PoolSeed } from './seeds';
import { PoolStore } from './store';
import type { NewerMembers } from './validation';

export { poolIds } from './seeds';
export type { PoolSeed } from './seeds';
export type { Fault, OrderedFault } from './faults';
export type { ReceivedRequest } from './http';

export interface LocalPoolOptions {
  /** A free port is chosen when it is not given. */
  readonly port?: number;
  /** The pools to start with and to go back to; `defaultSeeds` when not given. */
  readonly seeds?: readonly PoolSeed[];
  /** Members of the request that the service has and its model doesn't: none when not given. */
  readonly newer?: NewerMembers;
}

export interface LocalPool {
  /** The endpoint to give to a client, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Ids of the seeded pools by name. */
  readonly pools: Readonly<Record<string, string>>;
  /** Every operation received since the start or the last reset, in order. */
  readonly requests: readonly ReceivedRequest[];
  /** Makes one request of the operation fail; faults of one operation queue up. */
  failNext(operation: string, fault: Fault): OrderedFault;
  /** Back to the seeds: configurations, pools, recorded requests and ordered faults. */
  reset(): Promise<void>;
  /** Ends open connections, the server and cognito-local where it runs, and removes its data. */
  close(): Promise<void>;
}

/** Starts it on the loopback interface. Rejects when the port is taken. */
export async function startLocalPool(options: LocalPoolOptions = {}): Promise<LocalPool> {
  const { port = 0, seeds = defaultSeeds, newer = {} } = options;
  const requests: ReceivedRequest[] = [];
  const faults = new FaultQueue();
  const store = new PoolStore(seeds);
  const backend = new PoolBackend(seeds);
  const server = createHttpServer(createHandler(store, backend, newer), faults, (request) => {
    requests.push(request);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    faults.clear();
    server.closeAllConnections();
    await closed;
    await backend.stop();
  };
  return {
    url: `http://127.0.0.1:${String(bound)}`,
    pools: Object.fromEntries(seeds.map(({ name, id }) => [name, id])),
    requests,
    failNext: (operation, fault) => faults.add(operation, fault),
    reset: async () => {
      faults.clear();
      requests.length = 0;
      store.reset();
      await backend.reset();
    },
    close: () => (closing ??= close()),
  };
}
