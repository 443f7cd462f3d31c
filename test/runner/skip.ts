/** What stands between a test's title and the reason why it is skipped. */
export const skipMark = ' - skipped: ';

/** Skips the running test, or in a `before` hook all tests that it is for; the report shows the reason. */
export function skipBecause(context: Mocha.Context, reason: string): never {
  for (const test of testsOf(context)) test.title += skipMark + reason;
  return context.skip();
}

function testsOf({ test, currentTest }: Mocha.Context): Mocha.Runnable[] {
  if (test?.title.startsWith('"before all" hook') !== true) {
    return [currentTest ?? test].flatMap((one) => one ?? []);
  }
  const tests: Mocha.Runnable[] = [];
  test.parent?.eachTest((each) => tests.push(each));
  return tests;
}
