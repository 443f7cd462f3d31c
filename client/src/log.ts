import type { LogOutputChannel } from 'vscode';
import { factsOf } from './aws/call';
import { AwsFailure } from './aws/failures';
import { redact } from './aws/redact';

/** What the lines are written to. */
type Sink = Pick<LogOutputChannel, 'debug' | 'info' | 'error' | 'show'>;

/**
 * The "Cognito MFA" output channel. Whatever goes in is redacted first: no credentials, no
 * Authorization headers or tokens, no ExternalId.
 */
export class Log<Channel extends Sink = LogOutputChannel> {
  /** @param copy gets every line too */
  constructor(
    readonly channel: Channel,
    private readonly copy?: string[],
  ) {}

  info(message: string): void {
    this.write('info', redact(message));
  }

  /** For whoever has the log at its more detailed levels: what came of one attempt, without its content. */
  attempt(what: string, outcome: unknown): void {
    const { httpStatus, requestId, code, ...facts } = factsOf(outcome);
    const name = outcome instanceof Error ? facts.name : undefined;
    this.write('debug', redact(`${what}: ${listed({ name, code, httpStatus, requestId })}`));
  }

  /** Logs an error with what the user's message leaves out: name, codes, request id and stack. */
  error(what: string, error: unknown): void {
    this.write('error', errorDetails(what, error));
  }

  show(): void {
    this.channel.show(true);
  }

  private write(level: 'debug' | 'info' | 'error', line: string): void {
    this.channel[level](line);
    this.copy?.push(line);
  }
}

/**
 * What the log says of an error, redacted. Of an error of credentials it has the name and where it
 * was thrown, not the message: that can be the command line and output of a `credential_process`.
 */
export function errorDetails(what: string, error: unknown): string {
  const cause = error instanceof AwsFailure ? error.cause : error;
  const { name, message, code, httpStatus, requestId, attempts } = factsOf(cause);
  const details = listed({ name, code, httpStatus, requestId, attempts });
  const kind = error instanceof AwsFailure ? `${error.call.operation}: ${error.kind}, ` : '';
  const secret =
    name.includes('Provider') || (error instanceof AwsFailure && error.kind === 'credentials');
  const stack = cause instanceof Error ? (cause.stack ?? message) : String(cause);
  const shown = secret ? framesOf(stack, message) : stack;
  return redact(`${what}: ${kind}${details}\n${shown}`);
}

function listed(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(' ');
}

/** The part of a stack behind the message; nothing where the message isn't in it. */
function framesOf(stack: string, message: string): string {
  const begin = stack.lastIndexOf(message);
  return begin < 0 ? '' : stack.slice(begin + message.length).trimStart();
}
