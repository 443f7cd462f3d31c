import assert from 'node:assert/strict';
import type { ServerCertificate } from '../local-pool/certificates';
import { startFaultProxy, type FaultProxy } from '../local-pool/faultProxy';
import { Variables } from '../local-pool/variables';
import { externalId } from './kinds';

/** What must stand in no log, by the environment that the extension signs with. */
const secrets = {
  AWS_ACCESS_KEY_ID: 'AKIAOFTHEFAULTSUITE1',
  AWS_SECRET_ACCESS_KEY: 'secret-key-of-the-fault-suite',
  AWS_SESSION_TOKEN: 'session-token-of-the-fault-suite',
};
const forbidden = [...Object.values(secrets), externalId, 'AWS4-HMAC', 'Signature='];

/** What an Apply that goes through the faults is watched by. */
export interface Watched {
  /** The address of the local pool behind the proxy. */
  address(): string;
  /** Every line of the log. */
  logged(): readonly string[] | Promise<readonly string[]>;
}

/** The proxy between the extension and the local pool, and the log of what the extension does. */
export class FaultSession {
  private running: FaultProxy | undefined;
  private readonly variables = new Variables();

  constructor(private readonly watched: Watched) {}

  get proxy(): FaultProxy {
    assert.ok(this.running, 'the proxy is not running');
    return this.running;
  }

  /** Starts the proxy, and gives the extension secrets to hide. */
  async start(certificate?: ServerCertificate): Promise<void> {
    for (const [name, value] of Object.entries(secrets)) {
      this.variables.set(name, value);
    }
    this.running = await startFaultProxy(this.watched.address(), certificate);
  }

  async stop(): Promise<void> {
    this.variables.restore();
    await this.proxy.close();
  }

  /** Asserts that the log, with its lines of every level, has a text and no secret. */
  async assertLogged(text: string): Promise<string> {
    const log = (await this.watched.logged()).join('\n');
    assert.ok(log.includes(text), `the log has no ${text}`);
    for (const secret of forbidden) {
      assert.ok(!log.includes(secret), `the log has ${secret}`);
    }
    assert.doesNotMatch(log, /authorization\W+(?!\*\*\*)\w/i);
    return log;
  }
}
