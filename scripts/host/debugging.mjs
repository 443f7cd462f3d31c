// Lets the editor tests look at the window that they run in, as Chromium's own developer tools do.
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Chooses where the tools can reach a Chromium that is about to start.
 * @returns {Promise<{ argument: string, env: Record<string, string> }>} Chromium's argument, and what tells the tests
 */
export async function openDebugging() {
  const port = await freePort();
  return {
    argument: `--remote-debugging-port=${port}`,
    env: { COGNITO_MFA_TEST_WINDOW: `http://127.0.0.1:${port}` },
  };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}
