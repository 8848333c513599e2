import { readFileSync } from 'node:fs';
import {
  bytesOf,
  INDEX_FILE,
  KEYS_FILE,
  PLAN_FILE,
  RECORDS_FOLDER,
  VERDICTS_FOLDER,
} from '../../src/dossier/contents.ts';
import type { DossierFiles } from '../../src/dossier/files.ts';
import { keptText } from '../../src/dossier/kept-verdict.ts';
import { withManifest } from '../../src/dossier/manifest.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { audienceOf, type Payload, type StatementKind } from '../../src/witness/payload.ts';
import { facts, read, solution } from '../support/builders.ts';
import { Clock } from '../support/github/clock.ts';
import {
  documentedClaims,
  makeSigningKey,
  type SigningKey,
  TokenIssuer,
} from '../support/github/issuer.ts';

const bytes = new Uint8Array(readFileSync('examples/enarocanje/.ezdrav/intervention.yml'));
const reading = readIntervention(PLAN_FILE, bytes);
if (!reading.ok) throw new Error('the example is not well-formed');
const { value: intervention, planDigest } = reading;
export const DIGEST = planDigest;

export const REPOSITORY = 'hisa/enarocanje';
const VERSIONS = { product: '1.0.0', calendar: '2026', tzdata: '2026a' };
export const GITHUB_KEY: SigningKey = makeSigningKey('github-key');
export const OWN_KEY: SigningKey = makeSigningKey('github-key');

export interface Changes {
  /** The key that signs, and that stands in `keys.json`. */
  readonly key?: SigningKey;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly said?: Readonly<Record<string, string>>;
  readonly index?: Readonly<Record<string, unknown>>;
  readonly payload?: (payload: Readonly<Record<string, unknown>>) => unknown;
  readonly issuer?: string;
  readonly audience?: string;
  /** Files instead of, or beside, those there are; null: not there. */
  readonly files?: Readonly<Record<string, Uint8Array | null>>;
}

/** What the gate kept of allowing the example. */
export function keptVerdict(): string {
  const candidate = { path: '.ezdrav/intervention.yml', intervention, planDigest };
  const known = facts({ files: read([candidate]) });
  const rules = solution();
  const verdict = evaluate(candidate, rules, known);
  const text = keptText({ solution: rules, facts: known, verdict, versions: VERSIONS });
  if (text === null) throw new Error('not kept');
  return text;
}

function record(id: number, task: string, payload: unknown): object {
  return {
    schema: 1,
    id,
    task,
    commit: 'c'.repeat(40),
    creator: 'github-actions[bot]',
    'created-at': '2026-11-26T08:25:00Z',
    payload,
    statuses: [
      { state: 'success', 'created-at': '2026-11-26T08:25:01Z', creator: 'github-actions[bot]' },
    ],
  };
}

/** A receipt of a kind as a file of `records/`, signed by GitHub. */
export function receiptFile(id: number, kind: StatementKind, said: Payload): Uint8Array {
  const issuer = new TokenIssuer(new Clock('2026-11-27T12:00:00Z', true));
  issuer.base = 'https://token.actions.githubusercontent.com';
  const known = { repository: REPOSITORY, repositoryId: 4242, sha: 'c'.repeat(40) };
  const claims = { ...documentedClaims(known), aud: audienceOf(kind, said) };
  const token = issuer.sign(claims, { key: GITHUB_KEY });
  return bytesOf(record(id, 'ezdrav:receipt', { schema: 1, kind, said, token }));
}

/** A dossier as it is gathered: the example, announced by a signed receipt and a claim, and allowed. */
export function dossier(changes: Changes = {}): DossierFiles {
  const { key = GITHUB_KEY } = changes;
  const issuer = new TokenIssuer(new Clock('2026-11-26T08:25:00Z', true));
  issuer.base = changes.issuer ?? 'https://token.actions.githubusercontent.com';
  const said = {
    schema: 1,
    object: 'receipt',
    intervention: intervention.id,
    plan: planDigest,
    run: '77',
    ...changes.said,
  };
  const claims = documentedClaims({
    repository: REPOSITORY,
    repositoryId: 4242,
    sha: 'c'.repeat(40),
  });
  const audience = changes.audience ?? audienceOf('announcement', said);
  const token = issuer.sign({ ...claims, aud: audience, ...changes.claims }, { key });
  const payload = { schema: 1, kind: 'announcement', said, token };
  const index = {
    schema: 1,
    intervention: intervention.id,
    'plan-digest': planDigest,
    repository: REPOSITORY,
    'repository-id': 4242,
    'default-branch': 'main',
    server: 'https://github.com',
    'made-at': '2027-12-01T08:00:00Z',
    versions: VERSIONS,
    gone: [{ what: 'run', why: 'not-found' }],
    ...changes.index,
  };
  const files = new Map<string, Uint8Array>([
    [INDEX_FILE, bytesOf(index)],
    [PLAN_FILE, bytes],
    [`${VERDICTS_FOLDER}1.json`, new TextEncoder().encode(keptVerdict())],
    [
      `${RECORDS_FOLDER}8001.json`,
      bytesOf(record(8001, 'ezdrav:announcement', { ...said, object: 'claim' })),
    ],
    [
      `${RECORDS_FOLDER}8002.json`,
      bytesOf(record(8002, 'ezdrav:receipt', changes.payload?.(payload) ?? payload)),
    ],
    [
      KEYS_FILE,
      bytesOf({
        schema: 1,
        issuer: issuer.base,
        'fetched-at': '2027-12-01T08:00:00Z',
        keys: [key.jwk],
      }),
    ],
  ]);
  for (const [path, other] of Object.entries(changes.files ?? {})) {
    if (other === null) files.delete(path);
    else files.set(path, other);
  }
  return withManifest(files);
}
