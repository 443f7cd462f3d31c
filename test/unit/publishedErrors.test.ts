import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue } from '../../client/src/aws/catalogue/index';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { actionsAtAws, assertRequestLogged, FailingCalls, tries } from './support/failingCalls';
import { aboutThePool } from './support/poolRefusals';
import { aboutTheCall, type PublishedError } from './support/publishedErrors';
import { aboutTheRequest } from './support/requestRefusals';
import { refused, staff } from './support/serviceAnswers';

const roleArn = 'arn:aws:iam::123456789012:role/Sms';

/** The whole sentence of a row for the pool that is called. */
function sentenceOf({ sentence, because = '' }: PublishedError, url: string): string {
  return sentence === undefined
    ? refused(staff, because.replace('ROLE', roleArn))
    : sentence.replace('POOL', staff).replace('URL', url);
}

describe('Every error that the service is known to answer is told for what it is:', () => {
  useLocalCredentials();
  const calls = FailingCalls.use();

  for (const row of [...aboutTheRequest, ...aboutThePool, ...aboutTheCall]) {
    const { name, message = '', entry } = row;
    tries(entry, `${name}, ${row.row}`, async () => {
      calls.pool.failNext('SetUserPoolMfaConfig', { kind: 'error', name, message });
      const failure = (await calls.set()).withRole(roleArn);
      assert.equal(failure.entry.id, entry);
      assert.equal(failure.message, sentenceOf(row, calls.pool.url));
      assert.deepEqual(
        actionsAtAws(failure).map(({ kind }) => kind),
        row.buttons,
      );
      assert.equal(failure.mayHaveArrived, name === 'InternalErrorException');
      assertRequestLogged(failure);
    });
  }
});

/** The errors that the SDK's own documentation of an operation lists. */
function errorsOf(operation: string): string[] {
  const types = require.resolve('@aws-sdk/client-cognito-identity-provider/package.json');
  const file = join(dirname(types), 'dist-types', 'commands', `${operation}Command.d.ts`);
  const found = readFileSync(file, 'utf8').matchAll(/@throws \{@link (\w+)\}/g);
  return [...found]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'CognitoIdentityProviderServiceException');
}

describe('The catalogue knows by its name every error that the SDK lists for', () => {
  const known = new Set(
    catalogue.flatMap(({ matches }) =>
      matches.flatMap((match) => ('names' in match ? match.names : [])),
    ),
  );
  for (const operation of [
    ...['SetUserPoolMfaConfig', 'GetUserPoolMfaConfig'],
    ...['DescribeUserPool', 'ListUserPools'],
  ]) {
    it(operation, () => {
      const listed = errorsOf(operation);
      assert.ok(listed.includes('InternalErrorException'), 'the list is read');
      assert.deepEqual(
        listed.filter((name) => !known.has(name)),
        [],
      );
    });
  }
});
