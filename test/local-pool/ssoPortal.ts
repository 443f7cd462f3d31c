/** The service that gives credentials for the token of an SSO session. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** The only token that it knows; for others it answers as for one that has been revoked. */
const knownToken = 'made-up';

export class SsoPortal {
  /** How many requests for credentials came. */
  asked = 0;
  private constructor(private readonly server: Server) {}

  static async start(accepts: boolean): Promise<SsoPortal> {
    const server = createServer((request, response) => {
      portal.asked += 1;
      const known = accepts && request.headers['x-amz-sso_bearer_token'] === knownToken;
      const error = { 'x-amzn-errortype': 'UnauthorizedException' };
      response.writeHead(known ? 200 : 401, {
        'content-type': 'application/json',
        ...(known ? {} : error),
      });
      response.end(JSON.stringify(known ? credentials() : revoked));
    });
    const portal = new SsoPortal(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return portal;
  }

  get url(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

const revoked = { message: 'Session token not found or invalid' };

function credentials(): object {
  return {
    roleCredentials: {
      accessKeyId: 'sso',
      secretAccessKey: 'sso',
      sessionToken: 'sso',
      expiration: Date.now() + 3_600_000,
    },
  };
}
