import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { errorDetails } from '../../client/src/log';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { Variables } from '../local-pool/variables';
import {
  actionsAtAws,
  failureOf,
  FailingCalls,
  openAddress,
  totp,
  tries,
  tryAgain,
} from './support/failingCalls';

/** What a test can't bring about in the time it has, or without certificates, by its code or name. */
const made: readonly (readonly [string, object, string])[] = [
  ['no-route', { code: 'ENETUNREACH' }, 'there is no network'],
  ['no-route', { code: 'EHOSTUNREACH' }, 'there is no route to it'],
  ['certificate-expired', { code: 'CERT_HAS_EXPIRED' }, 'has expired or is not valid yet'],
  ['certificate-name', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'is for another name'],
  [
    'certificate-untrusted',
    { code: 'SELF_SIGNED_CERT_IN_CHAIN' },
    'is not trusted (SELF_SIGNED_CERT_IN_CHAIN)',
  ],
  ['timeout', { name: 'TimeoutError' }, 'did not answer SetUserPoolMfaConfig for user pool'],
  ['timeout', { code: 'ETIMEDOUT' }, 'did not answer SetUserPoolMfaConfig for user pool'],
  ['too-many-requests', { $metadata: { httpStatusCode: 429 } }, 'too many requests'],
  ['service-failed', { $metadata: { httpStatusCode: 503 } }, 'try again in a minute'],
  ['unexpected-answer', { $metadata: { httpStatusCode: 302 } }, "can't be read"],
  [
    'proxy-unreachable',
    { message: 'Failed to establish a socket connection to proxies: PROXY proxy.example:8080' },
    "because the proxy proxy.example:8080 can't be reached",
  ],
  ['proxy-login', { $metadata: { httpStatusCode: 407 } }, 'asks for a user name and a password'],
  ['unknown', {}, 'failed: '],
];
describe('A failure of the network has its sentence and its button:', () => {
  useLocalCredentials();
  const calls = FailingCalls.use();
  const at = (endpointUrl: string) => calls.set('Staff', totp, { endpointUrl });
  let others: Server;
  let othersUrl: string;
  before(async () => {
    others = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>Sign in to this network</html>');
    });
    others.listen(0, '127.0.0.1');
    await once(others, 'listening');
    const address = others.address();
    othersUrl = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  });
  after(async () => {
    others.closeAllConnections();
    others.close();
    await once(others, 'close');
  });

  for (const [text, message] of [
    [
      'http://me:s3cret@pools.example',
      'The address "http://pools.example" has a user name before it, which requests to AWS can\'t use: change the environment variable AWS_ENDPOINT_URL.',
    ],
    [
      'localhost:9229',
      '"localhost:9229" is not an address such as http://localhost:9229: check the environment variable AWS_ENDPOINT_URL.',
    ],
  ] as const) {
    tries('unusable-address', `in the environment, ${text}`, async () => {
      const variables = new Variables();
      variables.set('AWS_ENDPOINT_URL', text);
      try {
        const failure = await calls.set('Staff', totp, { endpointUrl: undefined });
        assert.equal(failure.message, message);
        assert.deepEqual(failure.actions, []);
        assert.equal(failure.mayHaveArrived, false);
        assert.doesNotMatch(errorDetails('Apply', failure), /s3cret/);
      } finally {
        variables.restore();
      }
    });
  }

  tries('ca-bundle', 'where the file of a setting is not there', async () => {
    const transport = { caBundle: '/nowhere/proxy.pem' };
    const failure = await calls.set('Staff', totp, { transport });
    assert.equal(failure.entry.id, 'ca-bundle');
    assert.equal(
      failure.message,
      "cognitoMfa.caBundle names the file /nowhere/proxy.pem, which can't be read (ENOENT): check the path.",
    );
    assert.deepEqual(failure.actions, [{ kind: 'open-setting', setting: 'cognitoMfa.caBundle' }]);
    assert.equal(failure.mayHaveArrived, false);
    assert.deepEqual(calls.pool.requests, []);
  });

  tries('address-not-found', 'by a real client', async () => {
    const failure = await at('http://nowhere.invalid');
    assert.equal(failure.entry.id, 'address-not-found');
    assert.equal(
      failure.message,
      'Could not reach http://nowhere.invalid (the address was not found): check that the server is running, and check cognitoMfa.endpointUrl.',
    );
    assert.deepEqual(
      [failure.actions, actionsAtAws(failure)],
      [[tryAgain, openAddress], [tryAgain]],
    );
  });

  tries('connection-refused', 'by a real client', async () => {
    const failure = await at('http://127.0.0.1:1');
    assert.equal(failure.entry.id, 'connection-refused');
    assert.equal(
      failure.message,
      'Could not reach http://127.0.0.1:1 (the connection was refused): check that the server is running, and check cognitoMfa.endpointUrl.',
    );
    assert.equal(failure.mayHaveArrived, false);
    assert.deepEqual(
      [failure.actions, actionsAtAws(failure)],
      [[tryAgain, openAddress], [tryAgain]],
    );
  });

  tries('connection-lost', 'by a real client', async () => {
    calls.pool.failNext('SetUserPoolMfaConfig', { kind: 'cut', applied: false });
    const failure = await calls.set();
    assert.equal(failure.entry.id, 'connection-lost');
    assert.match(failure.message, /^Could not reach http:.* \(the connection was lost\): /);
    assert.equal(failure.mayHaveArrived, true);
    assert.deepEqual(
      [failure.actions, actionsAtAws(failure)],
      [[tryAgain, openAddress], [tryAgain]],
    );
  });

  tries('no-tls', 'by a real client', async () => {
    const failure = await at(calls.pool.url.replace('http:', 'https:'));
    assert.equal(failure.entry.id, 'no-tls');
    assert.match(failure.message, /^Could not reach https:.* \(it does not speak TLS\): /);
    assert.deepEqual(failure.actions, [tryAgain, openAddress]);
  });

  tries('unexpected-answer', 'a page of a network that wants a login', async () => {
    const failure = await at(othersUrl);
    assert.equal(failure.entry.id, 'unexpected-answer');
    assert.match(failure.message, /^http:.* gave an answer to SetUserPoolMfaConfig for user pool/);
    assert.deepEqual(
      [failure.actions, actionsAtAws(failure)],
      [[tryAgain, openAddress], [tryAgain]],
    );
    assert.equal(failure.mayHaveArrived, true);
  });

  tries('cancelled', 'by a real client', async () => {
    const pools = new SdkUserPools({ endpointUrl: calls.pool.url }, sortFailure);
    const held = calls.pool.failNext('GetUserPoolMfaConfig', { kind: 'hold' });
    const aborter = new AbortController();
    const reading = failureOf(pools.getMfaConfig(calls.pool.pools['Staff'] ?? '', aborter.signal));
    await held.arrived;
    aborter.abort();
    const failure = await reading;
    assert.equal(failure.entry.id, 'cancelled');
    held.release();
  });

  tries('region-missing', 'by a real client', async () => {
    const region = process.env['AWS_REGION'];
    Reflect.deleteProperty(process.env, 'AWS_REGION');
    try {
      const pools = new SdkUserPools({}, sortFailure);
      const failure = await failureOf(pools.list(new AbortController().signal));
      assert.equal(failure.entry.id, 'region-missing');
      assert.equal(
        failure.message,
        'No AWS Region is set: set cognitoMfa.region, or a region in your AWS profile.',
      );
      assert.deepEqual(failure.actions, [{ kind: 'open-setting', setting: 'cognitoMfa.region' }]);
    } finally {
      if (region !== undefined) process.env['AWS_REGION'] = region;
    }
  });

  for (const [id, facts, words] of made) {
    tries(id, JSON.stringify(facts), () => {
      const error = Object.assign(new Error('Some words'), facts);
      const failure = sortFailure(error, {
        operation: 'SetUserPoolMfaConfig',
        userPoolId: 'us-east-1_x',
        connection: {},
      });
      assert.equal(failure.entry.id, id);
      assert.ok(failure.message.includes(words), failure.message);
    });
  }
});
