import { describe, expect, test } from 'vitest';
import { type AskedBeside, judgeChange } from '../../../../src/modes/check/judging.ts';
import type { Side } from '../../../../src/modes/check/change.ts';
import type { EzdravFiles } from '../../../../src/modes/ezdrav-files.ts';
import { united } from '../../../../src/modes/organisation/belonging.ts';
import type { CheckResult } from '../../../../src/portfolio/checked-change.ts';
import type { Fact } from '../../../../src/rules/facts.ts';
import type { Instant } from '../../../../src/calendar/instant.ts';
import { NO_MAIL } from '../../../../src/rules/mailboxes.ts';
import { comment, COMMIT, known, time, unknown } from '../../../support/builders.ts';
import {
  bytesOf,
  EXAMPLE,
  filesRead,
  found,
  houseRead,
  type Texts,
} from '../../../support/files-read.ts';

const NOW = known(time('2026-11-24T09:00'));
const TREE = { mode: '100644', type: 'blob', size: 1 } as const;

function side(texts: Texts, held?: (files: EzdravFiles) => EzdravFiles): Side {
  const files = filesRead(texts);
  const bytes = found(texts).flatMap(({ path, source }) =>
    source instanceof Uint8Array ? [[path, source] as const] : [],
  );
  return { files: held?.(files) ?? files, bytes: new Map(bytes) };
}

/** What the check finds of a change from the example to these texts. */
function judged(
  changes: Texts,
  {
    before = {},
    now = NOW,
    asked,
    held,
  }: {
    readonly before?: Texts;
    readonly now?: Fact<Instant>;
    readonly asked?: AskedBeside;
    readonly held?: (files: EzdravFiles) => EzdravFiles;
  } = {},
): CheckResult {
  const [was, is] = [
    { ...EXAMPLE, ...before },
    { ...EXAMPLE, ...before, ...changes },
  ];
  const listing = (texts: Texts) =>
    Object.entries(texts).flatMap(([name, text]) =>
      text === null ? [] : [{ path: `.ezdrav/${name}`, oid: text, ...TREE }],
    );
  const pull = {
    defaultBranch: 'main',
    tip: '1'.repeat(40),
    commit: COMMIT,
    before: listing(was),
    after: listing(is),
  };
  return judgeChange(pull, side(was), side(is, held), now, asked);
}

const TEXT = EXAMPLE['intervention.yml'] ?? '';
const SOLUTION = EXAMPLE['solution.yml'] ?? '';
const STAFF = EXAMPLE['staff.yml'] ?? '';
const SLOT = { start: time('2026-12-01T22:00'), end: time('2026-12-02T02:00') };
const moved = (start: string, end: string): string =>
  TEXT.replace('start: 2026-12-01T22:00', `start: ${start}`).replace(
    'end: 2026-12-02T02:00',
    `end: ${end}`,
  );

test('a change of nothing is in order and says where everything stands', () => {
  const result = judged({});
  expect(result).toMatchObject({
    commit: COMMIT,
    defaultBranch: 'main',
    now: time('2026-11-24T09:00'),
    touched: false,
    read: ['.ezdrav/intervention.yml', '.ezdrav/solution.yml', '.ezdrav/staff.yml'],
    diagnostics: [],
    drafts: [],
    removed: [],
    ambiguous: [],
    deleted: [],
    loosened: null,
  });
  expect(result.plans).toMatchObject([
    {
      path: '.ezdrav/intervention.yml',
      id: 'POSEG-2026-041',
      urgent: false,
      withdrawn: false,
      slot: SLOT,
      window: { start: time('2026-12-01T22:00'), end: time('2026-12-02T06:00') },
      unlawful: false,
      impossible: [],
      announced: time('2026-11-26T09:12'),
      latestAnnouncement: time('2026-11-30T00:00'),
      earliestStart: time('2026-11-26T22:00'),
      freezes: [],
      heard: [],
      change: { kind: 'same' },
    },
  ]);
});

test('files that were touched, in whatever order they are listed', () => {
  expect(judged({ 'staff.yml': `${STAFF}\n` }).touched).toBe(true);
  const texts = { 'a.yml': 'a', 'b.yml': 'b' };
  const [one, other] = Object.entries(texts).map(([path, oid]) => ({ path, oid, ...TREE }));
  const both = [one, other].flatMap((entry) => entry ?? []);
  const pull = { defaultBranch: 'main', tip: '', commit: COMMIT };
  const listings = { ...pull, before: both, after: both.toReversed() };
  expect(judgeChange(listings, side(EXAMPLE), side(EXAMPLE), NOW).touched).toBe(false);
});

test('a name that reads like two entries is not these', () => {
  const [one, other] = [
    [
      { ...TREE, path: 'a', oid: '1' },
      { ...TREE, path: 'b', oid: '2' },
    ],
    [{ ...TREE, path: 'a 1 100644b', oid: '2' }],
  ];
  const pull = { defaultBranch: 'main', tip: '', commit: COMMIT, before: one, after: other };
  expect(judgeChange(pull, side(EXAMPLE), side(EXAMPLE), NOW).touched).toBe(true);
});

test('what was read is told in the order of its paths', () => {
  expect(judged({ 'organisation.yml': 'version: 1\nname: Hiša\n' }).read).toEqual([
    '.ezdrav/intervention.yml',
    '.ezdrav/organisation.yml',
    '.ezdrav/solution.yml',
    '.ezdrav/staff.yml',
  ]);
});

test('a mode that changes is a touch', () => {
  const [one, other] = ['100644', '100755'].map((mode) => [{ ...TREE, path: 'a', oid: 'a', mode }]);
  const pull = { defaultBranch: 'main', tip: '', commit: COMMIT };
  const listings = { ...pull, before: one ?? [], after: other ?? [] };
  expect(judgeChange(listings, side(EXAMPLE), side(EXAMPLE), NOW).touched).toBe(true);
});

describe('a plan', () => {
  test.each<readonly [string, string, object]>([
    [
      'outside its window can never be lawful',
      moved('2026-12-01T12:00', '2026-12-01T14:00'),
      {
        unlawful: true,
        impossible: ['schedule.outside-window'],
        refusals: ['announcement.in-future', 'approval.in-future', 'schedule.outside-window'],
      },
    ],
    [
      'whose slot ends before it begins can never be lawful',
      moved('2026-12-02T02:00', '2026-12-01T22:00'),
      {
        unlawful: true,
        impossible: ['schedule.reversed'],
        window: { start: time('2026-12-01T22:00') },
      },
    ],
    [
      'announced too late for its slot is told what the files refuse, and needs no other plan',
      TEXT.replace('sent-at: 2026-11-26T09:12', 'sent-at: 2026-11-30T09:12'),
      {
        refusals: [
          'announcement.in-future',
          'lead-time.too-short',
          'approval.before-announcement',
          'approval.in-future',
        ],
        unlawful: false,
        impossible: [],
      },
    ],
    [
      'that lacks its approvals waits',
      TEXT.replace(/^approvals:[\s\S]*/m, ''),
      { unlawful: false, impossible: [] },
    ],
    [
      'in a freeze says so',
      moved('2026-12-28T22:00', '2026-12-29T02:00'),
      {
        freezes: [{ reason: 'Praznični zastoj', urgent: 'allowed', decidedBy: [] }],
        unlawful: false,
      },
    ],
    [
      'that is withdrawn is told so',
      TEXT.replace('status: planned', 'status: withdrawn'),
      { withdrawn: true },
    ],
    [
      'that changed is told by its keys',
      TEXT.replace('work-minutes: 90', 'work-minutes: 80'),
      {
        change: { kind: 'changed', keys: ['schedule.work-minutes'], voidsApprovals: true },
        announced: null,
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(judged({ 'intervention.yml': text }).plans).toMatchObject([expected]);
  });

  test('that is urgent is told so', () => {
    const urgent = TEXT.replace(
      'status: planned',
      'status: planned\nurgent: { reason: Izpad., incident: INC-1, declared-by: ana-r }',
    ).replace(/^announcement:[\s\S]*?(?=^approvals)/m, '');
    expect(judged({ 'intervention.yml': urgent }).plans).toMatchObject([
      { urgent: true, announced: null },
    ]);
  });

  test('is told until when it may be announced by the solution’s own reading of the lead time', () => {
    const solution = `${SOLUTION}calendar: { lead-time: full-days }\n`;
    expect(judged({ 'solution.yml': solution }).plans).toMatchObject([
      { latestAnnouncement: time('2026-11-27T00:00') },
    ]);
  });

  test('whose outcome is written is not looked at', () => {
    const done = `${TEXT}outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-01T23:31, result: completed }\n`;
    expect(judged({ 'intervention.yml': done }).plans).toEqual([]);
  });

  test('is judged by the release and the hour of its own night', () => {
    const [plan] = judged({}).plans;
    const rows = plan?.verdict.rules.map(({ rule, code }) => `${rule} ${code ?? ''}`.trim());
    expect(rows?.filter((row) => /^(target|slot|fit|schedule|clock)/.test(row))).toEqual([
      'target',
      'slot slot.not-yet-open',
      'clock',
      'schedule',
      'fit',
    ]);
    expect(plan?.verdict.reasonCodes).toContain('slot.not-yet-open');
  });

  test('is judged also where nobody knows what time it is, but not from when on it may start', () => {
    const result = judged({}, { now: unknown() });
    expect(result.now).toBeNull();
    expect(result.plans).toMatchObject([{ earliestStart: null, unlawful: false }]);
  });
});

describe('what the parties said on the pull request', () => {
  const no = { ...comment({ body: '/reject POSEG-2026-041' }), kind: 'pull-comment' } as const;
  const asked: AskedBeside = { comments: [no], peeled: () => null, mail: NO_MAIL };
  test('of a plan is heard', () => {
    expect(judged({}, { asked }).plans).toMatchObject([{ heard: [{ party: 'client' }] }]);
  });

  test('in the file alone is said by the verdict, and not twice', () => {
    const rejections =
      'rejections: { client: { by: A-12, at: 2026-11-23T10:00, reference: ZAP-1 } }\n';
    const [plan] = judged({ 'intervention.yml': `${TEXT}${rejections}` }).plans;
    expect([plan?.heard, plan?.verdict.reasonCodes]).toEqual([
      [],
      expect.arrayContaining(['approval.rejected']),
    ]);
  });

  test('of a plan that is withdrawn is not', () => {
    const text = TEXT.replace('status: planned', 'status: withdrawn');
    expect(judged({ 'intervention.yml': text }, { asked }).plans).toMatchObject([{ heard: [] }]);
  });
});

test('what is wrong with a file, with who approves and with what is pinned is told together', () => {
  const solution = SOLUTION.replace(
    'client: [{ login: narocnik-a, id: 9001 }]',
    'client: [{ login: ana-r, id: 11 }, { email: servicedesk@src.si }]',
  );
  const pinned = TEXT.replace('tag: v4.12.0', `tag: v4.12.0\n  commit: ${'a'.repeat(40)}`);
  const result = judged(
    { 'solution.yml': solution, 'intervention.yml': pinned, 'requests/a.yml': '', 'b.yaml': '' },
    { asked: { comments: [], peeled: () => COMMIT, mail: NO_MAIL } },
  );
  expect(result.diagnostics.map(({ code }) => code)).toEqual([
    'file.unread',
    'file.own-approver',
    'file.service-desk',
    'file.tag-object',
  ]);
});

test('a pin of which GitHub was not asked is in order', () => {
  const pinned = TEXT.replace('tag: v4.12.0', `tag: v4.12.0\n  commit: ${'a'.repeat(40)}`);
  expect(judged({ 'intervention.yml': pinned }).diagnostics).toEqual([]);
});

test('a draft is told apart', () => {
  const draft = TEXT.replace('status: planned', 'status: draft');
  expect(judged({ 'intervention.yml': draft })).toMatchObject({
    plans: [],
    drafts: [{ path: '.ezdrav/intervention.yml' }],
    removed: [{ id: 'POSEG-2026-041' }],
  });
});

describe('a plan that is gone', () => {
  const done = `${TEXT}outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-01T23:31, result: completed }\n`;
  test.each<readonly [string, Texts, Texts, readonly object[]]>([
    [
      'is named',
      {},
      { 'intervention.yml': null, 'interventions/b.yml': TEXT.replace('041', '042') },
      [{ path: '.ezdrav/intervention.yml', id: 'POSEG-2026-041' }],
    ],
    [
      'under another name is not gone',
      {},
      { 'intervention.yml': null, 'interventions/b.yml': TEXT },
      [],
    ],
    [
      'and was done before, is not missed',
      { 'intervention.yml': done },
      { 'intervention.yml': null, 'interventions/b.yml': TEXT.replace('041', '042') },
      [],
    ],
    ['may stand in a file that cannot be read', {}, { 'intervention.yml': 'version: 2\n' }, []],
  ])('%s', (_, before, changes, expected) => {
    expect(judged(changes, { before }).removed).toEqual(expected);
  });
});

test('a tag that two plans announce is named once', () => {
  const twin = (id: string): string => TEXT.replace('041', id);
  const result = judged({
    'interventions/b.yml': twin('042'),
    'interventions/c.yml': twin('043'),
    'interventions/d.yml': twin('044').replace('tag: v4.12.0', 'tag: v4.13.0'),
  });
  expect(result.ambiguous).toEqual(['v4.12.0']);
});

describe('rules that become looser', () => {
  const loose = SOLUTION.replace(/^freezes:\n.*\n/m, '');
  const FREEZES = ['freezes'];
  test.each<
    readonly [
      string,
      Texts,
      Texts,
      Fact<Instant>,
      { keys: readonly string[]; at: Instant | null } | null,
    ]
  >([
    [
      'hold from the end of the lead time on',
      {},
      { 'solution.yml': loose },
      NOW,
      { keys: FREEZES, at: time('2026-11-26T20:00') },
    ],
    [
      'hold from nobody knows when, where nobody knows what time it is',
      {},
      { 'solution.yml': loose },
      unknown(),
      { keys: FREEZES, at: null },
    ],
    [
      'are none where they become stricter',
      { 'solution.yml': loose },
      { 'solution.yml': SOLUTION },
      NOW,
      null,
    ],
    ['are none in a first file', { 'solution.yml': null }, { 'solution.yml': loose }, NOW, null],
    [
      'cannot be told of a file that is not valid',
      {},
      { 'solution.yml': `${loose}nme: x\n` },
      NOW,
      null,
    ],
    [
      'cannot be told from a file that was not valid',
      { 'solution.yml': `${SOLUTION}nme: x\n` },
      { 'solution.yml': loose },
      NOW,
      null,
    ],
    [
      'can be told though a plan is not valid',
      {},
      { 'solution.yml': loose, 'intervention.yml': 'version: 2\n' },
      NOW,
      { keys: FREEZES, at: time('2026-11-26T20:00') },
    ],
  ])('%s', (_, before, changes, now, expected) => {
    const { loosened } = judged(changes, { before, now });
    expect(loosened && { keys: loosened.keys, at: loosened.holdsFrom }).toEqual(expected);
  });
});

describe('an entry that leaves the roster', () => {
  const gone = STAFF.replace(/ {2}- ref: O-021[\s\S]*/, '');
  const revoked = STAFF.replace(
    /( {2}- ref: O-021\n)/,
    '$1    left: 2026-11-02\n    revocation: { notified: 2026-11-02T09:00, confirmed: 2026-11-02T10:00, reference: SD-1 }\n',
  );
  test.each<readonly [string, Texts, Texts, readonly string[]]>([
    ['whose access is not revoked is named', {}, { 'staff.yml': gone }, ['O-021']],
    ['with its whole file is named too', {}, { 'staff.yml': null }, ['O-017', 'O-021']],
    ['whose access was revoked is not', { 'staff.yml': revoked }, { 'staff.yml': gone }, []],
    [
      'is named though a plan is not valid',
      {},
      { 'staff.yml': gone, 'intervention.yml': 'version: 2\n' },
      ['O-021'],
    ],
    ['cannot be told from a roster that is not valid', {}, { 'staff.yml': `${gone}x: y\n` }, []],
    ['cannot be told where there was no roster', { 'staff.yml': null }, { 'staff.yml': gone }, []],
  ])('%s', (_, before, changes, expected) => {
    expect(judged(changes, { before }).deleted).toEqual(expected);
  });

  test('whose revocation is dated later than now is named', () => {
    const now = known(time('2026-11-02T09:00'));
    expect(
      judged({ 'staff.yml': gone }, { before: { 'staff.yml': revoked }, now }).deleted,
    ).toEqual(['O-021']);
  });

  test.each(['before', 'after'] as const)('is not known where the roster %s is not', (which) => {
    const [was, is] = [side(EXAMPLE), side({ ...EXAMPLE, 'staff.yml': gone })];
    const lost = (one: Side): Side => ({ ...one, files: { ...one.files, roster: unknown() } });
    const pull = { defaultBranch: 'main', tip: '', commit: COMMIT, before: [], after: [] };
    const result =
      which === 'before'
        ? judgeChange(pull, lost(was), is, NOW)
        : judgeChange(pull, was, lost(is), NOW);
    expect(result.deleted).toEqual([]);
  });
});

test('a freeze of the organisation names the line that decides', () => {
  const house = houseRead({
    'organisation.yml': `version: 1
name: Hiša
freezes:
  - { from: 2026-12-01T00:00, to: 2026-12-03T00:00, reason: Selitev, urgent: denied }
`,
  });
  const held = (files: EzdravFiles): EzdravFiles =>
    united(files, { ok: true, value: house, request: '', next: null }, 'recorded', 500);
  expect(judged({}, { held }).plans).toMatchObject([
    { freezes: [{ reason: 'Selitev', decidedBy: [{ repository: 'hisa/pravila', line: 4 }] }] },
  ]);
});

test('what was read but is in no listing is not counted as read', () => {
  const { files } = side(EXAMPLE);
  const bytes = new Map([['.ezdrav/staff.yml', bytesOf(STAFF)]]);
  const pull = { defaultBranch: 'main', tip: '', commit: COMMIT, before: [], after: [] };
  expect(judgeChange(pull, side(EXAMPLE), { files, bytes }, NOW).read).toEqual([
    '.ezdrav/staff.yml',
  ]);
});
