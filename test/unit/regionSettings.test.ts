import assert from 'node:assert/strict';
import { hasUserPools } from '../../core/src/aws/regionNames';
import { regionsOfPartitions } from '../../core/src/aws/sdkPartitions';
import manifest from '../../package.json';

const { properties } = manifest.contributes.configuration;
const patterns = {
  'cognitoMfa.region': properties['cognitoMfa.region'].pattern,
  'cognitoMfa.targets': properties['cognitoMfa.targets'].items.properties.region.pattern,
};
const regions = Object.values(regionsOfPartitions).flatMap((names) => Object.keys(names));

describe('The editor of settings, of Regions,', () => {
  for (const [setting, pattern] of Object.entries(patterns)) {
    it(`underlines those without user pools in ${setting}, and no other`, () => {
      const accepted = regions.filter((region) => new RegExp(pattern, 'u').test(region));
      assert.deepEqual(accepted, regions.filter(hasUserPools));
    });

    it(`accepts none, and one that is newer than every list, in ${setting}`, () => {
      assert.match('', new RegExp(pattern, 'u'));
      assert.match('eu-zz-north-7', new RegExp(pattern, 'u'));
    });
  }
});
