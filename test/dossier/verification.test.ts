import { describe, expect, it, test } from 'vitest';
import { RELEASED_KEYS } from '../../src/dossier/released-keys.ts';
import {
  bytesOf,
  INDEX_FILE,
  KEYS_FILE,
  PLAN_FILE,
  RECORDS_FOLDER,
  VERDICTS_FOLDER,
} from '../../src/dossier/contents.ts';
import { type DossierFiles, MANIFEST } from '../../src/dossier/files.ts';
import { withManifest } from '../../src/dossier/manifest.ts';
import { type ProvenKeys, thumbprint } from '../../src/dossier/signatures.ts';
import { isConfirmed, type Verification, verifyDossier } from '../../src/dossier/verification.ts';
import { packed, unpacked } from '../../src/dossier/zip.ts';
import type { IssuerKey } from '../../src/witness/signature.ts';
import type { SigningKey } from '../support/github/issuer.ts';
import {
  type Changes,
  DIGEST,
  dossier,
  GITHUB_KEY,
  keptVerdict,
  OWN_KEY,
  REPOSITORY,
} from './sample.ts';

function keysOf({ kid, jwk }: SigningKey): readonly IssuerKey[] {
  return [{ kid, kty: 'RSA', n: String(jwk['n']), e: String(jwk['e']) }];
}

const GITHUB: ProvenKeys = { from: 'file', keys: keysOf(GITHUB_KEY) };

async function verified(
  files: DossierFiles,
  proven: ProvenKeys | null = GITHUB,
): Promise<Verification> {
  const result = await verifyDossier(files, proven);
  if (result.kind !== 'read') throw new Error(result.problem.why);
  return result.verification;
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('a dossier', () => {
  it('holds with the keys of GitHub from elsewhere, and tells who signed what', async () => {
    const verification = await verified(dossier());
    expect(verification).toMatchObject({ differences: [], faults: [], gone: [{ what: 'run' }] });
    expect(isConfirmed(verification)).toBe(true);
    expect(verification.verdicts).toMatchObject([{ said: { decision: 'allow' }, same: true }]);
    expect(verification.signatures).toMatchObject([
      {
        path: `${RECORDS_FOLDER}8002.json`,
        signature: {
          kind: 'good',
          proof: 'file',
          of: 'announcement',
          ofThisPlan: true,
          by: {
            repository: REPOSITORY,
            run: '77',
            workflow: `${REPOSITORY}/.github/workflows/announce.yml@refs/heads/main`,
          },
        },
      },
    ]);
    expect(verification.unsigned).toEqual([
      INDEX_FILE,
      KEYS_FILE,
      PLAN_FILE,
      `${RECORDS_FOLDER}8001.json`,
      `${VERDICTS_FOLDER}1.json`,
    ]);
  });

  it('does not hold with the keys that stand in it alone', async () => {
    const verification = await verified(dossier(), null);
    expect(verification.faults).toEqual([
      { code: 'key-not-proven', path: `${RECORDS_FOLDER}8002.json` },
    ]);
  });

  it('takes keys asked now, and keys that the release knows', async () => {
    expect(await verified(dossier(), { ...GITHUB, from: 'online' })).toMatchObject({ faults: [] });
    const [key] = keysOf(GITHUB_KEY);
    if (key === undefined) throw new Error('no key');
    const known: { thumbprints: readonly string[] } = RELEASED_KEYS;
    known.thumbprints = [thumbprint(key)];
    try {
      const { signatures, faults } = await verified(dossier(), null);
      expect(faults).toEqual([]);
      expect(signatures).toMatchObject([{ signature: { proof: 'release' } }]);
    } finally {
      known.thumbprints = [];
    }
  });

  it('forged as a whole with keys of one’s own does not hold, whichever keys are known', async () => {
    const forged = dossier({ key: OWN_KEY });
    expect((await verified(forged)).faults).toEqual([
      { code: 'signature-refused', path: `${RECORDS_FOLDER}8002.json` },
      { code: 'nothing-signed', path: '' },
    ]);
    expect((await verified(forged, null)).faults).toMatchObject([{ code: 'key-not-proven' }]);
    const elsewhere = dossier({
      key: OWN_KEY,
      issuer: 'https://vir.example.si/_services/token',
      index: { server: 'https://vir.example.si' },
    });
    expect((await verified(elsewhere, null)).faults).toMatchObject([{ code: 'key-not-proven' }]);
  });

  const unsigned = dossier({ payload: ({ schema, kind, said }) => ({ schema, kind, said }) });
  it('with nothing signed does not hold', async () => {
    expect((await verified(unsigned)).faults).toEqual([{ code: 'nothing-signed', path: '' }]);
  });

  type Row = [name: string, changes: Changes, code: string, fault?: string];
  const rows: Row[] = [
    ['the plan is another', { files: { [PLAN_FILE]: text('version: 1\n') } }, 'plan-malformed'],
    ['there is no plan', { files: { [PLAN_FILE]: null } }, 'plan-malformed'],
    [
      'its index names another plan',
      { index: { 'plan-digest': `sha256:${'0'.repeat(64)}` } },
      'plan-other',
    ],
    ['its index names another intervention', { index: { intervention: 'P-9' } }, 'plan-other'],
    [
      'the decision was not kept',
      { files: { [`${VERDICTS_FOLDER}1.json`]: null } },
      'verdict-missing',
    ],
    [
      'the decision is none',
      { files: { [`${VERDICTS_FOLDER}1.json`]: text('{}') } },
      'verdict-malformed',
    ],
    [
      'the decision is of another repository',
      { index: { repository: 'hisa/erecept' } },
      'verdict-other',
    ],
    [
      'the facts come to another decision',
      {
        files: {
          [`${VERDICTS_FOLDER}1.json`]: text(
            keptVerdict().replace('"decision":"allow"', '"decision":"deny"'),
          ),
        },
      },
      'verdict-differs',
    ],
    [
      'a fact was changed',
      {
        files: {
          [`${VERDICTS_FOLDER}1.json`]: text(
            keptVerdict().replace('"landedAt":1795', '"landedAt":1796'),
          ),
        },
      },
      'verdict-differs',
    ],
    [
      'a record is none',
      { files: { [`${RECORDS_FOLDER}8003.json`]: text('{') } },
      'record-malformed',
    ],
    ['the keys are none', { files: { [KEYS_FILE]: text('[]') } }, 'keys-malformed'],
    ['the index is none', { files: { [INDEX_FILE]: text('{}') } }, 'index-malformed'],
    ['the index is missing', { files: { [INDEX_FILE]: null } }, 'index-malformed'],
    [
      'the key is gone',
      { claims: {}, key: { ...GITHUB_KEY, kid: 'key-2' }, files: { [KEYS_FILE]: null } },
      'key-unproven',
    ],
    [
      'another server’s issuer',
      { issuer: 'https://evil.example/token' },
      'signature-refused',
      'token.issuer',
    ],
    ['no server at all', { index: { server: 'github.com' } }, 'signature-refused', 'token.issuer'],
    [
      'another audience',
      { audience: 'https://github.com/hisa' },
      'signature-refused',
      'token.audience',
    ],
    ['another issuer in a number', { claims: { iss: 7 } }, 'signature-refused', 'token.issuer'],
    [
      'another repository’s token',
      { claims: { repository_id: '7' } },
      'signature-refused',
      'token.repository',
    ],
    [
      'a repository of another name',
      { claims: { repository: 'hisa/other' } },
      'signature-refused',
      'token.repository',
    ],
    ['a branch’s token', { claims: { ref: 'refs/heads/x' } }, 'signature-refused', 'token.branch'],
    ['another run’s token', { said: { run: '78' } }, 'signature-refused', 'token.run'],
    [
      'a token about another intervention',
      { said: { intervention: 'P-9' } },
      'signature-refused',
      'payload.field',
    ],
    [
      'a token about another plan',
      { said: { plan: `sha256:${'1'.repeat(64)}` } },
      'nothing-signed',
    ],
    ['claims that are none', { claims: { run_id: 77 } }, 'signature-refused', 'token.claims'],
    [
      'a token that is none',
      { payload: (payload) => ({ ...payload, token: 'x' }) },
      'signature-refused',
      'token.malformed',
    ],
    [
      'a token that is no text',
      { payload: (payload) => ({ ...payload, token: 1 }) },
      'signature-refused',
      'token.malformed',
    ],
    [
      'an unknown kind',
      { payload: (payload) => ({ ...payload, kind: 'x' }) },
      'signature-refused',
      'token.malformed',
    ],
    [
      'a statement of objects',
      { payload: (payload) => ({ ...payload, said: { a: {} } }) },
      'signature-refused',
      'token.malformed',
    ],
    [
      'a statement of lists',
      { payload: (payload) => ({ ...payload, said: { a: ['b'] } }) },
      'signature-refused',
      'token.audience',
    ],
    [
      'no statement',
      { payload: (payload) => ({ ...payload, said: null }) },
      'signature-refused',
      'token.malformed',
    ],
    ['a payload that is a text', { payload: () => 'x' }, 'nothing-signed'],
  ];
  it.each(rows)('does not hold where it is: %s', async (_name, changes, code, fault) => {
    const verification = await verified(dossier(changes));
    expect(isConfirmed(verification)).toBe(false);
    expect(verification.faults.map((each) => each.code)).toContain(code);
    if (fault !== undefined) {
      expect(verification.signatures).toMatchObject([{ signature: { kind: 'refused', fault } }]);
    }
  });

  it('reads the signature of a claim by its task', async () => {
    const claim = dossier({ payload: ({ token }) => ({ intervention: 'P', token }) });
    expect((await verified(claim)).signatures).toMatchObject([
      { signature: { kind: 'refused', fault: 'token.malformed' } },
    ]);
  });

  test('each of 200 single bytes changed is noticed, and where', async () => {
    const zip = packed(dossier());
    for (let turn = 0; turn < 200; turn += 1) {
      const at = Math.floor((zip.length * (turn + 0.5)) / 200);
      const changed = Uint8Array.from(zip);
      changed[at] = (changed[at] ?? 0) ^ (1 << (turn % 8));
      const reading = unpacked(changed);
      expect(reading.ok).toBe(false);
      if (reading.ok || reading.problem.why !== 'not-as-made') continue;
      // A changed byte changes the checksum before it too, so the file's beginning is named at the latest.
      expect(reading.problem.at).toBeLessThanOrEqual(at);
    }
    for (const [path, content] of dossier()) {
      const files = new Map(dossier());
      const changed = Uint8Array.from(content);
      changed[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
      files.set(path, changed);
      const result = await verifyDossier(files, GITHUB);
      const found =
        result.kind === 'read'
          ? result.verification.differences.map((each) => each.path)
          : [result.problem.why === 'manifest-malformed' ? MANIFEST : ''];
      // A digest that was changed in the list speaks against the file it is of.
      if (path === MANIFEST) expect(found).not.toEqual([]);
      else expect(found).toContain(path);
    }
  });

  test('no file of another dossier passes for its own', async () => {
    const other = dossier({ said: { run: '79' }, claims: { run_id: '79' } });
    const mixed = new Map(dossier());
    const path = `${RECORDS_FOLDER}8002.json`;
    mixed.set(path, other.get(path) ?? text(''));
    expect(await verified(mixed)).toMatchObject({ differences: [{ kind: 'changed', path }] });
  });

  test('without a manifest, or with another, it is none', async () => {
    const files = new Map(dossier());
    files.delete(MANIFEST);
    expect(await verifyDossier(files, null)).toEqual({
      kind: 'unreadable',
      problem: { why: 'no-manifest' },
    });
    expect(DIGEST).toMatch(/^sha256:/);
  });

  test('a change of the plan is noticed though the manifest is made anew', async () => {
    const files = new Map(dossier());
    const plan = new TextDecoder().decode(files.get(PLAN_FILE));
    files.set(PLAN_FILE, text(plan.replace('v4.12.0', 'v4.12.1')));
    expect((await verified(withManifest(files))).faults).toEqual([
      { code: 'plan-other', path: PLAN_FILE },
    ]);
    files.set(PLAN_FILE, bytesOf({}));
  });
});
