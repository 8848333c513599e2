import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Certificates are created for each test file; without openssl those tests are skipped by name. */
export const HAS_OPENSSL = spawnSync('openssl', ['version']).status === 0;

export interface OwnCa {
  /** PEM, and the path of the same for NODE_EXTRA_CA_CERTS of a child process. */
  readonly ca: string;
  readonly caFile: string;
  readonly key: string;
  readonly cert: string;
  remove(): void;
}

/** A new authority and its certificate for `names` (default: localhost and 127.0.0.1). */
export function ownCa(names = 'DNS:localhost,IP:127.0.0.1'): OwnCa {
  const home = mkdtempSync(join(tmpdir(), 'ezdrav-ca-'));
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: home, stdio: 'ignore' });
  };
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...curve,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '3650',
    '-subj',
    '/CN=Test CA',
  );
  openssl('req', ...curve, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost');
  writeFileSync(join(home, 'ext'), `subjectAltName=${names}\n`);
  openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'server.pem',
    '-days',
    '3650',
    '-extfile',
    'ext',
  );
  const read = (name: string): string => readFileSync(join(home, name), 'utf8');
  return {
    ca: read('ca.pem'),
    caFile: join(home, 'ca.pem'),
    key: read('server.key'),
    cert: read('server.pem'),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
