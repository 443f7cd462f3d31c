import assert from 'node:assert/strict';
import manifest from '../../package.json';

const { properties } = manifest.contributes.configuration;
const patterns = {
  'cognitoMfa.endpointUrl': properties['cognitoMfa.endpointUrl'].pattern,
  'cognitoMfa.targets': properties['cognitoMfa.targets'].items.properties.endpointUrl.pattern,
};

describe('The editor of settings', () => {
  for (const [setting, pattern] of Object.entries(patterns)) {
    const accepts = (address: string): boolean => new RegExp(pattern, 'u').test(address);

    for (const address of ['http://localhost:9229', 'HTTPS://pools.example/path?x=1', 'http://a']) {
      it(`accepts ${address} in ${setting}`, () => {
        assert.ok(accepts(address));
      });
    }

    for (const address of [
      ...['localhost:9229', 'http://', 'http:// a', 'ftp://a', 'http:///path'],
      ...['http://me@localhost:9229', 'http://me:s3cret@localhost', 'http://me:s3/cr@localhost'],
    ]) {
      it(`underlines ${address} in ${setting}`, () => {
        assert.ok(!accepts(address));
      });
    }
  }
});
