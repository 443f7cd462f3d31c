import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { trustedCertificates } from '../../client/src/aws/configFiles';
import type { Connection } from '../../client/src/aws/userPools';
import type { Approvals } from '../../client/src/connection/approveOnce';
import {
  approveTrust,
  isTrustApproved,
  trustRequest,
  type TrustOrigin,
} from '../../client/src/connection/approveTrust';

const [first = '', second = ''] = rootCertificates;
const shared: TrustOrigin = { folder: 'file:///shop', caBundle: true, verifySsl: true };

describe('What a workspace says of whom to trust', () => {
  let folder: string;
  let kept: Map<string, unknown>;
  let approved: Approvals;
  let titles: string[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trust-'));
    kept = new Map();
    titles = [];
    approved = {
      get: (key) => kept.get(key),
      update: (key, values) => Promise.resolve(void kept.set(key, values)),
    };
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Connects, where the user agrees to everything: gives the connection, and what was asked. */
  async function connect(
    connection: Connection,
    { origin = shared, answer = true }: { origin?: TrustOrigin; answer?: boolean } = {},
  ): Promise<{ readonly used: Connection; readonly asked: readonly string[] }> {
    titles = [];
    const dialogs = {
      confirm: ({ title }: { readonly title: string }) => {
        titles.push(title);
        return Promise.resolve(answer);
      },
    };
    const request = await trustRequest(connection, origin, connection.endpointUrl);
    const isKnown = isTrustApproved(approved, request);
    const used = await approveTrust(dialogs, approved, request);
    assert.equal(isKnown, titles.length === 0, 'nothing is read unasked before a yes');
    return { used, asked: titles };
  }

  const bundle = (name = 'ca.pem'): string => join(folder, name);
  const withBundle = (name?: string): Connection => ({ transport: { caBundle: bundle(name) } });

  describe('its certificates', () => {
    it('are asked about once, and again when the file has others', async () => {
      await writeFile(bundle(), first);
      const title = `Trust the certificates in ${bundle()}?`;
      assert.deepEqual((await connect(withBundle())).asked, [title]);
      assert.deepEqual((await connect(withBundle())).asked, []);
      await writeFile(bundle(), second);
      assert.deepEqual((await connect(withBundle())).asked, [title]);
      await writeFile(bundle(), first);
      assert.deepEqual((await connect(withBundle())).asked, [], 'what was agreed to is known');
    });

    it('are the same ones in a file of another name', async () => {
      await writeFile(bundle(), first);
      await writeFile(bundle('copy.pem'), first);
      await connect(withBundle());
      assert.deepEqual((await connect(withBundle('copy.pem'))).asked, []);
    });

    it('are used as they were agreed to, or not at all', async () => {
      await writeFile(bundle(), first);
      const { used } = await connect(withBundle());
      assert.equal(await trustedCertificates(used), first);
      await writeFile(bundle(), second);
      await assert.rejects(trustedCertificates(used), {
        name: 'UnusableCaBundle',
        message: `cognitoMfa.caBundle names the file ${bundle()}, which has changed since you were asked about it: try again.`,
      });
    });

    it("are not asked about where the file is the user's own, or not there", async () => {
      assert.deepEqual((await connect(withBundle())).asked, []);
      await writeFile(bundle(), first);
      const { used, asked } = await connect(withBundle(), {
        origin: { ...shared, caBundle: false },
      });
      assert.deepEqual(asked, []);
      await writeFile(bundle(), second);
      assert.equal(await trustedCertificates(used), second);
    });

    it('are not used after a no, which is not kept', async () => {
      await writeFile(bundle(), first);
      await assert.rejects(connect(withBundle(), { answer: false }), { name: 'AbortError' });
      assert.deepEqual([...kept], []);
    });
  });

  it('is asked again for another folder and another address, where nothing is checked', async () => {
    const transport = { verifySsl: false };
    const at = (endpointUrl?: string): Connection => ({ transport, endpointUrl });
    const title = (address: string): string =>
      `Send requests for user pools to ${address} without checking the server's certificate?`;
    assert.deepEqual((await connect(at())).asked, [title('AWS')]);
    assert.deepEqual((await connect(at())).asked, []);
    assert.deepEqual((await connect(at('https://a'))).asked, [title('https://a')]);
    assert.deepEqual((await connect(at('https://a'))).asked, []);
    assert.deepEqual((await connect(at('https://b'))).asked, [title('https://b')]);
    const other = { ...shared, folder: 'file:///other' };
    assert.deepEqual((await connect(at('https://a'), { origin: other })).asked, [
      title('https://a'),
    ]);
    const own = { ...other, folder: 'file:///own', verifySsl: false };
    assert.deepEqual((await connect(at('https://a'), { origin: own })).asked, []);
  });

  it('counts nothing that was kept in another form', async () => {
    await writeFile(bundle(), first);
    kept.set('approvedTrust', [`caBundle ${bundle()}`, 1]);
    assert.equal((await connect(withBundle())).asked.length, 1);
    kept.set('approvedTrust', 'all');
    assert.equal((await connect(withBundle())).asked.length, 1);
  });
});
