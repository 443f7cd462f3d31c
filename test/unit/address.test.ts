import assert from 'node:assert/strict';
import { namedAddress } from '../../client/src/aws/address';
import manifest from '../../package.json';

const { properties } = manifest.contributes.configuration;
const patterns = [
  properties['cognitoMfa.endpointUrl'].pattern,
  properties['cognitoMfa.targets'].items.properties.endpointUrl.pattern,
].map((pattern) => new RegExp(pattern, 'u'));

/** Whether the editor of settings leaves a text alone. */
const isAccepted = (text: string): boolean => patterns.every((pattern) => pattern.test(text));

describe('An address', () => {
  for (const [text, address] of [
    ['http://localhost:9229', 'http://localhost:9229'],
    ['http://localhost:9229/', 'http://localhost:9229'],
    ['HTTPS://Pools.Example/path?x=1', 'https://pools.example/path?x=1'],
    ['http://a', 'http://a'],
    ['https://pools.example:443/a/', 'https://pools.example/a/'],
    ['http://[::1]:9229', 'http://[::1]:9229'],
    ['http://pools.example/me@home', 'http://pools.example/me@home'],
    // Hosts that look like others, or like an address in another notation.
    [
      'https://cognito-idp.us-east-1.am\u0430zonaws.com',
      'https://cognito-idp.us-east-1.xn--amzonaws-26g.com',
    ],
    ['http://\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54', 'http://localhost'],
    ['http://2130706433', 'http://127.0.0.1'],
  ] as const) {
    it(`is ${address} where ${JSON.stringify(text)} is written`, () => {
      assert.deepEqual(namedAddress(text), { address });
      assert.ok(isAccepted(text));
      assert.deepEqual(namedAddress(address), { address }, 'what is kept is kept as it is');
    });
  }

  for (const text of [
    ...['', 'localhost:9229', 'http://', 'http:// a', 'ftp://a', 'http:///path', 'http:a'],
    ...[
      'http:\\\\a',
      'javascript:alert(1)',
      'http://a b/',
      'http://a\nb',
      'http://a\t',
      ' http://a',
    ],
    ...[
      'http://a/\u0007',
      'http://a:b',
      'http://[::1',
      `http://a/${'x'.repeat(300)}`,
      'http://\u00a0a',
    ],
  ]) {
    it(`is not ${JSON.stringify(text).slice(0, 40)}`, () => {
      const named = namedAddress(text);
      assert.equal('fault' in named && named.fault, 'no-address');
      assert.ok(text === '' || text.length > 300 || !isAccepted(text));
    });
  }

  for (const user of [
    'me:s3cret',
    'me:s3/cret',
    'me:s3@cret',
    'me',
    '',
    'me:s3 cret',
    'me: ',
    'm\ne',
  ]) {
    it(`has no user part ${JSON.stringify(user)}, of which nothing is shown`, () => {
      const text = `http://${user}@127.0.0.1:1/path`;
      const shown = 'http://127.0.0.1:1/path';
      assert.deepEqual(namedAddress(text), { fault: 'user', shown });
      assert.ok(!isAccepted(text));
    });
  }
});
