/** A company's proxy: it lets what it is told to connect to through, to one server of this machine. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface Tunnel {
  readonly url: string;
  /** What it was asked to connect to, such as `elsewhere.example:443`, in order. */
  readonly destinations: readonly string[];
  /** Whether it lets nobody through any more. */
  wantsPassword: boolean;
  close(): Promise<void>;
}

/** @param port of the server on 127.0.0.1 that stands for every destination */
export async function startTunnel(port: number): Promise<Tunnel> {
  const destinations: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => {
    response.writeHead(405).end();
  });
  server.on('connect', (request, client: Socket, head: Buffer) => {
    if (tunnel.wantsPassword) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    destinations.push(request.url ?? '');
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  const tunnel: Tunnel = {
    url: `http://127.0.0.1:${String(own)}`,
    destinations,
    wantsPassword: false,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) {
        socket.destroy();
      }
      server.closeAllConnections();
      await closed;
    },
  };
  return tunnel;
}
