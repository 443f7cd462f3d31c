/**
 * An AWS STS on this machine: the query protocol, answered in XML. It knows two operations, refuses a
 * code that was used, and records what it was asked.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export interface StsRequest {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Of the key that the request is signed with, and the Region that it is signed for. */
  readonly accessKeyId: string;
  readonly region: string;
}

export interface LocalSts {
  readonly url: string;
  /** Every request since the start or the last reset, in order. */
  readonly requests: readonly StsRequest[];
  /** How long the credentials of a role are good for, in seconds. */
  lifetime: number;
  /** Whether it fails at everything. */
  fails: boolean;
  /** Forgets the requests and the used codes. */
  reset(): void;
  close(): Promise<void>;
}

/** The account of everybody here. */
export const stsAccount = '210987654321';

/** A code that is never accepted. */
export const wrongCode = '000000';

/** Starts it on the loopback interface. */
export async function startLocalSts(): Promise<LocalSts> {
  const requests: StsRequest[] = [];
  const used = new Set<string>();
  const sts = { lifetime: 3_600, fails: false };
  const server = createServer((incoming, response) => {
    void read(incoming).then((request) => {
      requests.push(request);
      const { status, body } = sts.fails
        ? refusal('ServiceUnavailable', 'Try again.', 503)
        : answer(request, used, sts.lifetime);
      response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(sts, {
    url: `http://127.0.0.1:${port}`,
    requests,
    reset: () => {
      requests.length = 0;
      used.clear();
      Object.assign(sts, { lifetime: 3_600, fails: false });
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  });
}

async function read(incoming: IncomingMessage): Promise<StsRequest> {
  const parameters = Object.fromEntries(new URLSearchParams(await text(incoming)));
  const { authorization = '' } = incoming.headers;
  const [, accessKeyId = '', region = ''] =
    /Credential=([^/]+)\/\d+\/([^/]+)\/sts\//.exec(authorization) ?? [];
  return { operation: parameters['Action'] ?? '', parameters, accessKeyId, region };
}

function answer(
  { operation, parameters, accessKeyId }: StsRequest,
  used: Set<string>,
  lifetime: number,
): { status: number; body: string } {
  switch (operation) {
    case 'GetCallerIdentity':
      return callerIdentity(stsAccount, accessKeyId);
    case 'AssumeRole': {
      const { SerialNumber, TokenCode = '', RoleArn = '' } = parameters;
      if (SerialNumber !== undefined && (TokenCode === wrongCode || used.has(TokenCode))) {
        return refusal(
          'AccessDenied',
          'MultiFactorAuthentication failed with invalid MFA one time pass code. ',
        );
      }
      used.add(TokenCode);
      const expiration = new Date(Date.now() + lifetime * 1_000).toISOString();
      const name = RoleArn.slice(RoleArn.lastIndexOf('/') + 1);
      return result(
        operation,
        `<Credentials><AccessKeyId>of-${name}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${expiration}</Expiration></Credentials>`,
      );
    }
    default:
      return refusal('InvalidAction', `Could not find operation ${operation}`);
  }
}

/** The answer to GetCallerIdentity for a user of an account. */
export function callerIdentity(account: string, user: string): { status: number; body: string } {
  return result(
    'GetCallerIdentity',
    `<Arn>arn:aws:iam::${account}:user/${user}</Arn><UserId>AIDA</UserId><Account>${account}</Account>`,
  );
}

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';

function result(operation: string, content: string): { status: number; body: string } {
  const inner = `<${operation}Result>${content}</${operation}Result>`;
  return {
    status: 200,
    body: `<${operation}Response xmlns="${namespace}">${inner}</${operation}Response>`,
  };
}

function refusal(code: string, message: string, status = 403): { status: number; body: string } {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  return {
    status,
    body: `<ErrorResponse xmlns="${namespace}">${error}<RequestId>r</RequestId></ErrorResponse>`,
  };
}
