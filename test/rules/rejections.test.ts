import { describe, expect, it } from 'vitest';
import type { Approval } from '../../src/records/types.ts';
import type { ApprovingComment, ApprovalEvidence, PullComment } from '../../src/rules/facts.ts';
import { rejectingLines } from '../../src/rules/rejections.ts';
import {
  approval,
  BOT,
  candidate,
  type Changes,
  CLIENT,
  comment,
  ictReview,
  judge,
  known,
  landing,
  OTHER_PLAN,
  PLAN,
  review,
  rows,
  time,
  told,
  unknown,
  user,
} from '../support/builders.ts';

const AT = time('2026-11-28T10:00');
const LATER = time('2026-11-29T10:00');
const REJECTED = ['fail approval.rejected', 'pass'];
const BOTH = ['pass', 'pass'];

/** Both approvals stand in the file; beside them this was said on GitHub. */
function said(...consents: readonly ApprovalEvidence[]): Changes {
  return { facts: { consents: known(consents) } };
}

function no(body: string, changes: Partial<ApprovingComment> = {}): ApprovingComment {
  return comment({ id: '910', createdAt: AT, body, ...changes });
}

function onPull(body: string): PullComment {
  return { ...no(body), kind: 'pull-comment' };
}

const LINE = `/reject POSEG-2026-041 ${PLAN}`;
const yes = comment({ id: '990', createdAt: LATER });
const dismissed = (dismissal?: Parameters<typeof review>[0]) =>
  review({ state: 'DISMISSED', ...dismissal });
const taken = { at: AT, by: 'person', from: 'APPROVED' } as const;

function recorded(rejection: Partial<Approval>, client: Partial<Approval> = {}): Changes {
  return {
    candidate: candidate({
      approvals: {
        client: approval(client),
        'ezdrav-ict': approval({ by: 'IKT eZdravja K-4', reference: 'SD-2026-118402#5' }),
      },
      rejections: { client: approval({ at: AT, ...rejection }) },
    }),
  };
}

describe('a later no', () => {
  it.each<[string, Changes, readonly string[]]>([
    ['by comment', said(no(LINE)), REJECTED],
    ['without a digest', said(no('/reject POSEG-2026-041')), REJECTED],
    ['with the reason behind it', said(no('/reject POSEG-2026-041 premalo časa')), REJECTED],
    ['among other lines', said(no(`Žal ne.\n\n${LINE}\nLp`)), REJECTED],
    ['in a code fence', said(no(`\`\`\`\n${LINE}\n\`\`\``)), REJECTED],
    ['in capitals', said(no('/REJECT poseg-2026-041.')), REJECTED],
    ['edited', said(no(LINE, { edited: true })), REJECTED],
    ['hidden', said(no(LINE, { minimised: true })), REJECTED],
    ['by mail to GitHub', said(no(LINE, { byEmail: true, viaApp: true })), REJECTED],
    ['on the pull request', said(onPull(LINE)), REJECTED],
    [
      'edited after a later yes',
      said(no(LINE, { editedAt: time('2026-11-30T10:00') }), yes),
      REJECTED,
    ],
    ['a review that asks for changes', said(review({ state: 'CHANGES_REQUESTED' })), REJECTED],
    [
      'of an unreadable plan',
      said(review({ state: 'CHANGES_REQUESTED', planDigest: null })),
      REJECTED,
    ],
    ['an approval that a person dismissed', said(dismissed({ dismissal: taken })), REJECTED],
    ['dismissed, and nobody can say by whom', said(dismissed()), REJECTED],
    [
      'a request for changes that somebody dismissed',
      said(dismissed({ dismissal: { ...taken, from: 'CHANGES_REQUESTED', by: 'nobody' } })),
      REJECTED,
    ],
    ['in the file', recorded({}), REJECTED],
    ['in the file, of this plan', recorded({ plan: PLAN }), REJECTED],
    ['in the file, and the landing is not known', { ...recorded({}), offline: true }, REJECTED],
    [
      'of this plan, which was withdrawn and taken up again since',
      {
        ...said(no(LINE)),
        facts: { consents: known([no(LINE)]), landing: landing({ notSetAsideSince: LATER }) },
      },
      ['fail approval.rejected', 'fail approval.before-announcement'],
    ],
    [
      'before a yes of a lower grade',
      { ...recorded({}, { at: LATER }), facts: { consents: known([no(LINE)]) } },
      REJECTED,
    ],
    ['before a yes that does not stand', said(no(LINE), { ...yes, edited: true }), REJECTED],
    ['in the minute of the yes', recorded({}, { at: AT }), REJECTED],
  ])('%s', (_name, changes, expected) => {
    const verdict = judge(changes);
    expect(told(verdict, 'approval')).toEqual(expected);
    expect(verdict.allowed).toBe(false);
  });
});

describe('no no, or lifted', () => {
  it.each<[string, Changes]>([
    ['by comment, then a comment that approves', said(no(LINE), yes)],
    [
      'by review, then another review',
      said(review({ state: 'CHANGES_REQUESTED' }), review({ id: '801', submittedAt: LATER })),
    ],
    ['in the file, then a later record', recorded({}, { at: LATER })],
    ['in the file, then a review', { ...recorded({}), facts: { consents: known([yes]) } }],
    ['of another plan', said(no(`/reject POSEG-2026-041 ${OTHER_PLAN}`))],
    ['of another plan, in the file', recorded({ plan: OTHER_PLAN })],
    [
      'without a digest, while another plan stood',
      {
        ...recorded({ at: time('2026-11-25T10:00') }),
        facts: { landing: landing({ noOtherSince: time('2026-11-26T09:05') }) },
      },
    ],
    ['of another intervention', said(no('/reject POSEG-2026-042'))],
    ['only quoted', said(no(`> ${LINE}`))],
    ['in the middle of a sentence', said(no(`You may write ${LINE}`))],
    ['by somebody who is on no list', said(no(LINE, { user: user('kdo', 77) }))],
    ['by a bot', said(no(LINE, { user: BOT }))],
    ['by a bot on the list', said(no(LINE, { user: { ...CLIENT, type: 'Bot' } }))],
    [
      'a review of another plan',
      said(review({ state: 'CHANGES_REQUESTED', planDigest: OTHER_PLAN })),
    ],
    ['dismissed by a push', said(dismissed({ dismissal: { ...taken, by: 'nobody' } }))],
    [
      'a remark that was dismissed',
      said(dismissed({ dismissal: { ...taken, from: 'COMMENTED' } })),
    ],
    ['a review that only remarks', said(review({ state: 'COMMENTED' }), ictReview())],
  ])('%s', (_name, changes) => {
    expect(told(judge(changes), 'approval')).toEqual(BOTH);
  });

  it('a bot’s no is shown as a doubt', () => {
    const [row] = rows(judge(said(no(LINE, { user: BOT }))), 'approval');
    expect(row?.facts['doubts']).toMatchObject([{ id: '910', by: BOT.login }]);
  });
});

it('the newest no is shown, with what was given before', () => {
  const later = no('/reject POSEG-2026-041', { id: '911', createdAt: LATER });
  const [row] = rows(judge(said(no(LINE), later)), 'approval');
  expect(row).toMatchObject({
    evidence: 'verified',
    facts: { party: 'client', via: 'comment', id: '911', by: 'narocnik-a', at: { at: LATER } },
  });
  expect(row?.facts['others']).toMatchObject([{ via: 'record', codes: [] }]);
});

it('of two in one moment the later comment is shown', () => {
  const twins = [no(LINE), no(LINE, { id: '1000' }), no(LINE, { id: '911' })];
  expect(rows(judge(said(...twins)), 'approval')[0]?.facts['id']).toBe('1000');
});

it('where nobody knows what was said on GitHub, nobody knows of a no', () => {
  expect(told(judge({ facts: { consents: unknown() } }), 'approval')).toEqual([
    'unverifiable approval.unverifiable',
    'unverifiable approval.unverifiable',
  ]);
});

it('of a comment that says no only the no is kept', () => {
  const body = `Spoštovani,\n/reject POSEG-1 ker ni časa\n\n${LINE} J. N.\n> /reject X`;
  expect(rejectingLines(body)).toBe(`/reject POSEG-1\n${LINE}`);
  expect(rejectingLines('Hvala.')).toBe('');
});
