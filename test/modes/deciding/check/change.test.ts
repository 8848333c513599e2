import { describe, expect, test } from 'vitest';
import { announcedFor, changeOf, type Side } from '../../../../src/modes/check/change.ts';
import type { Intervention } from '../../../../src/records/types.ts';
import type { Candidate } from '../../../../src/rules/facts.ts';
import {
  ANNOUNCEMENT,
  approval,
  APPROVALS,
  candidate,
  ictApproval,
  NOTIFICATION,
  OTHER_PLAN,
  PLAN,
  time,
  URGENT,
} from '../../../support/builders.ts';
import { bytesOf, EXAMPLE, filesRead } from '../../../support/files-read.ts';

const PATH = '.ezdrav/intervention.yml';
const NOTHING = filesRead({});

/** One side with these plans; what their files hold is `text`. */
function side(candidates: readonly Candidate[], text: string | null): Side {
  const bytes = new Map(text === null ? [] : [[PATH, bytesOf(text)]]);
  return { files: { ...NOTHING, candidates }, bytes };
}

const TEXT = EXAMPLE['intervention.yml'] ?? '';
const LATER = TEXT.replace('work-minutes: 90', 'work-minutes: 80');
const BARE: Partial<Intervention> = { announcement: undefined, approvals: undefined };

/** The plan after its change, and before it. */
const fresh = (changes: Partial<Intervention> = {}): Candidate =>
  candidate({ ...BARE, ...changes });
const old = (changes: Partial<Intervention> = {}): Candidate =>
  candidate({ ...BARE, ...changes }, { planDigest: OTHER_PLAN });

test('a plan that nobody had before is new', () => {
  const other = candidate({ id: 'POSEG-2026-040' });
  expect(changeOf(candidate(), side([other], TEXT), side([candidate()], TEXT))).toEqual({
    kind: 'new',
  });
});

test('a plan of the same digest is the same, whatever stands after it', () => {
  const before = side([candidate({ approvals: undefined })], TEXT);
  expect(changeOf(candidate(), before, side([candidate()], TEXT))).toEqual({ kind: 'same' });
});

test('a plan that changed names the keys that did', () => {
  const [before, after] = [side([old()], TEXT), side([fresh()], LATER)];
  expect(changeOf(fresh(), before, after)).toEqual({
    kind: 'changed',
    keys: ['schedule.work-minutes'],
    voidsApprovals: false,
  });
});

test.each([
  ['that stood', null, LATER],
  ['that would stand', TEXT, null],
])('without the text %s no key is named', (_, was, is) => {
  const [before, after] = [side([old()], was), side([fresh()], is)];
  expect(changeOf(fresh(), before, after)).toMatchObject({ kind: 'changed', keys: [] });
});

const SENT = ANNOUNCEMENT['sent-at'];
const LATER_SENT = time('2026-11-30T09:00');
const again = { ...ANNOUNCEMENT, 'sent-at': LATER_SENT };
const urgent = (notification: typeof NOTIFICATION | undefined): Partial<Intervention> => ({
  urgent: { ...URGENT, notification },
});
const client = (changes: Partial<ReturnType<typeof approval>> = {}): Partial<Intervention> => ({
  approvals: { client: approval(changes) },
});
const ict = (changes: Partial<ReturnType<typeof approval>> = {}): Partial<Intervention> => ({
  approvals: { 'ezdrav-ict': ictApproval(changes) },
});

describe('of the old plan somebody was told, and not of the new one', () => {
  test.each<readonly [string, Partial<Intervention>, Partial<Intervention>, boolean]>([
    ['nobody was told of either', {}, {}, false],
    [
      'announced before, and the record stands',
      { announcement: ANNOUNCEMENT },
      { announcement: ANNOUNCEMENT },
      true,
    ],
    ['announced before, and the record is gone', { announcement: ANNOUNCEMENT }, {}, true],
    ['announced anew', { announcement: ANNOUNCEMENT }, { announcement: again }, false],
    ['announced for the first time', {}, { announcement: ANNOUNCEMENT }, false],
    [
      'announced by the digest of this plan',
      { announcement: ANNOUNCEMENT },
      { announcement: { ...ANNOUNCEMENT, plan: PLAN } },
      false,
    ],
    [
      'announced anew by the digest of the old plan',
      { announcement: ANNOUNCEMENT },
      { announcement: { ...again, plan: OTHER_PLAN } },
      true,
    ],
    ['the client’s approval stands', client(), client(), true],
    ['the client approved anew', client(), client({ at: LATER_SENT }), false],
    ['the ICT team’s approval stands', ict(), ict(), true],
    ['the ICT team approved anew', ict(), ict({ at: LATER_SENT }), false],
    ['the ICT team’s approval is gone', ict(), {}, true],
    [
      'both approved anew',
      { approvals: APPROVALS },
      {
        approvals: {
          client: approval({ at: LATER_SENT }),
          'ezdrav-ict': ictApproval({ at: LATER_SENT }),
        },
      },
      false,
    ],
    ['an urgent one: the notification stands', urgent(NOTIFICATION), urgent(NOTIFICATION), true],
    ['an urgent one: nobody was notified', urgent(undefined), urgent(undefined), false],
    [
      'an urgent one: notified anew',
      urgent(NOTIFICATION),
      urgent({ ...NOTIFICATION, 'sent-at': time('2026-12-01T22:00') }),
      false,
    ],
  ])('%s', (_, was, is, voidsApprovals) => {
    const [before, after] = [side([old(was)], TEXT), side([fresh(is)], LATER)];
    expect(changeOf(fresh(is), before, after)).toMatchObject({ kind: 'changed', voidsApprovals });
  });
});

describe('when this plan was announced', () => {
  const NEW = { kind: 'new' } as const;
  const CHANGED = { kind: 'changed', keys: [], voidsApprovals: false } as const;
  test.each<
    readonly [
      string,
      Partial<Intervention>,
      Parameters<typeof announcedFor>[1],
      readonly Candidate[],
      number | null,
    ]
  >([
    ['it was not', {}, NEW, [], null],
    ['a new plan that names no digest', { announcement: ANNOUNCEMENT }, NEW, [], SENT],
    ['a new plan, by its digest', { announcement: { ...ANNOUNCEMENT, plan: PLAN } }, NEW, [], SENT],
    [
      'a new plan, by the digest of another',
      { announcement: { ...ANNOUNCEMENT, plan: OTHER_PLAN } },
      NEW,
      [],
      null,
    ],
    ['the same plan', { announcement: ANNOUNCEMENT }, { kind: 'same' }, [candidate()], SENT],
    [
      'a changed plan, by the old record',
      { announcement: ANNOUNCEMENT },
      CHANGED,
      [old({ announcement: ANNOUNCEMENT })],
      null,
    ],
    [
      'a changed plan, by a new record',
      { announcement: again },
      CHANGED,
      [old({ announcement: ANNOUNCEMENT })],
      LATER_SENT,
    ],
    [
      'a changed plan, by its digest',
      { announcement: { ...ANNOUNCEMENT, plan: PLAN } },
      CHANGED,
      [old({ announcement: ANNOUNCEMENT })],
      SENT,
    ],
    [
      'a changed plan, by the digest of the old one',
      { announcement: { ...again, plan: OTHER_PLAN } },
      CHANGED,
      [old()],
      null,
    ],
    [
      'a changed plan whose file is gone',
      { announcement: ANNOUNCEMENT },
      CHANGED,
      [candidate({ id: 'POSEG-2026-040' })],
      SENT,
    ],
  ])('%s', (_, is, change, before, at) => {
    expect(announcedFor(fresh(is), change, { ...NOTHING, candidates: before })).toBe(at);
  });
});
