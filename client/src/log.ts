import type { LogOutputChannel } from 'vscode';
import { AwsFailure, factsOf } from './aws/failures';
import { redact } from './aws/redact';

/**
 * The "Cognito MFA" output channel. Whatever goes in is redacted first: no credentials, no
 * Authorization headers or tokens, no ExternalId.
 */
export class Log {
  constructor(readonly channel: LogOutputChannel) {}

  info(message: string): void {
    this.channel.info(redact(message));
  }

  /** Logs an error with what the user's message leaves out: name, codes, request id and stack. */
  error(what: string, error: unknown): void {
    const cause = error instanceof AwsFailure ? error.cause : error;
    const { name, code, httpStatus, requestId, attempts } = factsOf(cause);
    const details = Object.entries({ name, code, httpStatus, requestId, attempts })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}=${String(value)}`);
    const kind = error instanceof AwsFailure ? `${error.call.operation}: ${error.kind}, ` : '';
    const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    this.channel.error(redact(`${what}: ${kind}${details.join(' ')}\n${stack}`));
  }

  show(): void {
    this.channel.show(true);
  }
}
