import { inspect } from 'node:util';

/** All that is known of what a test has thrown: the stack with the tests' own frames, causes, and what was compared. */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error);
  const stack = (error.stack ?? error.message)
    .split('\n')
    .filter((line) => !/^\s+at .*(?:node_modules[\\/]mocha[\\/]|node:internal)/.test(line));
  return [
    ...stack,
    ...compared(error),
    ...(error.cause === undefined ? [] : [`Caused by ${failureText(error.cause)}`]),
  ].join('\n');
}

/** What `assert` compared; it shows that itself, unless the test has a message of its own. */
function compared(error: Error): string[] {
  if (!('generatedMessage' in error) || error.generatedMessage !== false) return [];
  if (!('actual' in error && 'expected' in error)) return [];
  return [`actual: ${inspect(error.actual)}`, `expected: ${inspect(error.expected)}`];
}
