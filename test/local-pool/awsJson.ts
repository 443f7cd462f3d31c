/** The JSON and error vocabulary of AWS JSON 1.1, shared by every part of the local pool. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at `key`, or an empty one: what a reader of optional settings needs. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isObject(value) ? value : {};
}

/** The string at `key`; anything else counts as none. */
export function stringAt(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
}

/** The strings of the list at `key`; anything else counts as no list. */
export function stringsAt(object: JsonObject, key: string): readonly string[] {
  const value = object[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** An error the service answers with: its name on the wire and its HTTP status. */
export class ServiceError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidParameter = (message: string): ServiceError =>
  new ServiceError('InvalidParameterException', message);

export const serializationError = (message: string): ServiceError =>
  new ServiceError('SerializationException', message);

export const unknownPool = (id: string): ServiceError =>
  new ServiceError('ResourceNotFoundException', `User pool ${id} does not exist.`);

/** What goes back to the client. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** That of AWS JSON where absent. */
  readonly contentType?: string;
  /** Set on errors only; becomes the `x-amzn-errortype` header. */
  readonly errorType?: string;
}

export const okAnswer = (body: JsonObject): Answer => ({ status: 200, body: JSON.stringify(body) });

export const errorAnswer = ({ name, message, status }: ServiceError): Answer => ({
  status,
  body: JSON.stringify({ __type: name, message }),
  errorType: name,
});
