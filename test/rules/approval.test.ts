import { describe, expect, it } from 'vitest';
import type { Approval, Intervention, Solution } from '../../src/records/types.ts';
import type { ApprovalEvidence } from '../../src/rules/facts.ts';
import {
  ANNOUNCEMENT,
  approval,
  APPROVALS,
  BOT,
  candidate,
  type Changes,
  CLIENT,
  comment,
  date,
  ICT,
  ictApproval,
  ictReview,
  judge,
  judgeUrgent,
  known,
  landing,
  member,
  NOW,
  OTHER_PLAN,
  PLAN,
  receipt,
  review,
  roster,
  rows,
  time,
  told,
  unknown,
  urgentCandidate,
  user,
} from '../support/builders.ts';

const VOUCHED: Solution['evidence'] = { announcement: 'landed', approvals: 'vouched' };
const VERIFIED: Partial<Solution> = { evidence: { announcement: 'landed', approvals: 'verified' } };
const BOTH_PASS = ['pass', 'pass'];

function block(changes: Partial<Approval>, more: Partial<Intervention> = {}): Changes {
  return {
    candidate: candidate({ approvals: { ...APPROVALS, client: approval(changes) }, ...more }),
  };
}

/** The client's evidence under test; the ICT team's review stands. */
function verified(...consents: readonly ApprovalEvidence[]): Changes {
  return {
    candidate: candidate({ approvals: undefined }),
    solution: VERIFIED,
    facts: { consents: known([...consents, ictReview()]) },
  };
}

function withFacts(changes: Changes, facts: Changes['facts']): Changes {
  return { ...changes, facts: { ...changes.facts, ...facts } };
}

/** What the client's row says; the other party passes. */
function client(...codes: readonly string[]): readonly string[] {
  return [
    ...codes.map((code) =>
      code === 'approval.unverifiable' ? `unverifiable ${code}` : `fail ${code}`,
    ),
    'pass',
  ];
}

/** Cene is on the roster, and left. */
const LEFT: Changes['facts'] = {
  roster: roster(
    member(),
    member({
      ref: 'O-2',
      github: { login: 'cene', id: 13, write: false },
      left: { kind: 'day', date: date('2026-11-20') },
    }),
  ),
};
const later = (hours: number) => ({ createdAt: time(`2026-11-27T${10 + hours}:00`) });
const change = (state: 'CHANGES_REQUESTED' | 'DISMISSED' | 'COMMENTED' | 'PENDING') =>
  review({ id: '805', state, submittedAt: time('2026-11-26T08:40') });

describe('approval, recorded', () => {
  it.each<[string, Changes, readonly string[]]>([
    ['both recorded', {}, BOTH_PASS],
    [
      'nothing recorded',
      { candidate: candidate({ approvals: undefined }) },
      ['fail approval.client-missing', 'fail approval.ezdrav-ict-missing'],
    ],
    [
      'client alone',
      { candidate: candidate({ approvals: { client: approval() } }) },
      ['pass', 'fail approval.ezdrav-ict-missing'],
    ],
    [
      'ICT team alone',
      { candidate: candidate({ approvals: { 'ezdrav-ict': ictApproval() } }) },
      client('approval.client-missing'),
    ],
    ['by nobody', block({ by: ' ' }), client('approval.client-missing')],
    [
      'before the announcement',
      block({ at: time('2026-11-26T09:11') }),
      client('approval.before-announcement'),
    ],
    ['in the minute of the announcement', block({ at: time('2026-11-26T09:12') }), BOTH_PASS],
    [
      'before the landing',
      withFacts({}, { landing: landing({ landedAt: time('2026-11-27T11:00') }) }),
      client('approval.before-announcement'),
    ],
    [
      'before the receipt',
      {
        candidate: candidate({ announcement: undefined }),
        facts: { receipts: known([receipt({ deliveredAt: time('2026-11-27T11:00') })]) },
      },
      client('approval.before-announcement'),
    ],
    [
      'no announcement: the landing alone is compared',
      block({ at: time('2026-11-26T09:06') }, { announcement: undefined }),
      BOTH_PASS,
    ],
    [
      'announcement of another plan: its time is compared',
      block(
        { at: time('2026-11-26T09:11') },
        { announcement: { ...ANNOUNCEMENT, plan: OTHER_PLAN } },
      ),
      client('approval.before-announcement'),
    ],
    [
      'bound by digest, before announcement and landing',
      block({ at: time('2026-11-20T09:00'), plan: PLAN }),
      BOTH_PASS,
    ],
    ['bound to another plan', block({ plan: OTHER_PLAN }), client('approval.plan-changed')],
    [
      'bound by digest, before the plan was taken up again',
      withFacts(block({ plan: PLAN }), {
        landing: landing({ notSetAsideSince: time('2026-11-27T10:06') }),
      }),
      client('approval.before-announcement'),
    ],
    [
      'after the plan was taken up again',
      withFacts(block({ plan: PLAN }), {
        landing: landing({ notSetAsideSince: time('2026-11-27T10:05') }),
      }),
      BOTH_PASS,
    ],
    ['in the future', block({ at: time('2026-12-01T22:31') }), client('approval.in-future')],
    ['this moment', block({ at: NOW }), BOTH_PASS],
    ['without a reference', block({ reference: ' ' }), client('approval.reference-malformed')],
    [
      'a reference against the pattern',
      { ...block({ reference: 'X' }), solution: { 'reference-pattern': '^SD-' } },
      client('approval.reference-malformed'),
    ],
    [
      'a Message-ID is not held to it',
      { ...block({ reference: '<a@b.si>' }), solution: { 'reference-pattern': '^SD-' } },
      BOTH_PASS,
    ],
    [
      'telephone does only for urgent ones',
      { ...block({ reference: 'telephone' }), solution: { 'reference-pattern': '^SD-' } },
      client('approval.reference-malformed'),
    ],
    [
      'one person twice',
      block({ by: ' IKT  ezdravja K-4 ' }),
      [...BOTH_PASS, 'fail approval.same-party'],
    ],
    [
      'one reference twice',
      block({ reference: 'sd-2026-118402#5' }),
      [...BOTH_PASS, 'fail approval.same-reference'],
    ],
    [
      'one person and reference twice',
      block({ by: 'IKT eZdravja K-4', reference: 'SD-2026-118402#5' }),
      [...BOTH_PASS, 'fail approval.same-party', 'fail approval.same-reference'],
    ],
    ['the two differ in an @ alone', block({ by: 'IKT eZdravja K@-4' }), BOTH_PASS],
    ['by the starter', block({ by: 'Ana-R' }), client('approval.self')],
    ['by the starter, mentioned', block({ by: '@ana-r' }), client('approval.self')],
    ['by the starter, linked', block({ by: 'https://github.com/Ana-R' }), client('approval.self')],
    [
      'by the starter, linked without https',
      block({ by: 'github.com/ana-r/' }),
      client('approval.self'),
    ],
    ['by the starter, told of', block({ by: 'ana-r (GitHub)' }), client('approval.self')],
    ['by the starter, told of in brackets', block({ by: '@ana-r [gh]' }), client('approval.self')],
    ['by the starter, after GitHub', block({ by: 'GitHub: ana-r' }), client('approval.self')],
    ['by the starter, mentioned twice', block({ by: '@@ana-r' }), client('approval.self')],
    ['by whoever landed the plan', block({ by: 'bor-k' }), client('approval.self')],
    [
      'by the author',
      withFacts(block({ by: 'cene' }), { landing: landing({ author: user('cene', 13) }) }),
      client('approval.self'),
    ],
    [
      'by somebody who had a hand in the plan',
      withFacts(block({ by: 'cene' }), { landing: landing({ writers: [user('cene', 13)] }) }),
      client('approval.self'),
    ],
    [
      'a login, and somebody who had a hand in the plan is not known',
      withFacts(block({ by: 'narocnik-a' }), { landing: landing({ writers: [null] }) }),
      client('approval.unverifiable'),
    ],
    [
      'by whoever re-runs',
      withFacts(block({ by: 'cene' }), { triggeringActor: user('cene', 11) }),
      client('approval.self'),
    ],
    ['by another login', block({ by: 'narocnik-a' }), BOTH_PASS],
    [
      'a login, and the author is not known',
      withFacts(block({ by: 'narocnik-a' }), { landing: landing({ author: null }) }),
      client('approval.unverifiable'),
    ],
    ...['ana_hisa', 'ana2', 'dependabot[bot]', 'ａna_hisa', 'a--b', 'ana-'].map(
      (by): [string, Changes, readonly string[]] => [
        `${by}, and the author is not known`,
        withFacts(block({ by }), { landing: landing({ author: null }) }),
        client('approval.unverifiable'),
      ],
    ),
    [
      'a login, and the author’s account was deleted',
      withFacts(block({ by: 'narocnik-a' }), {
        landing: landing({ author: { login: 'ghost', id: null, type: null } }),
      }),
      client('approval.unverifiable'),
    ],
    [
      'a login, and a workflow’s token started the run',
      withFacts(block({ by: 'narocnik-a' }), {
        actor: { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' },
      }),
      client('approval.unverifiable'),
    ],
    [
      'an opaque name, and the author is not known',
      withFacts({}, { landing: landing({ author: null }) }),
      BOTH_PASS,
    ],
    [
      'a login, and the starter is not known',
      withFacts(block({ by: 'narocnik-a' }), { actor: null }),
      client('approval.unverifiable'),
    ],
    [
      'by someone who has left',
      withFacts(block({ by: '@cene' }), LEFT),
      client('approval.not-authorised'),
    ],
    [
      'by someone who has left, between spaces',
      withFacts(block({ by: ' @cene ' }), LEFT),
      client('approval.not-authorised'),
    ],
    ['by somebody else, with an @ inside', withFacts(block({ by: 'ce@ne' }), LEFT), BOTH_PASS],
    [
      'a login, and the number of the starter is not known',
      withFacts(block({ by: 'narocnik-a' }), { actor: user('ana-r', null) }),
      client('approval.unverifiable'),
    ],
    [
      'landing not known',
      withFacts({}, { landing: unknown() }),
      ['unverifiable approval.unverifiable', 'unverifiable approval.unverifiable'],
    ],
    [
      'consents not known, both recorded: nor is a later no',
      withFacts({}, { consents: unknown() }),
      ['unverifiable approval.unverifiable', 'unverifiable approval.unverifiable'],
    ],
    [
      'consents not known, nothing recorded',
      { candidate: candidate({ approvals: undefined }), facts: { consents: unknown() } },
      ['unverifiable approval.unverifiable', 'unverifiable approval.unverifiable'],
    ],
    [
      'a review instead of a record',
      {
        candidate: candidate({ approvals: { 'ezdrav-ict': ictApproval() } }),
        facts: { consents: known([review()]) },
      },
      BOTH_PASS,
    ],
    [
      'a review beside a record that does not stand',
      withFacts(block({ reference: '' }), { consents: known([review()]) }),
      BOTH_PASS,
    ],
    [
      'one person by record and by review',
      {
        candidate: candidate({ approvals: { client: approval({ by: 'ikt-k' }) } }),
        facts: { consents: known([ictReview()]) },
      },
      [...BOTH_PASS, 'fail approval.same-party'],
    ],
    [
      'a second piece of evidence that does not stand resolves nothing: the client’s',
      {
        candidate: candidate({ approvals: { client: approval({ by: 'ikt-k' }) } }),
        facts: { consents: known([review({ onHead: false }), ictReview()]) },
      },
      [...BOTH_PASS, 'fail approval.same-party'],
    ],
    [
      'a second piece of evidence that does not stand resolves nothing: the ICT team’s',
      {
        candidate: candidate({ approvals: { 'ezdrav-ict': ictApproval({ by: 'narocnik-a' }) } }),
        facts: { consents: known([review(), ictReview({ onHead: false })]) },
      },
      [...BOTH_PASS, 'fail approval.same-party'],
    ],
    [
      'a second piece of evidence resolves it',
      {
        candidate: candidate({
          approvals: { client: approval({ by: 'ikt-k' }), 'ezdrav-ict': ictApproval() },
        }),
        facts: { consents: known([ictReview()]) },
      },
      BOTH_PASS,
    ],
    [
      'several things at once',
      block({ at: time('2026-12-02T10:00'), by: 'ana-r', reference: '' }),
      client('approval.in-future', 'approval.reference-malformed', 'approval.self'),
    ],
    ['command line, demand does not apply', { offline: true, solution: VERIFIED }, BOTH_PASS],
    [
      'command line, by the actor named',
      { ...block({ by: 'ana-r' }), offline: true, facts: { actor: user('ana-r', null) } },
      client('approval.self'),
    ],
    [
      'command line, nothing recorded',
      { candidate: candidate({ approvals: undefined }), offline: true },
      ['fail approval.client-missing', 'fail approval.ezdrav-ict-missing'],
    ],
    ['now not known', withFacts({}, { now: unknown() }), BOTH_PASS],
  ])('%s', (_name, changes, expected) => {
    const verdict = judge(changes);
    expect(told(verdict, 'approval')).toEqual(expected);
    if (expected.some((each) => each !== 'pass')) expect(verdict.allowed).toBe(false);
  });

  it('says whether an approver can be compared with those involved', () => {
    const self = (changes: Changes) => rows(judge(changes), 'approval')[0]?.facts['self'];
    expect(self({})).toBe('not-checkable');
    expect(self(block({ by: 'narocnik-a' }))).toBe('checked');
    expect(self({ ...block({ by: 'narocnik-a' }), offline: true })).toBe('not-checkable');
  });

  it('it is said when somebody is not named, and only then', () => {
    const said = (changes: Changes) => rows(judge(changes), 'approval')[0]?.facts['unknown'];
    const login = block({ by: 'narocnik-a' });
    expect(said(withFacts(login, { landing: landing({ author: null }) }))).toBe('people-unknown');
    expect(said(withFacts(login, { actor: null }))).toBeUndefined();
    expect(said(withFacts(login, { landing: null }))).toBeUndefined();
    expect(said(block({ by: 'bor-k' }))).toBeUndefined();
  });
});

describe('approval, verified', () => {
  const cene = user('cene', 13);
  it.each<[string, Changes, readonly string[]]>([
    ['two reviews', verified(review()), BOTH_PASS],
    [
      'two reviews, where vouched ones are enough',
      { ...verified(review()), solution: { evidence: VOUCHED } },
      BOTH_PASS,
    ],
    [
      'what the file records, where vouched ones are demanded',
      { candidate: candidate(), solution: { evidence: VOUCHED }, facts: { consents: known([]) } },
      ['fail approval.client-missing', 'fail approval.ezdrav-ict-missing'],
    ],
    ['a comment and a review', verified(comment()), BOTH_PASS],
    [
      'a comment with line ends',
      verified(comment({ body: `/approve POSEG-2026-041 ${PLAN}\r\n` })),
      BOTH_PASS,
    ],
    [
      'records count for nothing',
      { ...verified(), candidate: candidate() },
      client('approval.client-missing'),
    ],
    [
      'consents not known',
      { ...verified(), facts: { consents: unknown() } },
      ['unverifiable approval.unverifiable', 'unverifiable approval.unverifiable'],
    ],
    [
      'consents not asked for',
      { ...verified(), facts: { consents: null } },
      ['unverifiable approval.unverifiable', 'unverifiable approval.unverifiable'],
    ],
    [
      'a review by someone else',
      verified(review({ user: cene })),
      client('approval.client-missing'),
    ],
    [
      'a reused login',
      verified(review({ user: user('narocnik-a', 77) })),
      client('approval.client-missing'),
    ],
    ['a renamed user', verified(review({ user: user('new-name', 9001) })), BOTH_PASS],
    ['changes requested', verified(change('CHANGES_REQUESTED')), client('approval.rejected')],
    [
      'approved, then changes requested',
      verified(review(), change('CHANGES_REQUESTED')),
      client('approval.rejected'),
    ],
    [
      'approved, then dismissed',
      verified(change('DISMISSED'), review()),
      client('approval.rejected'),
    ],
    ['approved, then commented', verified(review(), change('COMMENTED')), BOTH_PASS],
    ['approved, then a review begun', verified(review(), change('PENDING')), BOTH_PASS],
    [
      'two in the same moment: the later id',
      verified(review(), review({ id: '1000', state: 'DISMISSED' })),
      client('approval.rejected'),
    ],
    [
      'changes requested, then approved by comment',
      verified(change('CHANGES_REQUESTED'), comment()),
      BOTH_PASS,
    ],
    ['approve, then push', verified(review({ onHead: false })), client('approval.plan-changed')],
    [
      'a review of another plan',
      verified(review({ planDigest: OTHER_PLAN })),
      client('approval.plan-changed'),
    ],
    [
      'a review where no plan stood',
      verified(review({ planDigest: null })),
      client('approval.plan-changed'),
    ],
    [
      'a review by a bot on the list',
      verified(review({ user: { ...CLIENT, type: 'Bot' } })),
      client('approval.not-authorised'),
    ],
    [
      'someone on both lists',
      {
        ...verified(review()),
        solution: {
          ...VERIFIED,
          approvers: {
            client: [{ login: 'narocnik-a', id: 9001 }],
            'ezdrav-ict': [
              { login: 'ikt-k', id: 9002 },
              { login: 'narocnik-a', id: 9001 },
            ],
          },
        },
      },
      client('approval.not-authorised'),
    ],
    [
      'one person for both',
      {
        ...verified(),
        facts: { consents: known([comment({ user: ICT }), ictReview()]) },
        solution: {
          ...VERIFIED,
          approvers: {
            client: [{ login: 'ikt-k', id: 9002 }],
            'ezdrav-ict': [{ login: 'ikt-k', id: 9002 }],
          },
        },
      },
      [
        'fail approval.not-authorised',
        'fail approval.not-authorised',
        'fail approval.same-party',
        'fail approval.same-reference',
      ],
    ],
    [
      'by the login of the author, whose number is not known',
      withFacts(verified(review()), { landing: landing({ author: user('narocnik-a', null) }) }),
      [
        'fail approval.self',
        'unverifiable approval.unverifiable',
        'unverifiable approval.unverifiable',
      ],
    ],
    ['now not known', withFacts(verified(review()), { now: unknown() }), BOTH_PASS],
    [
      'landing not asked for',
      withFacts(verified(review()), { landing: null }),
      ['unverifiable approval.unverifiable', 'unverifiable approval.unverifiable'],
    ],
    [
      'someone of the house who left and came back',
      withFacts(verified(review()), {
        roster: roster(
          member(),
          member({
            ref: 'O-2',
            github: { login: 'x', id: 9001, write: false },
            left: { kind: 'day', date: date('2026-01-30') },
          }),
          member({ ref: 'O-3', github: { login: 'x', id: 9001, write: false } }),
        ),
      }),
      client('approval.not-authorised'),
    ],
    [
      'the author',
      withFacts(verified(review()), { landing: landing({ author: CLIENT }) }),
      client('approval.self'),
    ],
    [
      'whoever landed the plan',
      withFacts(verified(review()), { landing: landing({ landedBy: user('other-name', 9001) }) }),
      client('approval.self'),
    ],
    ['the starter', withFacts(verified(review()), { actor: CLIENT }), client('approval.self')],
    [
      'whoever re-runs',
      withFacts(verified(review()), { triggeringActor: CLIENT }),
      client('approval.self'),
    ],
    ['the bot re-runs', withFacts(verified(review()), { triggeringActor: BOT }), BOTH_PASS],
    [
      'the author is not known',
      withFacts(verified(review()), { landing: landing({ author: null }) }),
      ['unverifiable approval.unverifiable', 'unverifiable approval.unverifiable'],
    ],
    [
      'landing not known',
      withFacts(verified(review()), { landing: unknown() }),
      ['unverifiable approval.unverifiable', 'unverifiable approval.unverifiable'],
    ],
    [
      'someone who has left',
      withFacts(verified(review()), {
        roster: roster(
          member(),
          member({
            ref: 'O-2',
            github: { login: 'x', id: 9001, write: false },
            left: { kind: 'time', instant: time('2026-12-01T22:30') },
          }),
        ),
      }),
      client('approval.not-authorised'),
    ],
    [
      'someone of the house',
      withFacts(verified(review()), {
        roster: roster(
          member(),
          member({
            ref: 'O-2',
            github: { login: 'x', id: 9001, write: false },
            left: { kind: 'time', instant: time('2026-12-01T22:31') },
          }),
        ),
      }),
      client('approval.not-authorised'),
    ],
    [
      'before the plan was taken up again',
      withFacts(verified(review()), {
        landing: landing({ notSetAsideSince: time('2026-11-26T08:31') }),
        consents: known([review(), ictReview({ submittedAt: time('2026-11-26T08:31') })]),
      }),
      client('approval.before-announcement'),
    ],
    [
      'in the future',
      verified(comment({ createdAt: time('2026-12-01T22:31') })),
      client('approval.in-future'),
    ],
    ['this moment', verified(comment({ createdAt: NOW })), BOTH_PASS],
    ['an edited comment', verified(comment({ edited: true })), client('approval.edited')],
    ['a hidden comment', verified(comment({ minimised: true })), client('approval.edited')],
    [
      'a comment by e-mail',
      verified(comment({ byEmail: true })),
      client('approval.not-authorised'),
    ],
    [
      'a comment through an app',
      verified(comment({ viaApp: true })),
      client('approval.not-authorised'),
    ],
    [
      'a comment on another plan',
      verified(comment({ body: `/approve POSEG-2026-041 ${OTHER_PLAN}` })),
      client('approval.plan-changed'),
    ],
    [
      'a comment on another intervention',
      verified(comment({ body: `/approve POSEG-1 ${PLAN}` })),
      client('approval.client-missing'),
    ],
    [
      'a quoted line',
      verified(comment({ body: `> /approve POSEG-2026-041 ${PLAN}` })),
      client('approval.client-missing'),
    ],
    [
      'a fenced line',
      verified(comment({ body: `\`\`\`\n/approve POSEG-2026-041 ${PLAN}\n\`\`\`` })),
      client('approval.client-missing'),
    ],
    [
      'a line among others',
      verified(comment({ body: `No.\n/approve POSEG-2026-041 ${PLAN}` })),
      client('approval.client-missing'),
    ],
    [
      'a line and another',
      verified(comment({ body: `/approve POSEG-2026-041 ${PLAN}\nbut not today` })),
      client('approval.client-missing'),
    ],
    [
      'an indented line',
      verified(comment({ body: `    /approve POSEG-2026-041 ${PLAN}` })),
      client('approval.client-missing'),
    ],
    [
      'a zero-width character',
      verified(comment({ body: `/approve\u200b POSEG-2026-041 ${PLAN}` })),
      client('approval.client-missing'),
    ],
    [
      'a byte-order mark at the end',
      verified(comment({ body: `/approve POSEG-2026-041 ${PLAN}\ufeff` })),
      client('approval.client-missing'),
    ],
    [
      'a look-alike letter',
      verified(comment({ body: `/\u0430pprove POSEG-2026-041 ${PLAN}` })),
      client('approval.client-missing'),
    ],
    [
      'capitals in the digest',
      verified(comment({ body: `/approve POSEG-2026-041 sha256:${'A'.repeat(64)}` })),
      client('approval.client-missing'),
    ],
    [
      'nothing stands: the newest one’s code',
      verified(
        comment({ id: '901', edited: true, ...later(1) }),
        comment({ body: `/approve POSEG-2026-041 ${OTHER_PLAN}` }),
      ),
      client('approval.edited'),
    ],
    [
      'nothing stands, written in the same moment: the later id',
      verified(comment({ id: '901', edited: true }), comment({ viaApp: true })),
      client('approval.edited'),
    ],
    [
      'one that stands suffices',
      verified(comment({ id: '901', edited: true, ...later(1) }), comment()),
      BOTH_PASS,
    ],
  ])('%s', (_name, changes, expected) => {
    const verdict = judge(changes);
    expect(told(verdict, 'approval')).toEqual(expected);
    const consents = changes.facts?.consents;
    if (consents?.known === true) {
      const turned = known(consents.value.toReversed());
      expect(judge(withFacts(changes, { consents: turned }))).toEqual(verdict);
    }
    if (expected.some((each) => each !== 'pass')) expect(verdict.allowed).toBe(false);
  });

  it('shows the other pieces of evidence and what spoke against them', () => {
    const [row] = rows(
      judge(verified(comment(), comment({ id: '901', edited: true }), review())),
      'approval',
    );
    expect(row).toMatchObject({
      evidence: 'verified',
      facts: { via: 'comment', by: 'narocnik-a' },
    });
    expect(row?.facts['others']).toMatchObject([
      { via: 'review', codes: [] },
      { id: '901', codes: ['approval.edited'] },
    ]);
  });
});

describe('approval of urgent interventions', () => {
  const at = time('2026-12-01T21:45');
  const urgently = (
    changes: Partial<Approval>,
    ict: Partial<Approval> = { reference: 'telefon' },
  ): Changes => ({
    candidate: urgentCandidate({
      approvals: {
        client: approval({ at, ...changes }),
        'ezdrav-ict': ictApproval({ at, ...ict }),
      },
    }),
  });
  it.each<[string, Changes, readonly string[]]>([
    ['by telephone, both', {}, BOTH_PASS],
    ['by telephone where verified ones are demanded', { solution: VERIFIED }, BOTH_PASS],
    [
      'by telephone, exempt from the pattern',
      { solution: { 'reference-pattern': '^SD-' } },
      BOTH_PASS,
    ],
    [
      'by ticket where verified ones are demanded',
      { ...urgently({ reference: 'SD-1' }), solution: VERIFIED },
      client('approval.client-missing'),
    ],
    ['telefon, in Slovene', urgently({ reference: 'Telefon' }), BOTH_PASS],
    [
      'telephone and the same ticket twice',
      urgently({ reference: 'SD-1' }, { reference: 'SD-1' }),
      [...BOTH_PASS, 'fail approval.same-reference'],
    ],
    [
      'telephone, and the same word as a reference',
      urgently({ reference: '@telephone' }, { reference: 'telephone' }),
      [...BOTH_PASS, 'fail approval.same-reference'],
    ],
    [
      'one person twice',
      urgently({ by: 'IKT eZdravja K-4', reference: 'telefon' }),
      [...BOTH_PASS, 'fail approval.same-party'],
    ],
    ['12 h before the landing', urgently({ at: time('2026-12-01T09:40') }), BOTH_PASS],
    [
      'more than 12 h before the landing',
      urgently({ at: time('2026-12-01T09:39') }),
      client('approval.before-announcement'),
    ],
    [
      'earlier, but bound by digest',
      urgently({ at: time('2026-11-29T09:39'), plan: PLAN }),
      BOTH_PASS,
    ],
    ['before the notification', urgently({ at: time('2026-12-01T21:41') }), BOTH_PASS],
    ['by the starter', urgently({ by: 'ana-r' }), client('approval.self')],
    [
      'missing',
      { candidate: urgentCandidate({ approvals: undefined }) },
      ['fail approval.client-missing', 'fail approval.ezdrav-ict-missing'],
    ],
    [
      'command line: the landing is not known',
      { ...urgently({ at: time('2026-11-01T09:00') }), offline: true, facts: { landing: null } },
      BOTH_PASS,
    ],
  ])('%s', (_name, changes, expected) => {
    expect(told(judgeUrgent(changes), 'approval')).toEqual(expected);
  });
});
