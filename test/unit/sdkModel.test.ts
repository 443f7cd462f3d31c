import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './support/translations';

describe('The model of the service in the installed AWS SDK (npm run model)', () => {
  it('has nothing that the schema and the test data lack, and nothing else than they have', () => {
    const args = [join(root, 'scripts/model.mjs'), '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
