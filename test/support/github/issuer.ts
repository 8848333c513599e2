import { createPrivateKey, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Answer } from './rest/call.ts';
import type { Clock } from './clock.ts';

export type ClaimSet = Readonly<Record<string, unknown>>;

/** A key pair of the issuer, with its id in the key set. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export interface Signing {
  readonly key?: SigningKey;
  /** Header fields in addition to or instead of the usual ones. */
  readonly header?: Readonly<Record<string, unknown>>;
}

/** Creating a key takes a while and most tests accept any: one per process, others on demand. */
let usual: SigningKey | undefined;

export function makeSigningKey(kid: string, bits = 2048): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
  return {
    kid,
    privateKey: createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    jwk,
  };
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The claims documented by GitHub, for a push to `main` by a hosted runner. */
export function documentedClaims(known: {
  readonly repository: string;
  readonly repositoryId: number;
  readonly sha: string;
  readonly workflow?: string;
  readonly run?: string;
}): ClaimSet {
  const { repository, repositoryId, sha, workflow = '.github/workflows/announce.yml' } = known;
  const [owner = ''] = repository.split('/');
  const ref = 'refs/heads/main';
  return {
    sub: `repo:${repository}:ref:${ref}`,
    ref,
    sha,
    repository,
    repository_owner: owner,
    actor_id: '11',
    repository_visibility: 'private',
    repository_id: String(repositoryId),
    repository_owner_id: '65',
    run_id: known.run ?? '77',
    run_number: '10',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    actor: 'ana-r',
    workflow: 'Announce',
    workflow_ref: `${repository}/${workflow}@${ref}`,
    workflow_sha: sha,
    job_workflow_ref: `${repository}/${workflow}@${ref}`,
    job_workflow_sha: sha,
    head_ref: '',
    base_ref: '',
    event_name: 'push',
    ref_protected: 'true',
    ref_type: 'branch',
  };
}

/**
 * Signs the statements of runs as GitHub's issuer does: discovery, key set, and a token on demand for a run
 * with `id-token: write`.
 */
export class TokenIssuer {
  /** The issuer's own address, as tokens name it. */
  base = '';
  keys: SigningKey[];
  readonly #clock: Clock;
  readonly #grants = new Map<string, ClaimSet>();
  /** Every token that was issued, newest last. */
  readonly given: string[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
    usual ??= makeSigningKey('38826b17-6a30-5f9b-b169-8beb8202f723');
    this.keys = [usual];
  }

  /** Signs with a new key from now on; the old one stays in the set unless dropped. */
  rotate(keep = true): void {
    const key = makeSigningKey(`key-${this.keys.length + 1}-${Math.random()}`);
    this.keys = keep ? [key, ...this.keys] : [key];
  }

  /** A token with any claims, made `ago` seconds before now. */
  sign(claims: ClaimSet, { key = this.keys[0], header }: Signing = {}): string {
    if (key === undefined) throw new Error('no key');
    const now = Math.floor(this.#clock.now().getTime() / 1000);
    const times = { nbf: now - 300, exp: now + 300, iat: now };
    const head = { typ: 'JWT', alg: 'RS256', x5t: key.kid, kid: key.kid, ...header };
    const text = `${part(head)}.${part({ iss: this.base, ...times, ...claims })}`;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key.privateKey, 'base64url')}`;
  }

  /** Lets a run ask for tokens; returns the variables of its job. */
  grant(claims: ClaimSet): Record<string, string> {
    const secret = `request-token-${this.#grants.size + 1}`;
    this.#grants.set(secret, claims);
    const { origin } = new URL(this.base);
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/_services/id-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret,
    };
  }

  /** The name of what a path asks for, for faults and logs; null if it is not the issuer's. */
  operationOf(method: string, { origin, pathname }: URL): string | null {
    const { origin: ours, pathname: whole } = new URL(this.base);
    const base = whole.replace(/\/$/, '');
    if (method !== 'GET' || origin !== ours) return null;
    if (pathname === `${base}/.well-known/openid-configuration`) return 'oidc discovery';
    if (pathname === `${base}/.well-known/jwks`) return 'oidc keys';
    return pathname === '/_services/id-token' ? 'oidc token' : null;
  }

  answer(operation: string, url: URL, secret: string | undefined): Answer {
    switch (operation) {
      case 'oidc discovery':
        return {
          status: 200,
          body: {
            issuer: this.base,
            jwks_uri: `${this.base}/.well-known/jwks`,
            id_token_signing_alg_values_supported: ['RS256'],
          },
        };
      case 'oidc keys':
        return { status: 200, body: { keys: this.keys.map(({ jwk }) => ({ ...jwk }) as never) } };
      default: {
        const claims = this.#grants.get(secret ?? '');
        if (claims === undefined) return { status: 401, body: { message: 'Unauthorized' } };
        const value = this.sign({ ...claims, aud: url.searchParams.get('audience') ?? 'github' });
        this.given.push(value);
        return { status: 200, body: { count: value.length, value } };
      }
    }
  }
}
