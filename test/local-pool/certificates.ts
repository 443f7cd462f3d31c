/** Certificates of a certification authority of our own, made anew for each run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

export interface Certificates {
  /** The file with the authority's certificate, in PEM. */
  readonly authority: string;
  /** For 127.0.0.1 and localhost, issued by the authority. */
  readonly issued: ServerCertificate;
  /** For the same names, issued by itself. */
  readonly selfSigned: ServerCertificate;
  /** For another name, issued by the authority. */
  readonly otherName: ServerCertificate;
  /** Removes the files. */
  remove(): void;
}

/** Node's own library reads certificates and makes none. */
export function canMakeCertificates(): boolean {
  return spawnSync('openssl', ['version']).status === 0;
}

/** What `openssl` would otherwise take from a file of the machine. */
const configuration = `[req]
distinguished_name = name
prompt = no
[name]
CN = local pool
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[local]
subjectAltName = DNS:localhost,IP:127.0.0.1
[other]
subjectAltName = DNS:elsewhere.example
`;

/** @throws Error with the output of `openssl` where it fails */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  const file = (name: string): string => join(folder, name);
  writeFileSync(file('openssl.cnf'), configuration);
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  };
  const request = (name: string): string[] => [
    ...['req', '-config', 'openssl.cnf', '-newkey', 'rsa:2048', '-nodes', '-sha256'],
    ...['-subj', `/CN=${name}`, '-keyout', `${name}.key`],
  ];
  const own = (name: string, extensions: string): void => {
    openssl(
      ...request(name),
      '-x509',
      '-days',
      '2',
      '-extensions',
      extensions,
      '-out',
      `${name}.pem`,
    );
  };
  const issue = (name: string, extensions: string): void => {
    openssl(...request(name), '-new', '-out', `${name}.csr`);
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'authority.pem', '-CAkey', 'authority.key'],
      ...['-CAcreateserial', '-days', '2', '-sha256', '-extfile', 'openssl.cnf'],
      ...['-extensions', extensions, '-out', `${name}.pem`],
    );
  };
  const read = (name: string): ServerCertificate => ({
    key: readFileSync(file(`${name}.key`), 'utf8'),
    cert: readFileSync(file(`${name}.pem`), 'utf8'),
  });
  own('authority', 'authority');
  own('self', 'local');
  issue('issued', 'local');
  issue('other', 'other');
  return {
    authority: file('authority.pem'),
    issued: read('issued'),
    selfSigned: read('self'),
    otherName: read('other'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
