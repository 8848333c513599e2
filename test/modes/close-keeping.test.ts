import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKept } from '../../src/dossier/kept-verdict.ts';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import { report } from '../../src/modes/figures.ts';
import { keptComments, keptIn } from '../../src/modes/kept-comments.ts';
import { keepable, pack, unpack } from '../../src/modes/kept-verdict.ts';
import { judged } from '../acceptance/evidence/judging.ts';
import type { Enarocanje } from '../support/enarocanje.ts';
import { exampleFile } from '../support/enarocanje.ts';
import {
  announcing,
  modeInput,
  FILE,
  issues,
  replaced,
  type Scene,
  seeded,
} from './announce-scene.ts';
import { closing, job } from './close-scene.ts';

const AFTERWARDS = '2026-12-01T22:35:00Z';
const PLANNED = exampleFile('intervention.yml');

describe('the decision that close keeps', () => {
  let house: Enarocanje;
  let scene: Scene;
  let verdict: string;

  beforeEach(async () => {
    house = await seeded({ intervention: PLANNED });
    scene = { enarocanje: house, smtp: null, tuning: {} };
    await announcing(scene);
    house.github.setNow('2026-12-01T21:30:00Z');
    const decided = await judged(house);
    verdict = keepable(decided.verdict, decided.gathered)?.packed ?? '';
    house.github.setNow(AFTERWARDS);
    job(house);
  });
  afterEach(async () => {
    house.github.assertLegal();
    await house.github.stop();
  });

  const comments = () => issues(house)[0]?.comments ?? [];

  it('stands on the announcement issue, once, and is judged the same again', async () => {
    expect(await closing(scene, { verdict })).toMatchObject({
      exitCode: 0,
      report: { verdict: 'kept' },
    });
    expect(await closing(scene, { verdict })).toMatchObject({
      exitCode: 0,
      report: { verdict: 'already' },
    });
    const [kept, ...others] = keptIn(comments(), 'POSEG-2026-041');
    expect(others).toEqual([]);
    const reading = readKept(kept?.text ?? '');
    expect(reading).toMatchObject({ kind: 'read', same: true, again: { decision: 'allow' } });
  });

  it('is asked for where it is not handed over, and fails nothing', async () => {
    const result = await closing(scene);
    expect(result).toMatchObject({ exitCode: 0, report: { verdict: 'not-given' } });
    expect(result.log).toContain('docs/dossier.md');
  });

  const changed = (from: string, to: string): string =>
    pack(replaced(unpack(verdict) ?? '', from, to));

  it.each([
    ['no packed text', () => 'allow', 'malformed'],
    ['a text that is none of ours', () => pack('{}'), 'malformed'],
    [
      'another decision than its facts come to',
      () => changed('"decision":"allow"', '"decision":"deny"'),
      'judged-otherwise',
    ],
    ['of another run', () => changed('"runId":"77"', '"runId":"78"'), 'another'],
  ])('is refused, and red: %s', async (_name, given, why) => {
    const result = await closing(scene, { verdict: given() });
    expect(result).toMatchObject({ exitCode: 1, report: { verdict: why } });
    expect(keptIn(comments(), 'POSEG-2026-041')).toEqual([]);
  });

  it('is kept of a run that was refused too, though nothing was carried out', async () => {
    house.github.setNow('2026-12-01T20:30:00Z');
    const refused = await judged(house);
    const packed = keepable(refused.verdict, refused.gathered)?.packed ?? '';
    house.repository.runState(77).attempts.at(-1)?.jobs.splice(0);
    expect(await closing(scene, { verdict: packed })).toMatchObject({
      exitCode: 0,
      report: { outcome: null },
    });
    const [kept] = keptIn(comments(), 'POSEG-2026-041');
    expect(readKept(kept?.text ?? '')).toMatchObject({ same: true, again: { allowed: false } });
    expect(await closing(scene, { verdict: pack('{}') })).toMatchObject({ exitCode: 1 });
  });

  it('is counted by the figures of the month, with how the run ended; without the permission it is said', async () => {
    await closing(scene, { verdict });
    house.github.setNow('2027-01-05T08:00:00Z');
    const figures = async (
      permissions: Readonly<Record<string, 'read' | 'write'>>,
    ): Promise<ModeResult> => report(modeInput(house, { mode: 'report' }, permissions));
    const reading = { contents: 'read', deployments: 'read', issues: 'read' } as const;
    const kept = await figures(reading);
    expect(kept).toMatchObject({ exitCode: 0, report: { refused: [], remarks: [{}] } });
    expect(kept.report).toHaveProperty(
      'figures',
      expect.arrayContaining([
        expect.objectContaining({ id: 'refused', of: 1 }),
        expect.objectContaining({ id: 'failed', of: 1 }),
        expect.objectContaining({ id: 'approvals-recorded', of: 2 }),
      ]),
    );
    const { issues: _none, ...blind } = reading;
    const unread = await figures(blind);
    expect(unread.exitCode).toBe(0);
    expect(unread.summary).toContain('issues: read');
    expect(unread.report).toMatchObject({ remarks: [{ kind: 'unread-evidence' }, {}] });
  });

  it('is refused where the plan was changed since', async () => {
    house.repository.push({ files: { [FILE]: replaced(PLANNED, 'v4.12.0', 'v4.12.0') } });
    house.repository.push({ files: { [FILE]: `${PLANNED}verification: Prijava in naročilo.\n` } });
    expect(await closing(scene, { verdict })).toMatchObject({ report: { verdict: 'another' } });
  });
});

describe('a decision in comments', () => {
  const planDigest = `sha256:${'a'.repeat(64)}` as const;
  // Hardly to be compressed, so it takes several comments.
  const text = Array.from({ length: 9_000 }, (_, n) => Math.sin(n).toString(36).slice(2)).join('');
  const kept = { interventionId: 'P-1', planDigest, text };
  const bodies = keptComments(kept, 'Words.').map((body) => ({ body }));

  it('is found again whole, whatever stands between its parts', () => {
    expect(bodies.length).toBeGreaterThan(1);
    const among = [{ body: 'something' }, ...bodies.toReversed(), ...bodies];
    expect(keptIn(among, 'P-1')).toEqual([kept]);
    expect(keptIn(among, 'P-2')).toEqual([]);
  });

  it('is none where a part is missing or was changed', () => {
    expect(keptIn(bodies.slice(1), 'P-1')).toEqual([]);
    const changed = bodies.map(({ body }) => ({
      body: body.replace('\n\n```text\nA', '\n\n```text\nB').replace(/(?<=```text\n.{40})./, '/'),
    }));
    expect(keptIn(changed, 'P-1')).toEqual([]);
  });

  it('is not unpacked where it is a bomb, or not text', () => {
    expect(unpack(pack('0'.repeat(17 * 1024 * 1024)))).toBeNull();
    expect(unpack('AAAA')).toBeNull();
    expect(unpack('')).toBeNull();
  });
});
