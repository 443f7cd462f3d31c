import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variables = ['AWS_CONFIG_FILE', 'ELECTRON_RUN_AS_NODE'] as const;

/** An AWS profile, `slow`, whose `credential_process` answers nothing until it is stopped. */
export class SlowCredentials {
  private constructor(
    private readonly server: Server,
    private readonly sockets: readonly Socket[],
    private readonly folder: string,
    private readonly before: Readonly<Record<string, string | undefined>>,
    /** Resolves when the program runs. */
    readonly asked: Promise<unknown>,
  ) {}

  static async start(): Promise<SlowCredentials> {
    const server = createServer();
    const sockets: Socket[] = [];
    server.on('connection', (socket) => sockets.push(socket.resume().on('error', () => undefined)));
    const asked = once(server, 'connection');
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const folder = await mkdtemp(join(tmpdir(), 'slow-credentials-'));
    const program = join(folder, 'wait.js');
    const config = join(folder, 'config');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await writeFile(program, `require('net').connect(${port}, '127.0.0.1').resume();\n`);
    const command = `"${process.execPath}" "${program}"`;
    await writeFile(config, `[profile slow]\ncredential_process = ${command}\n`);
    const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));
    process.env['AWS_CONFIG_FILE'] = config;
    // Under the desktop VS Code the program would be Electron otherwise.
    process.env['ELECTRON_RUN_AS_NODE'] = '1';
    return new SlowCredentials(server, sockets, folder, before, asked);
  }

  /** Ends the program and takes the profile away. */
  async stop(): Promise<void> {
    for (const socket of this.sockets) {
      socket.destroy();
    }
    this.server.close();
    for (const name of variables) {
      const value = this.before[name];
      if (value === undefined) {
        Reflect.deleteProperty(process.env, name);
      } else {
        process.env[name] = value;
      }
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}
