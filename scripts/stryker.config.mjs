// `npm run mutation`: how many deliberate faults in the core its unit tests notice.

/** The parts of the core that are held to it: the JSON service does the work of most features. */
const parts = ['document', 'model', 'schema', 'engine', 'rules', 'edits', 'request'];

/**
 * The quick ones first, since the first test that fails decides. Not among them are the tests that
 * take time (instrumented code is slower) and those that compare with other checkers: a mutant
 * ought to fall to a case that names what it breaks.
 */
const tests = [
  ...['proof/verdicts', 'core/rules', 'core/schema', 'proof/limits', 'proof/requests'],
  ...['core/settings', 'core/smsSegments', 'core/editMembers', 'core/review', 'reviewText'],
  ...['core/codeActions', 'core/fullReplacement', 'core/outline', 'core/rewriteMembers'],
  ...['core/possibleCause', 'core/newerParts', 'core/readConfig', 'core/readRequest'],
  ...['core/secrets', 'core/changedMembers', 'core/visibleText', 'core/poolFacts', 'reviewDangers'],
  ...['core/modeAndFactors', 'core/reviewNotes'],
  ...['core/completion', 'core/hover', 'documentation', 'core/pullConfig', 'core/cliCommand'],
];

/*
 * What survives has been looked at, and none of it changes what a user sees:
 * - a second guard, which the types ask for: `?.`, `?? ''` or `typeof` where the schema, the parser or
 *   an earlier rule leaves no other case, and a message for a kind of problem that there is no other of;
 * - a short cut that only saves time: the slow path gives the same (stringContent, scan, characterCount,
 *   isWellFormed, plainText);
 * - a bound that the next step holds anyway, such as the end of a text, past which no character is equal.
 * Two groups are not equivalent but can't be seen here: all mutants run in one process, so `patternOf` in
 * schema/structure.ts and `lazyPattern` have compiled their patterns before their mutants come; and what
 * only `npm run docs` uses (`ruleSettingsTexts`) is tested in a process of its own.
 */

export default {
  mutate: parts.map((part) => `core/src/${part}/**/*.ts`),
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  mochaOptions: { spec: tests.map((file) => `out/test/unit/${file}.test.js`) },
  coverageAnalysis: 'perTest',
  // What is computed once, when a module is loaded, is mostly the rules' texts.
  ignoreStatic: true,
  buildCommand: 'tsc -b',
  ignorePatterns: ['/dist', '/out', '/.*', '/*.vsix'],
  tempDirName: 'out/stryker',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  htmlReporter: { fileName: 'out/mutation/report.html' },
  thresholds: { high: 95, low: 90, break: null },
};
