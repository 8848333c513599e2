import { describe, expect, test } from 'vitest';
import { readIntervention } from '../../src/records/intervention.ts';
import { interventionText } from '../../src/report/init/plan-text.ts';
import { STARTER } from '../../src/records/starter-text.ts';
import { starterFiles } from '../../src/report/init/starters.ts';
import { urgentText } from '../../src/report/init/urgent.ts';
import { numbered } from '../../src/report/init/steps.ts';
import { expectGolden } from './golden.ts';
import { at } from './plan-sample.ts';
import { messagesIn } from '../../src/report/language.ts';

// What `ezdrav init` writes and says; that it is well-formed is held where it is written.

const PATH = '.ezdrav/intervention.yml';
const SLOT = { start: at('2026-12-09T22:00+01:00'), end: at('2026-12-10T02:00+01:00') };

const URGENT = {
  id: 'URG-INC-2026-7781',
  tag: 'v4.12.1',
  incident: 'INC-2026-7781',
  reason: 'Izpad potrjevanja e-receptov na vseh lokacijah.',
  impact: 'Pet minut brez eNaročanja.',
  rollback: 'Vrnitev na 4.12.0.',
  solution: 'eNaročanje',
  now: at('2026-12-05T03:05+01:00'),
  from: '4.12.0',
  affects: ['eRecept'],
  downtime: true,
};

describe.each(['en', 'sl'] as const)('in %s', (language) => {
  const files = starterFiles({
    language,
    solution: 'eNaročanje',
    defaultBranch: 'trunk',
    slot: SLOT,
    texts: STARTER,
    workflows: [],
    commit: null,
  });
  test.each(['intervention', 'solution', 'staff'])('the commented %s.yml', (name) => {
    const file = files.find(({ path }) => path === `.ezdrav/${name}.yml`);
    expectGolden(`init-${name}.${language}.yml`, file?.text ?? '');
  });

  test('an urgent file', () => {
    const text = urgentText({ ...URGENT, language });
    expectGolden(`init-urgent.${language}.yml`, text);
    expect(readIntervention(PATH, new TextEncoder().encode(text)).ok).toBe(true);
  });

  test('a plan', () => {
    const text = interventionText({
      ...URGENT,
      id: 'POSEG-2026-042',
      title: 'Nadgradnja',
      description: 'Nova izdaja: 4.12.1',
      language,
      slot: SLOT,
    });
    expectGolden(`init-plan.${language}.yml`, text);
    expect(readIntervention(PATH, new TextEncoder().encode(text)).ok).toBe(true);
  });

  test('the next steps', () => {
    const { init, newPlan, urgentPlan } = messagesIn(language);
    const path = '.ezdrav/interventions/URG-INC-2026-7781.yml';
    const urgent = (tag: string, lacking: readonly string[]): string =>
      numbered(
        init.steps,
        urgentPlan.next({
          id: 'URG-INC-2026-7781',
          path,
          tag,
          branch: 'trunk',
          recipients: 'a@b.si',
          lacking,
        }),
      );
    expectGolden(
      `init-steps.${language}.txt`,
      [
        numbered(init.steps, init.starting('trunk')),
        numbered(init.steps, [newPlan.pull('trunk', 'poseg-1'), newPlan.announced('POSEG-1')]),
        urgent('v4.12.1', ['client', 'ezdrav-ict']),
        urgent("v1;'x", []),
      ].join('\n'),
    );
  });
});

test('a plan says what runs now where that is known', () => {
  const plan = { ...URGENT, title: 'a', description: 'b', slot: SLOT, language: 'en' } as const;
  expect(interventionText({ ...plan, tag: 'r7', from: null })).toContain('to: "r7" }');
  expect(interventionText({ ...plan, from: '4.12.0' })).toContain('from: "4.12.0", to: "4.12.1" }');
});
