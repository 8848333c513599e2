import { describe, expect, test, vi } from 'vitest';
import type { Enarocanje, Seed } from '../../support/enarocanje.ts';
import { acted, type Row, withRow } from '../evidence/judging.ts';
import { ACCOUNTS } from '../evidence/rows/accounts.ts';
import { FORGED } from '../evidence/rows/forged.ts';
import { BY_RECEIPTS, receipted } from '../evidence/scenes.ts';
import { demanding, inWords, judgedOn } from './scene.ts';
import { every } from '../../support/sample.ts';

// What another workflow, or a person with write access, makes, deletes or moves without GitHub's signature:
// refused where one is demanded, and elsewhere shown as what it is.

vi.setConfig({ testTimeout: 90_000 });

const signed = (seed: Seed = {}): Seed => ({ ...seed, solution: demanding('signed') });

describe.each(FORGED)('a receipt $name', (row: Row) => {
  test('is refused where a signed one is demanded', async () => {
    const run = await withRow({ ...row, seed: signed(row.seed) }, acted);
    expect([run.exitCode, run.outputs['allowed']]).toEqual([1, 'false']);
    expect(['deny', 'unverifiable']).toContain(run.outputs['decision']);
    expect(run.report['reason-codes']).toContain(row.codes[0]);
  });

  test('is refused elsewhere too, since no run of ours made it', async () => {
    const run = await withRow(row, acted);
    expect([run.exitCode, run.outputs['decision']]).toEqual([1, row.decision]);
    expect(run.report['reason-codes']).toEqual(row.codes);
  });
});

describe('a receipt that a run of the default branch did make', () => {
  const change = (base: Enarocanje): void => receipted(base);

  test('is not enough where a signed one is demanded', async () => {
    const run = await withRow({ seed: signed(BY_RECEIPTS), change }, acted);
    expect(inWords(run)).toBe('unverifiable unverifiable not-signed');
    expect(run.exitCode).toBe(1);
  });

  test('is recorded elsewhere, and no more', async () => {
    expect(inWords(await withRow({ seed: BY_RECEIPTS, change }, acted))).toBe(
      'allow pass recorded',
    );
  });
});

describe('evidence taken away', () => {
  /** Newest last: the claim, then the signed receipt. */
  const ways: readonly [string, (house: Enarocanje) => void][] = [
    ['its signed receipt deleted', ({ repository }) => void repository.state.deployments.pop()],
    [
      'its signed receipt moved to another environment by a status',
      ({ repository: { state } }) => {
        const receipt = state.deployments.pop();
        if (receipt !== undefined) state.deployments.push({ ...receipt, environment: 'zlo' });
      },
    ],
  ];

  test.each(every(2, ways))('%s: refused where a signed one is demanded', async (_, after) => {
    const run = await judgedOn('signed', { after });
    expect(inWords(run)).toBe('unverifiable unverifiable not-signed');
  });

  test.each(every(4, ways))('%s: recorded elsewhere', async (_, after) => {
    expect(inWords(await judgedOn('receipt', { after }))).toBe('allow pass recorded');
  });

  test.each(every(4, ways))('%s, and its claim too: nobody was told', async (_, after) => {
    for (const demand of ['signed', 'receipt']) {
      const run = await judgedOn(demand, { claim: false, after });
      expect(inWords(run)).toBe('deny fail announcement.missing');
    }
  });
});

describe('who stands behind an account, which no signature says', () => {
  test.each(ACCOUNTS)('$name', async (row: Row) => {
    const run = await withRow(row, acted);
    expect([run.exitCode, run.outputs['decision']]).toEqual([1, row.decision]);
    expect(run.report['reason-codes']).toEqual(row.codes);
  });
});
