import { describe, expect, test } from 'vitest';
import { guardReport, guardParts, type Guarding } from '../../src/report/guarding.ts';
import { partsText } from '../../src/report/render-log.ts';
import { type Resumption, resumptionReport, resumptionParts } from '../../src/report/resumption.ts';
import type { Problem } from '../../src/rules/facts.ts';
import { at } from '../letters/sample.ts';
import { expectGolden } from './golden.ts';

const FORBIDDEN: Problem = {
  code: 'api.forbidden',
  request: 'POST /repos/bolnisnica/enarocanje/actions/runs/86',
  status: 403,
  detail: 'Resource not accessible\u202e by integration',
  permission: 'actions: write',
};
const LOST: Problem = {
  code: 'api.unavailable',
  request: 'GET /repos/bolnisnica/enarocanje/actions/runs',
  status: 502,
  detail: 'Bad Gateway',
};

const slot = (id: string, state: Resumption['slots'][number]['state']) => ({
  id,
  state,
  opensAt: at('2026-12-01T22:00+01:00'),
  closesAt: at('2026-12-02T02:00+01:00'),
});
/** A line of the organisation's file. */
const FREEZE = {
  repository: 'hisa/ezdrav',
  commit: '3f1c'.repeat(10),
  file: '.ezdrav/organisation.yml',
  key: 'freezes[0]',
  line: 9,
};

const RESUMPTIONS: Readonly<Record<string, Resumption>> = {
  'every outcome': {
    slots: [
      slot('POSEG-2026-041', 'open'),
      slot('POSEG-2026-042', 'not-yet-open'),
      slot('POSEG-2026-040', 'over'),
    ],
    runs: [
      { id: 81, kind: 'resumed' },
      { id: 82, kind: 'already-resumed' },
      { id: 83, kind: 'not-newest' },
      { id: 84, kind: 'not-refused-for-time' },
      {
        id: 85,
        kind: 'still-refused',
        codes: ['approval.client-missing', 'freeze.active'],
        misses: [{ 'near-miss': 'in-code', 'near-miss-by': 'narocnik-a' }],
        decidedBy: [FREEZE],
        lacking: [LOST],
      },
      { id: 86, kind: 'unknown', problem: FORBIDDEN },
    ],
    problems: [FORBIDDEN],
  },
  'no run of an open slot': { slots: [slot('POSEG-2026-041', 'open')], runs: [], problems: [] },
  'a slot that is not open, no run': {
    slots: [slot('POSEG-2026-041', 'not-yet-open')],
    runs: [],
    problems: [],
  },
  'nothing planned': { slots: [], runs: [], problems: [] },
  'the list was lost': { slots: [slot('POSEG-2026-041', 'open')], runs: [], problems: [LOST] },
  'everything was lost': { slots: [], runs: [], problems: [LOST] },
};

const GUARDINGS: Readonly<Record<string, Guarding>> = {
  'every outcome': {
    runs: [
      {
        id: 81,
        environment: 'production',
        kind: 'approved',
        codes: [],
        decidedBy: [],
        lacking: [],
      },
      {
        id: 82,
        environment: 'production',
        kind: 'rejected',
        codes: ['slot.over'],
        decidedBy: [],
        lacking: [],
      },
      {
        id: 83,
        environment: 'production',
        kind: 'waiting',
        codes: ['slot.not-yet-open'],
        decidedBy: [],
        lacking: [],
      },
      {
        id: 87,
        environment: 'production',
        kind: 'waiting',
        codes: ['freeze.active'],
        decidedBy: [FREEZE],
        lacking: [LOST],
      },
      {
        id: 84,
        environment: 'Production',
        kind: 'answered',
        codes: [],
        decidedBy: [],
        lacking: [],
      },
      { id: 86, environment: '\u202eproduction', kind: 'unknown', problem: FORBIDDEN },
    ],
    problems: [FORBIDDEN],
  },
  'nothing waits': { runs: [], problems: [] },
  'the list was lost': { runs: [], problems: [LOST] },
};

const told = <T>(cases: Readonly<Record<string, T>>, text: (of: T) => string): string =>
  Object.entries(cases)
    .map(([name, of]) => `# ${name}\n${text(of)}`)
    .join('\n');

describe.each(['en', 'sl'] as const)('what a tick tells: %s', (language) => {
  test('resume', () => {
    const text = told(RESUMPTIONS, (of) => partsText(resumptionParts(of, language), language));
    expectGolden(`resume.${language}.txt`, text);
  });

  test('guard', () => {
    const text = told(GUARDINGS, (of) => partsText(guardParts(of, language), language));
    expectGolden(`guard.${language}.txt`, text);
  });
});

test('as data', () => {
  expect(
    resumptionReport(RESUMPTIONS['every outcome'] ?? { slots: [], runs: [], problems: [] }, 'en'),
  ).toMatchObject({
    schema: 1,
    slots: [{ id: 'POSEG-2026-041', state: 'open', 'opens-at': '2026-12-01T21:00:00Z' }, {}, {}],
    runs: [
      {},
      {},
      {},
      {},
      { outcome: 'still-refused', 'reason-codes': ['approval.client-missing', 'freeze.active'] },
      { outcome: 'unknown', 'reason-codes': [] },
    ],
    problems: [{ permission: 'actions: write' }],
  });
  expect(guardReport(GUARDINGS['every outcome'] ?? { runs: [], problems: [] }, 'en')).toMatchObject(
    {
      schema: 1,
      runs: [
        {},
        { outcome: 'rejected', 'reason-codes': ['slot.over'] },
        {},
        { outcome: 'waiting', 'reason-codes': ['freeze.active'], 'decided-by': [FREEZE] },
        {},
        { outcome: 'unknown', 'reason-codes': [] },
      ],
    },
  );
});
