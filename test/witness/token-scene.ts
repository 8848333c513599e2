import { type Instant, instantOf } from '../../src/calendar/instant.ts';
import type { House } from '../../src/witness/binding.ts';
import { issuerOf } from '../../src/witness/issuer.ts';
import { type SignatureDemand, type Signed, witnessed } from '../../src/witness/oidc.ts';
import { audienceOf, type Payload, type StatementKind } from '../../src/witness/payload.ts';
import type { IssuerKey, KeySet } from '../../src/witness/signature.ts';
import type { Witness } from '../../src/witness/witness.ts';
import { Clock } from '../support/github/clock.ts';
import {
  type ClaimSet,
  documentedClaims,
  makeSigningKey,
  type SigningKey,
  TokenIssuer,
} from '../support/github/issuer.ts';

/** The moment all of these tests stand at. */
export const NOW = '2026-12-01T21:00:00Z';
export const now: Instant = instantOf(Date.parse(NOW));
export const TIP = 'a1'.repeat(20);
export const REPOSITORY = 'bolnisnica/enarocanje';
export const WORKFLOW = '.github/workflows/announce.yml';
export const CENTRAL = `hisa/workflows/.github/workflows/gate.yml@${'c3'.repeat(20)}`;

export const issuer = new TokenIssuer(new Clock(NOW, true));
issuer.base = 'https://token.actions.githubusercontent.com';
/** An issuer's earlier key, and one of somebody else. */
export const strange: SigningKey = makeSigningKey('strange');

export const PAYLOAD: Payload = {
  schema: 2,
  object: 'receipt',
  intervention: 'POSEG-2026-041',
  plan: `sha256:${'5'.repeat(64)}`,
  environment: 'production',
  recipients: ['servicedesk@src.si', 'skrbnik.enarocanje@example.si'],
  'message-id': '<1@hisa.example.si>',
  server: 'smtp.hisa.example.si',
  run: '77',
};

export const CLAIMS: ClaimSet = documentedClaims({
  repository: REPOSITORY,
  repositoryId: 4242,
  sha: TIP,
});

export const KEYS: readonly IssuerKey[] = keysOf(...issuer.keys);

export function keysOf(...keys: readonly SigningKey[]): readonly IssuerKey[] {
  return keys.map(({ jwk, kid }) => ({ ...(jwk as unknown as IssuerKey), kid }));
}

export const HOUSE: House = {
  issuer: issuerOf('https://github.com') ?? { base: '', enterprises: false },
  repositoryId: 4242,
  defaultBranch: 'main',
  stoodOnDefaultBranch: (commit) => commit === TIP,
  workflows: [WORKFLOW],
  trustsOwnRunners: false,
};

/** A good receipt's token with some claims otherwise. */
export function tokenOf(
  claims: ClaimSet = {},
  payload: Payload = PAYLOAD,
  kind: StatementKind = 'announcement',
  signing: Parameters<TokenIssuer['sign']>[1] = {},
): string {
  return issuer.sign({ ...CLAIMS, aud: audienceOf(kind, payload), ...claims }, signing);
}

export interface Judged extends Partial<Signed> {
  readonly house?: Partial<House>;
  readonly keys?: KeySet;
  readonly wanted?: Partial<SignatureDemand['wanted']>;
  readonly at?: Instant | null;
}

export function judge(changed: Judged = {}): Promise<Witness> {
  const { kind = 'announcement', payload = PAYLOAD, token = tokenOf() } = changed;
  const { 'message-id': _, run: __, ...fields } = PAYLOAD;
  return witnessed(
    { kind, payload, token },
    {
      wanted: { kinds: ['announcement'], fields, open: ['message-id'], ...changed.wanted },
      house: { ...HOUSE, ...changed.house },
      keys: changed.keys === undefined ? KEYS : changed.keys,
      now: changed.at === undefined ? now : changed.at,
    },
  );
}

/** What came of it in a few words: `verified`, `recorded hosted-runner`, `refused token.event`. */
export function inWords(witness: Witness): string {
  switch (witness.kind) {
    case 'verified':
      return 'verified';
    case 'recorded':
      return `recorded ${witness.missing.join(' ')}`;
    case 'unproven':
      return `unproven ${witness.reason}`;
    case 'refused':
      return `refused ${witness.faults.map(({ code, value }) => (code === 'payload.field' ? `${code}:${value}` : code)).join(' ')}`;
  }
}
