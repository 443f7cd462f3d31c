// `npm run mutation`: how many deliberate faults in the core its unit tests notice.

/** The parts of the core that are held to it: the JSON service does the work of most features. */
const parts = ['document', 'schema', 'rules', 'edits', 'request'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: parts.map((part) => `server/src/core/${part}/**/*.ts`),
  plugins: ['./scripts/mutation/mochaRunner.mjs'],
  testRunner: 'mocha-12',
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
