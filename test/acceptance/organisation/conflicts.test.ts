import { describe, expect, test } from 'vitest';
import { PLAN } from '../../modes/announce-scene.ts';
import { runAction } from '../../support/action.ts';
import { another, type Housed, housed, RULES } from './house.ts';

// What overlaps with the plans of the other solutions of the house: a warning, and no more.

const LISTED = `${RULES}solutions:
  - { repository: bolnisnica/enarocanje, id: 4242 }
  - { repository: hisa/erecept, id: 4801 }
  - { repository: hisa/skrita, id: 4999 }
`;
const ON_MAIN = { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push', GITHUB_RUN_ID: '900' };
const MODES = ['announce', 'check'] as const;

/** Touches the other solution of the same night. */
const OVERLAPPING = PLAN.replace(/^affects:.*$/m, 'affects: [eNaročanje]');

async function scene(rules: string): Promise<Housed> {
  const base = await housed({ now: '2026-11-26T08:25:00Z', intervention: OVERLAPPING }, rules);
  another(base, 'erecept', 4801);
  return base;
}

const INSTEAD = {
  between: [{ repository: 'bolnisnica/enarocanje' }, { repository: 'hisa/erecept' }],
};

describe.each(MODES)('%s', (mode) => {
  test('names what overlaps, and the solution that cannot be read', async () => {
    const base = await scene(LISTED);
    const { report, stdout, summary, exitCode } = await runAction({
      env: { ...base.env, ...ON_MAIN },
      inputs: { mode },
    });
    await base.github.stop();
    expect(report).toMatchObject({
      conflicts: [INSTEAD],
      'conflicts-not-known': ['hisa/skrita'],
    });
    expect(stdout).toMatch(/::warning .*POSEG-2026-041.*POSEG-2026-041/);
    expect(summary).toContain('hisa/skrita');
    // Nothing can be mailed here; check finds nothing else to refuse.
    expect(exitCode).toBe(mode === 'announce' ? 1 : 0);
  });

  test('asks for nobody where the organisation lists no other solution', async () => {
    const base = await scene(RULES);
    const { report } = await runAction({ env: { ...base.env, ...ON_MAIN }, inputs: { mode } });
    await base.github.stop();
    expect('conflicts' in report).toBe(false);
  });
});
