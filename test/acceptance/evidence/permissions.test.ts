import { describe, expect, test } from 'vitest';
import { verdictText } from '../../../src/report/text.ts';
import { acted, judged, withRow } from './judging.ts';
import { AWAITING, BOTH, commented, REVIEWED } from './scenes.ts';

// The gate's least permissions suffice, and each one that is missing is named.

const LEAST = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  deployments: 'read',
  actions: 'read',
} as const;
const SCENES = {
  reviewed: { seed: REVIEWED },
  commented: {
    seed: AWAITING,
    change: (base: Parameters<typeof commented>[0]) => commented(base, BOTH),
  },
};

describe('the permissions the gate asks for', () => {
  for (const [name, scene] of Object.entries(SCENES)) {
    test(`suffice: ${name}`, async () => {
      const { verdict } = await withRow(scene, (base) => {
        const token = base.github.addToken('least', { permissions: LEAST });
        return judged(base, {}, { token });
      });
      expect([verdict.allowed, verdict.reasonCodes]).toEqual([true, []]);
    });

    for (const missing of Object.keys(LEAST)) {
      test(`without ${missing}: ${name}`, async () => {
        const { verdict } = await withRow(scene, (base) => {
          const permissions = Object.fromEntries(
            Object.entries(LEAST).filter(([permission]) => permission !== missing),
          );
          const token = base.github.addToken('less', { permissions });
          return judged(base, {}, { token });
        });
        expect(verdict.allowed).toBe(false);
        expect(verdict.decision).toBe('unverifiable');
        expect(verdict.reasonCodes).toContain('api.forbidden');
        const named = verdict.rules
          .filter(({ code }) => code === 'api.forbidden')
          .map(({ facts }) => facts['permission']);
        expect(named).toContain(`${missing}: read`);
        expect(verdictText(verdict, { language: 'sl', colour: false })).toContain(
          `${missing}: read`,
        );
      });
    }
  }

  test('suffice for the built action', async () => {
    const run = await withRow(SCENES.commented, (base) => {
      const token = base.github.addToken('least', { permissions: LEAST });
      return acted({ ...base, env: { ...base.env, INPUT_TOKEN: token } });
    });
    expect([run.outputs['decision'], run.exitCode]).toEqual(['allow', 0]);
  });
});
