/** Any value that JSON can write. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** An object as JSON can write it. */
export type JsonObject = Readonly<Record<string, JsonValue>>;

/** Whether a value is an object with members, and neither a list nor null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether JSON can write a value as it is. */
export function isJson(value: unknown): value is JsonValue {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).every(isJson);
  }
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
