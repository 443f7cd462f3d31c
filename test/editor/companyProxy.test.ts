import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startTunnel, type Tunnel } from '../local-pool/tunnel';
import { withVariable } from './support/environment';
import { FaultSession } from '../faults/faultSession';
import { saysYes, usePoolSession } from './support/poolSession';
import type { ScriptedDialogs } from './support/scriptedDialogs';
import { useCertificates } from './support/useCertificates';

/** A server that only the proxy can find. */
const address = 'https://elsewhere.example';

describe("Apply, through the proxy of VS Code's settings,", () => {
  const session = usePoolSession();
  const faults = new FaultSession(session.watched);
  const available = useCertificates();
  let tunnel: Tunnel | undefined;

  before(async () => {
    const certificates = available();
    if (!certificates) {
      return;
    }
    await faults.start(certificates.otherName);
    tunnel = await startTunnel(Number(new URL(faults.proxy.url).port));
    await session.useEndpoint(address);
  });
  after(async () => {
    await tunnel?.close();
    if (available()) {
      await faults.stop();
    }
  });
  beforeEach(() => session.openCustomers());

  it("reaches the server by the proxy, with the company's own authority", async () => {
    const certificates = available();
    assert.ok(certificates && tunnel);
    const { authority } = certificates;
    await withProxy(tunnel.url, async () => {
      const { notice } = await withVariable('AWS_CA_BUNDLE', authority, () =>
        session.run('cognitoMfa.apply', saysYes()),
      );
      assert.match(notice.message, /^Applied .* and read it back: 2 members changed\.$/);
    });
    assert.equal(faults.proxy.applied, 1);
    assert.deepEqual([...new Set(tunnel.destinations)], ['elsewhere.example:443']);
  });

  it('names a proxy that is down, and the setting, and has sent nothing', async () => {
    await withProxy('http://127.0.0.1:1', async () => {
      const { notice } = await session.run('cognitoMfa.apply', saysYes());
      assert.match(
        notice.message,
        /nothing was sent: Could not reach https:\/\/elsewhere\.example, because the proxy 127\.0\.0\.1:1 can't be reached: check your network and VS Code's setting http\.proxy\.$/,
      );
      assert.deepEqual(titles(notice), ['Try Again', 'Open Setting', 'Show Log']);
    });
  });

  it('says that a proxy wants a password', async () => {
    assert.ok(tunnel);
    tunnel.wantsPassword = true;
    await withProxy(tunnel.url, async () => {
      const { notice } = await session.run('cognitoMfa.apply', saysYes());
      assert.match(
        notice.message,
        /Could not reach https:\/\/elsewhere\.example, because the proxy asks for a user name and a password: check VS Code's setting http\.proxy\.$/,
      );
      assert.deepEqual(titles(notice), ['Open Setting', 'Show Log']);
    });
  });
});

const titles = ({ buttons }: ScriptedDialogs['notice']) => buttons.map(({ title }) => title);

async function withProxy(url: string, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('http');
  await settings.update('proxy', url, vscode.ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await settings.update('proxy', undefined, vscode.ConfigurationTarget.Global);
  }
}
