import type { CodeLens } from 'vscode-languageserver-types';

const lenses = [
  { title: '$(cloud-upload) Apply to User Pool', command: 'cognitoMfa.apply' },
  { title: '$(diff) Compare', command: 'cognitoMfa.compare' },
  { title: '$(cloud-download) Pull from User Pool', command: 'cognitoMfa.pull' },
];

/**
 * Apply, Compare and Pull over the first line of a file, for a client that has these commands. Their
 * only argument is the file's URI as a string, in the form that the client itself has sent.
 */
export function codeLenses(uri: string): CodeLens[] {
  const start = { line: 0, character: 0 };
  return lenses.map(({ title, command }) => ({
    range: { start, end: start },
    command: { title, command, arguments: [uri] },
  }));
}
