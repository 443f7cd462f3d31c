import type { StringPart } from '../document/stringMember';

/** An Amazon Resource Name, `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`. */
export interface Arn {
  readonly partition: StringPart;
  readonly service: StringPart;
  readonly region: StringPart;
  readonly account: StringPart;
  /** The rest, colons included. */
  readonly resource: StringPart;
}

/** Takes an ARN apart; undefined for a text with fewer parts than an ARN has. */
export function parseArn(text: string): Arn | undefined {
  const parts: StringPart[] = [];
  let start = 0;
  for (const part of text.split(':')) {
    parts.push({ start, text: part });
    start += part.length + 1;
  }
  const [arn, partition, service, region, account, resource] = parts;
  if (arn?.text !== 'arn' || !partition || !service || !region || !account || !resource) {
    return undefined;
  }
  const rest = { start: resource.start, text: text.slice(resource.start) };
  return { partition, service, region, account, resource: rest };
}
