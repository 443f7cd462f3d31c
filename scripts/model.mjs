// `npm run model`: what the AWS SDK that is installed has and the schema of our files does not, and the other way
// round. With --check it prints nothing of what is equal and fails where something differs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sdkShapes, sdkVersion } from './model/sdkModel.mjs';

/** @typedef {import('./model/sdkModel.mjs').Shape} Shape */
/**
 * @typedef {object} SchemaNode
 * @property {string} [type]
 * @property {Record<string, SchemaNode>} [properties]
 * @property {string[]} [enum]
 * @property {string[]} [required]
 */

const root = join(import.meta.dirname, '..');
const request = 'SetUserPoolMfaConfigRequest';
const answer = 'GetUserPoolMfaConfigResponse';
const pool = 'UserPoolType';
const poolInTestData = 'UserPoolType (members that matter here)';
/** @type {Record<string, string>} */
const jsonTypes = { structure: 'object', list: 'array', integer: 'number' };
const shapes = sdkShapes(request, answer, pool);
const schema = JSON.parse(readFileSync(join(root, 'schemas/mfa.schema.json'), 'utf8'));
const witness = JSON.parse(readFileSync(join(root, 'test/data/cognito-mfa-model.json'), 'utf8'));

/** Members of the file that no request has, and one that a file need not have. */
const ofFile = { ...schema, properties: { ...schema.properties } };
delete ofFile.properties.$schema;
ofFile.required = ['UserPoolId'];
const answered = { ...ofFile, properties: { ...ofFile.properties }, required: [] };
delete answered.properties.UserPoolId;

const differences = [
  ...differ('the schema', '', shapeOf(request), shapeOfSchema(ofFile)),
  ...differ('the schema', '', shapeOf(answer), shapeOfSchema(answered)),
  ...differ('the test data', '', shapeOf(request), shapeOfWitness(request)),
  ...differ('the test data', '', shapeOf(answer), shapeOfWitness(answer)),
  ...differ('the test data', '', poolPart(), shapeOfWitness(poolInTestData)),
];
for (const line of new Set(differences)) console.error(line);
if (differences.length > 0) process.exitCode = 1;
else if (!process.argv.includes('--check')) {
  console.log(
    `The schema has every member and value of ${request} in the AWS SDK ${sdkVersion()}.`,
  );
}

/** @param {string} name */
function shapeOf(name) {
  const shape = shapes[name];
  if (!shape) throw new Error(`The SDK has no ${name}.`);
  return shape;
}

/** What the test data has of a user pool: its members that decide which configurations it accepts. */
function poolPart() {
  const { members = {}, ...rest } = shapeOf(pool);
  const names = Object.keys(witness.shapes[poolInTestData].members);
  return {
    ...rest,
    members: Object.fromEntries(Object.entries(members).filter(([name]) => names.includes(name))),
  };
}

/**
 * @param {SchemaNode} node
 * @returns {Shape}
 */
function shapeOfSchema({ type = '', properties, enum: values, required = [] }) {
  const members = Object.entries(properties ?? {}).map(
    ([name, child]) => /** @type {const} */ ([name, shapeOfSchema(child)]),
  );
  return {
    type,
    ...(values && { enum: [...values].sort() }),
    ...(properties && { members: Object.fromEntries(members), required: [...required].sort() }),
  };
}

/**
 * @param {string} name of a shape in the test data
 * @returns {Shape}
 */
function shapeOfWitness(name) {
  const { type, members, member, enum: values, required = [] } = witness.shapes[name];
  const below = Object.entries(members ?? {}).map(
    ([member, target]) => /** @type {const} */ ([member, shapeOfWitness(String(target))]),
  );
  return {
    type: jsonTypes[type] ?? type,
    ...(member && { items: shapeOfWitness(member) }),
    ...(values && { enum: [...values].sort() }),
    ...(members && { members: Object.fromEntries(below), required: [...required].sort() }),
  };
}

/**
 * @param {string} where what is compared with the SDK
 * @param {string} path
 * @param {Shape} ofSdk
 * @param {Shape | undefined} own
 * @returns {string[]} a line for each difference
 */
function differ(where, path, ofSdk, own) {
  const name = path || 'the request';
  if (!own) return [`${name} (${textOf(ofSdk)}) is in the AWS SDK and not in ${where}.`];
  const { members = {}, ...rest } = ofSdk;
  const { members: ownMembers = {}, ...ownRest } = own;
  const same = textOf(rest) === textOf(ownRest);
  const line = `${name} is ${textOf(rest)} in the AWS SDK and ${textOf(ownRest)} in ${where}.`;
  const below = Object.entries(members).flatMap(([member, shape]) =>
    differ(where, path ? `${path}.${member}` : member, shape, ownMembers[member]),
  );
  const extra = Object.keys(ownMembers).filter((member) => !members[member]);
  return [
    ...(same ? [] : [line]),
    ...below,
    ...(ofSdk.items ? differ(where, `${path}[]`, ofSdk.items, own.items) : []),
    ...extra.map(
      (member) => `${path ? `${path}.` : ''}${member} is in ${where} and not in the AWS SDK.`,
    ),
  ];
}

/** @param {Shape} shape */
function textOf({ type, enum: values, required = [] }) {
  const needs = required.length > 0 ? `, which needs ${required.join(', ')}` : '';
  return values ? `one of ${values.join(', ')}` : `${type}${needs}`;
}
