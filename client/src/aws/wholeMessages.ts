import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { isObject } from '../../../core/src/model/json';

/*
 * The SDK passes on the members that its own model of the service has, in requests and in answers alike, and
 * drops the others. A service that is newer than the SDK has more: they are in the messages themselves.
 */

/** The bodies of the answers to one client, as they came. */
export class WholeAnswers {
  #last: Uint8Array | undefined;

  /** @param collect reads a body to its end */
  constructor(
    private readonly collect: (stream: AsyncIterable<Uint8Array>) => Promise<Uint8Array>,
  ) {}

  /** In the place of the SDK's own `streamCollector`, for one client. */
  readonly collector = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
    this.#last = await this.collect(stream);
    return this.#last;
  };

  /**
   * What the SDK made of the last answer, with the members that it has dropped. Where the body is no JSON object,
   * the SDK has refused it or has read it in another way: then it is what the SDK made of it.
   */
  complete(answer: object): object {
    const whole = parsed(textOf(this.#last));
    return isObject(whole) ? { ...answer, ...whole } : answer;
  }
}

/** Has the next request of a client say all that `request` has, the members too that the SDK would drop. */
export function sendWhole(
  { middlewareStack }: CognitoIdentityProviderClient,
  request: object,
): void {
  middlewareStack.add(
    (next) => (args) => {
      const message = args.request;
      const body = isObject(message) ? parsed(textOf(message['body'])) : undefined;
      if (isObject(message) && isObject(body)) {
        Object.assign(message, { body: JSON.stringify({ ...body, ...request }) });
      }
      return next(args);
    },
    // Before the length is counted and the signature made.
    { step: 'build', priority: 'high', name: 'wholeRequest' },
  );
}

/** The SDK's bodies are texts or their bytes. */
function textOf(body: unknown): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body);
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
