import { expect, test } from 'vitest';
import { isKept, keptSolution } from '../../../../src/modes/figures/kept.ts';
import { bytesOf, EXAMPLE, type Texts } from '../../../support/files-read.ts';

const TEXT = EXAMPLE['intervention.yml'] ?? '';
const SOLUTION = EXAMPLE['solution.yml'] ?? '';

const files = (texts: Texts) =>
  Object.entries(texts).flatMap(([name, text]) =>
    text === null ? [] : [{ path: `.ezdrav/${name}`, source: bytesOf(text) }],
  );

test.each([
  ['.ezdrav/intervention.yml', true],
  ['.ezdrav/interventions/a.yml', true],
  ['.ezdrav/done/2026-041.yml', true],
  ['.ezdrav/solution.yml', true],
  ['.ezdrav/staff.yml', true],
  ['.ezdrav/doctor.yml', false],
  ['.ezdrav/requests/a.yml', false],
  ['.ezdrav/done/2026/041.yml', false],
  ['.ezdrav/done/2026-041.yml.bak', false],
  ['docs/.ezdrav/intervention.yml', false],
])('%s is kept: %s', (path, expected) => {
  expect(isKept(path)).toBe(expected);
});

test('what a solution holds is read, done and coming', () => {
  const { solution, language } = keptSolution(
    'hisa/enarocanje',
    files({ ...EXAMPLE, 'done/040.yml': TEXT.replace('041', '040'), 'doctor.yml': 'x' }),
  );
  expect(solution).toMatchObject({
    label: 'hisa/enarocanje',
    name: 'eNaročanje',
    interventions: [
      { path: '.ezdrav/intervention.yml', intervention: { id: 'POSEG-2026-041' } },
      { path: '.ezdrav/done/040.yml', intervention: { id: 'POSEG-2026-040' } },
    ],
    roster: { staff: [{ ref: 'O-017' }, { ref: 'O-021' }] },
    unreadable: [],
    reading: 'default',
    extra: [],
  });
  expect(solution.interventions[0]?.planDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(language).toBeUndefined();
});

test('its own rules of days and its language hold', () => {
  const { solution, language } = keptSolution(
    'a',
    files({
      'solution.yml': `${SOLUTION}language: sl\ncalendar: { lead-time: full-days, extra-non-working-days: [2026-12-24] }\n`,
    }),
  );
  expect([language, solution.reading, solution.extra]).toEqual(['sl', 'full-days', ['2026-12-24']]);
});

test('what is not there is missed by nobody', () => {
  expect(keptSolution('a', []).solution).toEqual({
    label: 'a',
    name: null,
    interventions: [],
    roster: null,
    unreadable: [],
    reading: 'default',
    extra: [],
  });
});

test('what cannot be read is named, and hides nothing else', () => {
  const { solution, language } = keptSolution(
    'a',
    files({
      ...EXAMPLE,
      'done/040.yml': 'version: 2\n',
      'solution.yml': 'version: 2\nlanguage: sl\n',
      'staff.yml': 'version: 2\n',
    }),
  );
  expect([solution.interventions.length, solution.unreadable]).toEqual([
    1,
    ['.ezdrav/done/040.yml', '.ezdrav/solution.yml', '.ezdrav/staff.yml'],
  ]);
  expect([solution.name, solution.roster, solution.reading, language]).toEqual([
    null,
    null,
    'default',
    undefined,
  ]);
});
