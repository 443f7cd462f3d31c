/**
 * A proxy in front of the local pool that breaks what goes through it, as networks, gateways and the
 * service itself do. It counts the changes that the pool behind it has carried out.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { text } from 'node:stream/consumers';
import type { ServerCertificate } from './certificates';

export type ProxyFault =
  /** An answer of its own; the request doesn't reach the pool. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection is cut: the request is lost, or carried out and its answer is. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'instead' | 'during' | 'after' }
  /** No answer at all, with the request lost or carried out. */
  | { readonly kind: 'silent'; readonly applied: boolean }
  /** The pool's answer, changed on its way. */
  | { readonly kind: 'garbled'; garble(body: string): string }
  /** An answer that goes on and on: `bytes` of them at once, or one by one without an end. */
  | { readonly kind: 'long'; readonly bytes: number }
  | { readonly kind: 'trickle' };

export interface FaultProxy {
  readonly url: string;
  /** The operations that came, in order. */
  readonly operations: readonly string[];
  /** How many requests the pool has carried out that change it. */
  readonly applied: number;
  /** How many bytes of a long answer went out. */
  readonly sentBytes: number;
  /** The `x-amzn-requestid` of every answer. */
  readonly requestIds: readonly string[];
  /** Makes the next request of the operation fail; faults of one operation queue up. */
  failNext(operation: string, fault: ProxyFault): void;
  /** Forgets what was counted and ordered, and ends the answers that wait. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts it on 127.0.0.1, with a certificate over HTTPS, before the pool at `target`. */
export async function startFaultProxy(
  target: string,
  certificate?: ServerCertificate,
): Promise<FaultProxy> {
  const proxy = new Proxy(target);
  const handle = (incoming: IncomingMessage, response: ServerResponse): void => {
    proxy.handle(incoming, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  };
  const server = certificate ? createHttpsServer(certificate, handle) : createHttpServer(handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return proxy.listenAt(server, certificate ? 'https' : 'http');
}

class Proxy {
  readonly operations: string[] = [];
  readonly requestIds: string[] = [];
  private readonly faults = new Map<string, ProxyFault[]>();
  private readonly waiting = new Set<ServerResponse>();
  private applied = 0;
  private sentBytes = 0;

  constructor(private readonly target: string) {}

  listenAt(server: Server, scheme: string): FaultProxy {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { operations, requestIds } = this;
    const counts = { applied: () => this.applied, sentBytes: () => this.sentBytes };
    return {
      url: `${scheme}://127.0.0.1:${String(port)}`,
      operations,
      requestIds,
      get applied() {
        return counts.applied();
      },
      get sentBytes() {
        return counts.sentBytes();
      },
      failNext: (operation, fault) => {
        this.faults.set(operation, [...(this.faults.get(operation) ?? []), fault]);
      },
      reset: () => {
        this.reset();
      },
      close: async () => {
        this.reset();
        const closed = once(server, 'close');
        server.close();
        server.closeAllConnections();
        await closed;
      },
    };
  }

  reset(): void {
    this.faults.clear();
    for (const response of this.waiting) response.destroy();
    this.waiting.clear();
    this.operations.length = 0;
    this.requestIds.length = 0;
    this.applied = 0;
    this.sentBytes = 0;
  }

  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(incoming);
    const operation = String(incoming.headers['x-amz-target']).replace(/^.*\./, '');
    this.operations.push(operation);
    const fault = this.faults.get(operation)?.shift();
    if (fault === undefined) {
      const { status, text: answer, headers } = await this.forward(incoming, operation, body);
      this.begin(response, status, headers).end(answer);
      return;
    }
    await this.suffer(fault, response, () => this.forward(incoming, operation, body));
  }

  private async suffer(
    fault: ProxyFault,
    response: ServerResponse,
    forward: () => Promise<Answer>,
  ): Promise<void> {
    switch (fault.kind) {
      case 'answer':
        this.begin(response, fault.status, fault.headers).end(fault.body);
        return;
      case 'cut':
        await this.cut(fault.when, response, forward);
        return;
      case 'silent':
        if (fault.applied) await forward();
        this.waiting.add(response);
        return;
      case 'garbled': {
        const { status, text: answer } = await forward();
        this.begin(response, status).end(fault.garble(answer));
        return;
      }
      case 'long':
        await forward();
        await this.pour(this.begin(response, 200), fault.bytes);
        return;
      case 'trickle':
        await forward();
        this.trickle(this.begin(response, 200));
    }
  }

  private async cut(
    when: 'before' | 'instead' | 'during' | 'after',
    response: ServerResponse,
    forward: () => Promise<Answer>,
  ): Promise<void> {
    if (when === 'before') {
      response.destroy();
      return;
    }
    const { status, text: answer } = await forward();
    if (when === 'instead') {
      response.destroy();
      return;
    }
    this.begin(response, status, { 'content-length': String(Buffer.byteLength(answer)) });
    const shown = when === 'during' ? answer.slice(0, answer.length / 2) : answer;
    response.write(shown, () => response.destroy());
  }

  private begin(
    response: ServerResponse,
    status: number,
    headers: Readonly<Record<string, string>> = {},
  ): ServerResponse {
    const id = randomUUID();
    this.requestIds.push(id);
    return response.writeHead(status, {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': id,
      ...headers,
    });
  }

  private async pour(response: ServerResponse, bytes: number): Promise<void> {
    const chunk = Buffer.alloc(64 * 1024, ' ');
    const gone = once(response, 'close');
    for (let left = bytes; left > 0 && !response.destroyed; left -= chunk.length) {
      this.sentBytes += chunk.length;
      if (!response.write(chunk)) await Promise.race([once(response, 'drain'), gone]);
    }
    response.end('{}');
  }

  private trickle(response: ServerResponse): void {
    this.waiting.add(response);
    const timer = setInterval(() => response.write(' '), 100);
    response.once('close', () => {
      clearInterval(timer);
    });
  }

  private async forward(
    incoming: IncomingMessage,
    operation: string,
    body: string,
  ): Promise<Answer> {
    const { authorization = '', 'x-amz-target': aim = '' } = incoming.headers;
    const answer = await fetch(this.target, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': String(aim),
        authorization,
      },
      body,
    });
    if (operation === 'SetUserPoolMfaConfig' && answer.ok) this.applied += 1;
    const type = answer.headers.get('x-amzn-errortype');
    return {
      status: answer.status,
      text: await answer.text(),
      headers: type === null ? {} : { 'x-amzn-errortype': type },
    };
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}
