import { describe, expect, test } from 'vitest';
import { checkAnnotations } from '../../src/report/check/annotations.ts';
import { CHECK_MARKER, checkMarkdown } from '../../src/report/check/document.ts';
import { checkJson } from '../../src/report/check/json.ts';
import {
  type CheckResult,
  isRefused,
  type ChangeStatus,
  changeStatusOf,
} from '../../src/portfolio/checked-change.ts';
import { checkHeadline, problemSentence } from '../../src/report/check/sentences.ts';
import { checkText } from '../../src/report/check/document.ts';
import { problem } from '../support/builders.ts';
import { inTurns } from '../support/sample.ts';
import { checked, fault, plan, result, unlawfulPlan } from './check-sample.ts';
import { expectGolden } from './golden.ts';
import { row, verdictNamed, when } from './verdicts.ts';

const FREEZE = {
  from: when('2026-11-30T23:00:00Z'),
  to: when('2027-01-03T23:00:00Z'),
  reason: 'Praznični zastoj',
  urgent: 'denied',
} as const;
const withSchedule = (outcome: 'waived' | 'reported') => ({
  ...verdictNamed('too-early'),
  rules: [row('schedule', outcome, 'claimed', {}, 'schedule.outside-window' as const)],
});
const changed = (keys: readonly string[], voidsApprovals: boolean) =>
  ({ kind: 'changed', keys, voidsApprovals }) as const;

const CHECKS: { readonly [name: string]: readonly [CheckResult, ChangeStatus] } = {
  fine: [result(), 'fine'],
  announced: [result({ plans: [plan({ announced: when('2026-11-24T07:00:00Z') })] }), 'fine'],
  same: [result({ plans: [plan({ change: { kind: 'same' } })] }), 'fine'],
  nothing: [result({ plans: [] }), 'fine'],
  'too-late': [result({ now: when('2026-11-30T09:00:00Z') }), 'attention'],
  'now-unknown': [result({ now: null, plans: [plan({ earliestStart: null })] }), 'fine'],
  'beyond-table': [result({ plans: [plan({ latestAnnouncement: null })] }), 'fine'],
  changed: [
    result({ plans: [plan({ change: changed(['schedule.start', 'impact'], true) })] }),
    'attention',
  ],
  rewritten: [result({ plans: [plan({ change: changed([], false) })] }), 'fine'],
  urgent: [result({ plans: [plan({ urgent: true, verdict: withSchedule('waived') })] }), 'fine'],
  test: [result({ plans: [plan({ verdict: withSchedule('reported') })] }), 'fine'],
  withdrawn: [result({ plans: [plan({ withdrawn: true })] }), 'fine'],
  frozen: [result({ plans: [plan({ freezes: [{ ...FREEZE, decidedBy: [] }] })] }), 'attention'],
  removed: [
    result({ plans: [], removed: [{ id: 'POSEG-1', path: '.ezdrav/intervention.yml' }] }),
    'attention',
  ],
  loosened: [
    result({ loosened: { keys: ['freezes'], holdsFrom: when('2026-12-01T19:00:00Z') } }),
    'attention',
  ],
  'loosened, the time not known': [
    result({ loosened: { keys: ['freezes'], holdsFrom: null } }),
    'attention',
  ],
  ambiguous: [result({ ambiguous: ['v4.12.0'], plans: [plan(), plan()] }), 'attention'],
  unlawful: [result({ plans: [unlawfulPlan(), unlawfulPlan()] }), 'refused'],
  invalid: [result({ diagnostics: [fault()], plans: [] }), 'refused'],
  deleted: [result({ deleted: ['O-017'] }), 'refused'],
  everything: [
    result({
      diagnostics: [fault()],
      deleted: Array.from({ length: 25 }, (_, index) => `O-${index}`),
      plans: [
        unlawfulPlan(),
        plan({
          change: changed(
            Array.from({ length: 25 }, (_, index) => `key-${index}`),
            true,
          ),
        }),
      ],
    }),
    'refused',
  ],
};

const found = (name: string): CheckResult => {
  const [check] = CHECKS[name] ?? [];
  if (check === undefined) throw new Error(name);
  return check;
};

test.each(Object.entries(CHECKS))('%s', (_, [check, standing]) => {
  expect(changeStatusOf(check)).toBe(standing);
  expect(isRefused(check)).toBe(standing === 'refused');
  expect(checkJson(check, 'en')).toMatchObject({ schema: 1, valid: standing !== 'refused' });
  const errors = checkAnnotations(check, 'en').filter(({ level }) => level === 'error');
  expect(errors.length > 0).toBe(standing === 'refused');
});

describe.each(['en', 'sl'] as const)('what people read in %s', (language) => {
  test.each(['fine', 'changed', 'unlawful', 'everything', 'urgent', 'removed'])(
    'comment and log: %s',
    (name) => {
      const check = found(name);
      expectGolden(`check-${name}.${language}.md`, checkMarkdown(check, language));
      expectGolden(`check-${name}.${language}.txt`, checkText(check, language, 'x'));
    },
  );

  test('the first line of each', () => {
    const lines = Object.keys(CHECKS).map(
      (name) => `${name}: ${checkHeadline(found(name), language)}`,
    );
    expectGolden(`check-headlines.${language}.txt`, `${lines.join('\n')}\n`);
  });

  test('why GitHub could not be asked', () => {
    expect(problemSentence(problem(), language)).toContain('502');
    const forbidden = problem({ code: 'api.forbidden', permission: 'contents: read' });
    expect(problemSentence(forbidden, language)).toContain('contents: read');
  });
});

describe('annotations', () => {
  test('stand on the lines they speak of', () => {
    expect(checkAnnotations(found('unlawful'), 'en')).toMatchObject([
      { level: 'error', title: 'schedule.outside-window', line: 16 },
      { level: 'error', title: 'schedule.outside-window' },
      { level: 'warning', title: 'announcement.no-reference' },
      { level: 'warning', title: 'announcement.no-reference' },
    ]);
    expect(checkAnnotations(found('changed'), 'en')).toMatchObject([
      { level: 'warning', file: '.ezdrav/intervention.yml', line: 16 },
    ]);
    expect(checkAnnotations(found('deleted'), 'en')).toMatchObject([
      { level: 'error', file: '.ezdrav/staff.yml', line: 1 },
    ]);
    const elsewhere = result({ plans: [plan({ path: 'x', change: changed([], true) })] });
    expect(checkAnnotations(elsewhere, 'en')[0]).not.toHaveProperty('file');
  });

  test('are at most ten a kind', () => {
    const many = result({
      ambiguous: Array.from({ length: 30 }, (_, index) => `v${index}`),
      plans: Array.from({ length: 30 }, () => unlawfulPlan()),
    });
    const all = checkAnnotations(many, 'en');
    expect(all.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(all.filter(({ level }) => level === 'warning')).toHaveLength(10);
  });
});

test('the tenth says how many are left out of all', () => {
  const many = result({
    diagnostics: Array.from({ length: 15 }, () => fault()),
    plans: [unlawfulPlan()],
  });
  const errors = checkAnnotations(many, 'en').filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)).toMatchObject({
    title: '… and 7 more',
    message: 'file.unknown-key, schedule.outside-window',
  });
});

describe('the comment', () => {
  test('bears the marker on a line of its own', () => {
    expect(checkMarkdown(result(), 'en').split('\n')).toContain(CHECK_MARKER);
  });

  test('names days by their dates: it is read on other days too', () => {
    const check = result({ plans: [unlawfulPlan()] });
    expect(checkMarkdown(check, 'sl')).toContain('1.\u00A012.\u00A02026, ob\u00A020.00');
    for (const language of ['en', 'sl'] as const) {
      expect(checkMarkdown(check, language)).not.toMatch(/today|tomorrow|danes|jutri/);
    }
  });

  test.each(inTurns(['x', '&', '\u202E', '😀', '<']))(
    'fits, whatever fills it: %s, %s',
    (character, language) => {
      const text = character.repeat(20_000);
      const one = checked({ text });
      const many = {
        ...one,
        diagnostics: Array.from({ length: 300 }, () => one.diagnostics).flat(),
        plans: Array.from({ length: 300 }, () => one.plans).flat(),
        removed: Array.from({ length: 300 }, () => one.removed).flat(),
      };
      expect(checkMarkdown(many, language).length).toBeLessThan(65_000);
    },
  );
});
