/**
 * AWS JSON 1.1 over HTTP: requests in, answers or ordered faults out. A form, as AWS STS takes it, is a
 * request too.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { errorAnswer, isObject, serializationError, ServiceError } from './awsJson';
import type { Answer, JsonObject } from './awsJson';
import type { FaultQueue, TakenFault } from './faults';

export interface ReceivedRequest {
  readonly operation: string;
  readonly body: JsonObject;
  /** The Region that the client signed for; undefined when the request is not signed. */
  readonly region: string | undefined;
}

/** Rejects with a ServiceError for what the service refuses. */
export type Handler = (request: ReceivedRequest) => Promise<Answer>;

const targetPrefix = 'AWSCognitoIdentityProviderService.';

/** A server that answers with `handler`; `record` sees every request, faulty or not. */
export function createHttpServer(
  handler: Handler,
  faults: FaultQueue,
  record: (request: ReceivedRequest) => void,
): Server {
  return createServer((incoming, response) => {
    void answer(incoming, handler, faults, record).then(
      (result) => {
        if (result === 'cut') incoming.socket.destroy();
        else send(response, result);
      },
      (error: unknown) => {
        send(response, toAnswer(error));
      },
    );
  });
}

async function answer(
  incoming: IncomingMessage,
  handler: Handler,
  faults: FaultQueue,
  record: (request: ReceivedRequest) => void,
): Promise<Answer | 'cut'> {
  const request = await readHttp(incoming);
  record(request);
  const taken = faults.take(request.operation);
  const apply = (): Promise<Answer> => handler(request).catch(toAnswer);
  return taken === undefined ? apply() : suffer(taken, apply);
}

async function suffer(taken: TakenFault, apply: () => Promise<Answer>): Promise<Answer | 'cut'> {
  const { fault } = taken;
  const applies = fault.kind === 'hold' || (fault.kind === 'cut' && fault.applied);
  const applied = applies ? await apply() : undefined;
  taken.markArrived();
  switch (fault.kind) {
    case 'error':
      return errorAnswer(new ServiceError(fault.name, fault.message ?? 'A fault was ordered.'));
    case 'status':
      return errorAnswer(
        new ServiceError('InternalErrorException', 'A fault was ordered.', fault.status),
      );
    case 'cut':
      return 'cut';
    case 'hold':
      await taken.released;
      return applied ?? 'cut';
  }
}

async function readHttp(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const target = incoming.headers['x-amz-target'];
  const body = await text(incoming);
  const region = /Credential=[^/]+\/\d+\/([^/]+)\//.exec(incoming.headers.authorization ?? '')?.[1];
  if (incoming.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    const { Action: operation = '', ...parameters } = Object.fromEntries(new URLSearchParams(body));
    return { operation, body: parameters, region };
  }
  if (
    incoming.method !== 'POST' ||
    incoming.url !== '/' ||
    typeof target !== 'string' ||
    !target.startsWith(targetPrefix)
  ) {
    throw new ServiceError('UnknownOperationException', 'The operation is unknown.');
  }
  return { operation: target.slice(targetPrefix.length), body: parseBody(body), region };
}

function parseBody(body: string): JsonObject {
  let value: unknown;
  try {
    value = body === '' ? {} : JSON.parse(body);
  } catch (error) {
    throw serializationError(`The body is not JSON: ${String(error)}`);
  }
  if (!isObject(value)) throw serializationError('The body is not a JSON object.');
  return value;
}

/** An error of our own shows in the answer, so that a failing test tells its cause. */
function toAnswer(error: unknown): Answer {
  return errorAnswer(
    error instanceof ServiceError
      ? error
      : new ServiceError('InternalErrorException', String(error), 500),
  );
}

function send(
  response: ServerResponse,
  { status, body, contentType = 'application/x-amz-json-1.1', errorType }: Answer,
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'x-amzn-requestid': randomUUID(),
    ...(errorType !== undefined && { 'x-amzn-errortype': errorType }),
  });
  response.end(body);
}
