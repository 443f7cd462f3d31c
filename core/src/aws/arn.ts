import { keepLast } from '../document/keepLast';

/** A stretch of an ARN, with its offset in the ARN. */
export interface ArnPart {
  readonly start: number;
  readonly text: string;
}

/** An Amazon Resource Name, `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`. */
export interface Arn {
  readonly partition: ArnPart;
  readonly service: ArnPart;
  readonly region: ArnPart;
  readonly account: ArnPart;
  /** The rest, colons included. */
  readonly resource: ArnPart;
}

/** Takes an ARN apart; undefined for a text with fewer parts than an ARN has. */
export const parseArn = keepLast((text: string): Arn | undefined => {
  const parts: ArnPart[] = [];
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
});
