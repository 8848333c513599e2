import { describe, expect, test } from 'vitest';
import { dateOf, type Instant, instantOf } from '../../src/calendar/instant.ts';
import type { Diagnostic } from '../../src/records/diagnostic.ts';
import { staffJson } from '../../src/report/staff/json.ts';
import { staffSummary, staffLog } from '../../src/report/staff/summary.ts';
import type { StaffReport, StaffRow } from '../../src/staffing/staff-report.ts';
import { expectGolden } from './golden.ts';

const at = (text: string): Instant => instantOf(Date.parse(text));
const NOW = at('2026-11-24T09:00:00Z');
const row = (ref: string, more: Partial<StaffRow>): StaffRow => ({
  ref,
  role: undefined,
  place: 'in',
  signals: [],
  missing: [],
  since: null,
  issue: null,
  letter: { kind: 'not-due' },
  decidedBy: [],
  ...more,
});
const DONE = { made: 0, reopened: 0, updated: 0, closed: 0, twins: 0, reminded: 0, sent: 0 };
const ACCOUNT: StaffReport = {
  now: NOW,
  roster: 'kept',
  isPublic: false,
  membership: 'known',
  contractEnded: null,
  contractIssue: null,
  edited: [],
  foreign: [],
  signing: null,
  rows: [],
  done: DONE,
  unknown: [],
  failed: [],
};
const left = at('2026-11-20T23:00:00Z');
const LINE = {
  repository: 'hisa/ezdrav',
  commit: '3f1c'.repeat(10),
  file: '.ezdrav/staff.yml',
  key: 'staff[3].left',
  line: 21,
};
const leaving = { place: 'leaving', signals: ['left'], since: left } as const;
const MOVING: readonly StaffRow[] = [
  row('O-017', {
    ...leaving,
    issue: 12,
    letter: { kind: 'notified', at: at('2026-11-23T08:30:00Z'), how: 'sent' },
  }),
  row('O-018', {
    ...leaving,
    decidedBy: [LINE, { ...LINE, file: '.ezdrav/solution.yml', key: 'contract.ends', line: 9 }],
    issue: 13,
    letter: { kind: 'notified', at: at('2026-11-23T08:30:00Z'), how: 'recorded' },
  }),
  row('O-019', {
    ...leaving,
    decidedBy: [LINE],
    signals: ['gone', 'no-member'],
    since: at('2026-11-24T08:00:00Z'),
  }),
  row('O-020', {
    place: 'way-out',
    decidedBy: [{ ...LINE, commit: null }],
    since: at('2026-12-01T23:00:00Z'),
  }),
  row('O-031', {
    place: 'way-in',
    missing: ['role', 'company'],
    since: at('2026-11-20T09:00:00Z'),
    issue: 15,
  }),
  row('O-032', {
    place: 'way-in',
    since: at('2026-11-20T09:00:00Z'),
    letter: { kind: 'asked', on: dateOf('2026-11-23') },
  }),
  row('O-033', { place: 'way-in', since: NOW, letter: { kind: 'not-sent', why: 'by-hand' } }),
];

const FAULT: Diagnostic = {
  file: '.ezdrav/staff.yml',
  line: 3,
  column: 5,
  code: 'file.duplicate-ref',
  key: 'staff.1.ref',
  found: 'O-017',
  expected: [],
};

const ACCOUNTS: Readonly<Record<string, StaffReport>> = {
  quiet: { ...ACCOUNT, rows: [row('O-001', {}), row('O-002', {}), row('O-003', { place: 'out' })] },
  moving: {
    ...ACCOUNT,
    rows: [...MOVING, row('O-001', {})],
    membership: 'not-asked',
    done: { made: 3, reopened: 1, updated: 2, closed: 1, twins: 1, reminded: 2, sent: 1 },
  },
  trouble: {
    ...ACCOUNT,
    isPublic: true,
    membership: 'unknown',
    contractEnded: dateOf('2026-11-22'),
    contractIssue: 16,
    rows: [row('O-017', { ...leaving, issue: 12, letter: { kind: 'not-sent', why: 'public' } })],
    unknown: [
      {
        what: 'writers',
        problem: {
          request: 'GET /repos/o/r/collaborators',
          status: 403,
          permission: 'metadata: read',
        },
      },
      { what: 'members', problem: { request: 'GET /orgs/o/members/{username}', status: null } },
      { what: 'history', problem: null },
      {
        what: 'organisation',
        problem: {
          request: 'GraphQL Organisation',
          status: 200,
          flaw: { why: 'organisation-archived', values: { repository: 'hisa/ezdrav' } },
        },
      },
    ],
    failed: [
      { what: 'people-refused', kind: null, of: null, problem: null },
      {
        what: 'make',
        kind: 'departure',
        of: 'O-018',
        problem: { request: 'POST /repos/o/r/issues', status: 403 },
      },
    ],
  },
  none: { ...ACCOUNT, roster: 'none' },
  empty: { ...ACCOUNT, contractEnded: dateOf('2026-11-22') },
};

describe.each(['en', 'sl'] as const)('the summary in %s', (language) => {
  test.each(Object.keys(ACCOUNTS))('%s', (name) => {
    const account = ACCOUNTS[name] ?? ACCOUNT;
    expectGolden(`staff-summary-${name}.${language}.md`, staffSummary(account, [], language));
    expectGolden(`staff-summary-${name}.${language}.txt`, `${staffLog(account, [], language)}\n`);
  });

  test('of files that are not valid', () => {
    const account: StaffReport = { ...ACCOUNT, now: null, roster: 'invalid' };
    expectGolden(`staff-summary-invalid.${language}.md`, staffSummary(account, [FAULT], language));
    expectGolden(
      `staff-summary-invalid.${language}.txt`,
      `${staffLog(account, [FAULT], language)}\n`,
    );
  });

  test('every want and every hindrance has its sentence', () => {
    const what = [
      'clock',
      'repository',
      'files',
      'solution',
      'history',
      'writers',
      'members',
      'organisation',
      'issues',
      'comments',
    ] as const;
    const failed = [
      'make',
      'reopen',
      'update',
      'close',
      'close-twin',
      'remind',
      'letter',
      'record-letter',
      'people-refused',
      'people-unreadable',
      'mail-settings',
    ] as const;
    const why = [
      'by-hand',
      'public',
      'no-person',
      'people-unreadable',
      'mail-settings',
      'refused',
      'unknown',
      'under-way',
      'solution-invalid',
      'organisation-unreadable',
      'not-recorded',
    ] as const;
    const account: StaffReport = {
      ...ACCOUNT,
      unknown: what.map((one) => ({ what: one, problem: null })),
      failed: failed.map((one) => ({ what: one, kind: 'newcomer', of: 'O-1', problem: null })),
      rows: why.map((one) => row(one, { place: 'way-in', letter: { kind: 'not-sent', why: one } })),
    };
    expectGolden(
      `staff-summary-everything.${language}.txt`,
      `${staffLog(account, [], language)}\n`,
    );
  });
});

test("a thousand on the move stay within a summary's size", () => {
  const rows = Array.from({ length: 1_000 }, (_one, index) =>
    row(`O-${index}`, { ...leaving, issue: index }),
  );
  const stay = Array.from({ length: 1_000 }, (_one, index) => row(`P-${index}`, {}));
  const account = { ...ACCOUNT, rows: [...rows, ...stay] };
  expect(staffSummary(account, [], 'sl').length).toBeLessThan(64 * 1024);
  expect(staffSummary(account, [], 'sl')).toContain('… in še 900 oseb');
  expect(staffLog(account, [], 'en')).toContain('… and 900 more');
});

test('the report holds everybody, by ref alone', () => {
  const versions = { product: '0', calendar: '1', tzdata: '2' };
  const document = staffJson(
    { ...ACCOUNT, ...ACCOUNTS['trouble'], rows: [...MOVING, row('O-001', {})] },
    [FAULT],
    versions,
    'en',
  );
  expectGolden('staff-report.json', `${JSON.stringify(document, null, 2)}\n`);
  expect(
    staffJson(
      { ...ACCOUNT, now: null, unknown: [{ what: 'clock', problem: null }] },
      [],
      versions,
      'en',
    ),
  ).toMatchObject({
    complete: false,
    'evaluated-at': null,
    'cannot-know': [{ what: 'clock', request: null, status: null }],
  });
});
