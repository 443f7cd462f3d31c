// Who may import whom: the second half of `npm run lint`. ARCHITECTURE.md has the map that goes with it.

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

/**
 * The folders of each room from the top down; a name is a folder or a file. Each may import the lines
 * below its own, and nothing beside it or above it.
 */
const order = {
  'core/src': [
    ['features', 'textsInData'],
    ['refactorings'],
    ['request'],
    ['rules'],
    ['engine'],
    ['edits', 'schema'],
    ['model', 'settings'],
    ['aws', 'sms', 'passkeys'],
    ['document', 'localize', 'commandIds'],
  ],
  'server/src': [
    ['server'],
    ['session'],
    ['handlers'],
    ['capabilities', 'documentFacts', 'documentSettings', 'options', 'stdio'],
    ['workspace'],
    ['openDocuments', 'once', 'heap', 'turns'],
    ['lsp'],
  ],
  'client/src': [
    ['extension'],
    ['commands'],
    ['pull'],
    ['apply', 'drift', 'status'],
    ['pools'],
    ['run'],
    ['connection', 'readings'],
    ['awsSdk', 'document', 'errorText', 'languageServer'],
    ['extensionSettings', 'history', 'log', 'ruleLinks', 'ui'],
    ['language'],
    ['aws', 'clock'],
  ],
};

const product = '^(client|server|protocol|core)/src/';

/** @param {string} room @param {readonly string[]} names */
const places = (room, names) => `^${room}/(${names.join('|')})(/|\\.ts$)`;

/**
 * @param {string} room
 * @param {readonly (readonly string[])[]} lines
 * @returns {Rule[]}
 */
function orderRules(room, lines) {
  const name = `order-in-${room.split('/')[0]}`;
  const inRoom = `^${room}/`;
  const rules = lines.flatMap((line, at) => {
    const below = lines.slice(at + 1).flat();
    return line.map((own) => ({
      name: `${name}-${own}`,
      comment: `${room}/${own} may import itself and ${below.join(', ') || 'nothing else of the room'}: what is below doesn't know what it is used for, so that it can be read, tested and changed alone.`,
      from: { path: places(room, [own]) },
      to: { path: inRoom, pathNot: places(room, [own, ...below]) },
    }));
  });
  const unplaced = {
    name: `${name}-place`,
    comment: `A new folder of ${room} gets its place in the order of scripts/dependencies.config.mjs first.`,
    from: { path: inRoom, pathNot: places(room, lines.flat()) },
    to: {},
  };
  return [...rules, unplaced].map((rule) => ({ ...rule, severity: 'error' }));
}

/** @type {Rule[]} */
const rooms = [
  {
    name: 'client-and-server-apart',
    comment:
      'They are two processes: what both know is a message in protocol/ or a thing of core/. The server also runs without this client, in other editors.',
    from: { path: '^(client|server)/' },
    to: { path: '^(client|server)/', pathNot: '^$1/' },
  },
  {
    name: 'protocol-is-types-of-messages',
    comment:
      "Both sides load it, so it holds the messages and knows only the core, and the protocol's own words for a message.",
    from: { path: '^protocol/' },
    to: {
      pathNot: ['^(protocol|core)/', 'node_modules/vscode-(jsonrpc|languageserver-types)/'],
    },
  },
  {
    name: 'core-knows-no-host',
    comment:
      'Text in, results out: no VS Code, no connection, no Node, no AWS. So the core runs in a browser worker, in a test and behind any protocol. A library that is added here runs there too.',
    from: { path: '^core/' },
    to: {
      pathNot: [
        '^core/',
        '^schemas/',
        'node_modules/(@vscode/l10n|fastest-levenshtein|jsonc-parser|tldts)/',
        'node_modules/vscode-(json-languageservice|languageserver-(types|textdocument))/',
      ],
    },
  },
  {
    name: 'product-knows-no-tests',
    comment: 'What is shipped stands in the rooms, not among tests and tools.',
    from: { path: product },
    to: { path: '^(test|scripts)/' },
  },
  {
    name: 'witness-shares-no-code',
    comment:
      'The local pool is the witness of the rules and of what the client sends: with code of theirs it would make their mistakes too.',
    from: { path: '^test/local-pool/' },
    to: { path: ['^(client|server|protocol|core|schemas)/'] },
  },
  {
    name: 'protocol-tests-from-outside',
    comment:
      'They drive dist/server.js as an editor does, over the connection; what needs its modules is a unit test.',
    from: { path: '^test/protocol/' },
    to: { path: '^(client|server)/' },
  },
];

/** @type {Rule[]} */
const seams = [
  {
    name: 'aws-sdk-in-one-folder',
    comment: 'One folder talks to AWS, behind the interface of userPools.ts.',
    from: { path: product, pathNot: '^client/src/aws/' },
    to: { path: 'node_modules/@(aws-sdk|smithy)/' },
  },
  {
    name: 'server-disk-in-one-folder',
    comment: 'The server reads the files of the workspace, in one folder, and no others.',
    from: { path: '^server/', pathNot: '^server/src/workspace/' },
    to: { path: '^fs(/|$)' },
  },
  {
    name: 'client-disk-in-two-folders',
    comment:
      "The client itself reads AWS's config files and certificates, writes requests for the AWS CLI, and keeps the history, which processes share; documents are VS Code's.",
    from: { path: '^client/', pathNot: '^client/src/(aws|history)/' },
    to: { path: '^fs(/|$)' },
  },
  {
    name: 'library-of-the-connection-once',
    comment:
      'Values of it come from lsp.ts, which stands in one bundle: a second copy costs memory.',
    from: { path: '^server/', pathNot: '^server/src/lsp\\.ts$' },
    to: {
      path: 'node_modules/vscode-(languageserver|languageserver-protocol|jsonrpc)/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'loaded-on-demand',
    comment:
      'Each starts a bundle of its own (scripts/build.mjs): only `await import()` leaves it out.',
    from: { path: product },
    to: {
      path: '^(client/src/aws/sdkUserPools|core/src/features/jsonFeatures|server/src/session)\\.ts$',
      dependencyTypesNot: ['type-only', 'dynamic-import'],
    },
  },
  {
    name: 'shipped-libraries',
    comment:
      'What is bundled stands in "dependencies" of package.json, for the list of what is shipped (`npm run sbom`).',
    from: { path: product },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      pathNot: 'node_modules/@types/vscode/',
    },
  },
];

/** Where what runs begins: the extension, the server and what `npm run docs` writes. */
const entries =
  '^(client/src/extension|server/src/server|core/src/(textsInData|engine/(rulesDocumentation|ruleSettingsSchema))|client/src/aws/catalogue/errorsDocumentation)\\.ts$';

/** @type {Rule[]} */
const health = [
  {
    name: 'no-circles',
    comment:
      'Modules that go round in a circle are one module, and their order of loading is luck.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-circles-of-folders',
    comment: 'Folders that need each other are one folder: neither can be understood alone.',
    scope: 'folder',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unused-modules',
    comment:
      'Nothing that runs gets here: neither the extension, nor the server, nor `npm run docs`. Tests alone keep nothing.',
    from: { path: entries },
    to: { path: product, pathNot: entries, reachable: false },
  },
  {
    name: 'no-orphans',
    comment: 'It imports nothing, and nothing imports it.',
    from: { orphan: true, path: '^(test|scripts)/', pathNot: '\\.config\\.mjs$' },
    to: {},
  },
  {
    name: 'no-missing-modules',
    comment: 'It is not there.',
    from: { path: '^(client|server|protocol|core|test|scripts)/' },
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.map(error),
    ...Object.entries(order).flatMap(([room, lines]) => orderRules(room, lines)),
    ...seams.map(error),
    ...health.map(error),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a module that names another's types can't be understood without it either.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: ['^(\\.\\./)*(out|dist)/', '^test/data/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
};

/** @param {Rule} rule @returns {Rule} */
function error(rule) {
  return { ...rule, severity: 'error' };
}
