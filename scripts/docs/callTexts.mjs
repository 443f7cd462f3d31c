// The texts to translate that stand in calls of `l10n.t`. TypeScript's own parser reads all sources in half a second;
// Microsoft's extractor (@vscode/l10n-dev) gives the same and takes a tenth of a second for each file.
import ts from 'typescript';

/** @typedef {string | { message: string, comment: string[] }} Text with a comment for translators where it has one */

/**
 * @param {string} source the contents of a TypeScript file
 * @returns {Record<string, Text>} by the key that VS Code looks a text up with: the text, and its comments behind a slash
 */
export function textsOfCalls(source) {
  /** @type {Record<string, Text>} */
  const found = {};
  /** @param {ts.Node} node */
  const visit = (node) => {
    const text =
      ts.isCallExpression(node) && isLookUp(node.expression) && textOf(node.arguments[0]);
    if (text) found[typeof text === 'string' ? text : keyOf(text)] = text;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** @param {{ message: string, comment: string[] }} text */
const keyOf = ({ message, comment }) => `${message}/${comment.join('')}`;

/** @param {ts.Expression} callee */
const isLookUp = (callee) =>
  ts.isPropertyAccessExpression(callee) &&
  callee.name.text === 't' &&
  callee.expression.getText().endsWith('l10n');

/**
 * @param {ts.Expression | undefined} argument a literal, as the lint rules demand
 * @returns {Text | undefined}
 */
function textOf(argument) {
  if (!argument) return undefined;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isObjectLiteralExpression(argument)) return undefined;
  const [message] = literalsOf(argument, 'message');
  const comment = literalsOf(argument, 'comment');
  return message !== undefined && comment.length > 0 ? { message, comment } : message;
}

/**
 * @param {ts.ObjectLiteralExpression} object
 * @param {string} name of a property that is a text or a list of texts
 * @returns {string[]}
 */
function literalsOf(object, name) {
  const property = object.properties.find((each) => each.name?.getText() === name);
  if (!property || !ts.isPropertyAssignment(property)) return [];
  const { initializer } = property;
  const values = ts.isArrayLiteralExpression(initializer) ? initializer.elements : [initializer];
  return values.flatMap((value) => (ts.isStringLiteralLike(value) ? value.text : []));
}
