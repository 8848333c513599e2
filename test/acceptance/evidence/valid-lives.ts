import type { Enarocanje, Seed } from '../../support/enarocanje.ts';
import { frozen, merged } from './rows/loosened.ts';
import {
  APPROVE,
  AWAITING,
  BEFORE,
  BOTH,
  BY_RECEIPTS,
  commented,
  inPull,
  landing,
  mergedInTurn,
  OTHERWISE,
  PLANNED,
  receipted,
  RECORDED,
  REVIEWED,
  reviewedBy,
} from './scenes.ts';
import {
  FINISHED,
  OTHER_PLAN,
  PLAN,
  PLAN_PATH,
  replaced,
  SOLUTION,
  SOLUTION_PATH,
  STAFF,
  STAFF_PATH,
  UNAPPROVED,
  UNNAMED,
  URGENT,
  VERIFIED,
  WITHDRAWN,
} from './texts.ts';
import type { Valid } from './valid-rows.ts';

// How people really live with it, night after night: all of this is lawful, and none of it is refused.

type Change = (base: Enarocanje) => void;
const valid = (name: string, seed: Seed = RECORDED, change?: Change): Valid => ({
  name,
  seed,
  ...(change !== undefined && { change }),
});
const urgent = (name: string, seed: Partial<Seed>, change?: Change): Valid => ({
  ...valid(`urgent, ${name}`, { intervention: URGENT, ...seed }, change),
  decision: 'allow-urgent',
});

/** Neither announced nor approved in the file. */
const BARE = UNAPPROVED.replace(/announcement:\n(?: {2}.*\n)+/, '');
const drafted = (text: string): string => replaced(text, ['status: planned', 'status: draft']);
const MOVED = '.ezdrav/interventions/041.yml';
const LATER = '2026-11-26T09:00:00Z';
const EVENING = '2026-11-30T21:45:00Z';
const NOW = '2026-12-01T21:10:00Z';

const lacking: Change = ({ github }) => {
  github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
};

/** One file in a pull request of its own. */
const brought = (
  { repository }: Enarocanje,
  at: string,
  text: string,
  how: 'merge' | 'squash' | 'rebase' = 'squash',
): void => {
  repository
    .pullRequest({ by: 'bor-k', openedAt: at, files: { [PLAN_PATH]: text } })
    .merge({ by: 'dezurni-m', at, method: how });
};

const WITHOUT_ICT = PLAN.replace(/ {2}ezdrav-ict: .*\n/, '');

export const STEPS: readonly Valid[] = [
  ...(['merge', 'squash', 'rebase'] as const).map((how) =>
    valid(
      `plan, announcement and approvals in three pull requests: ${how}`,
      { intervention: BARE },
      (base) => {
        brought(base, '2026-11-26T08:40:00Z', UNAPPROVED, how);
        brought(base, EVENING, PLAN, how);
      },
    ),
  ),
  valid(
    'plan, announcement and each approval in four pull requests',
    { intervention: BARE },
    (base) => {
      brought(base, '2026-11-26T08:40:00Z', UNAPPROVED);
      brought(base, '2026-11-30T20:30:00Z', WITHOUT_ICT);
      brought(base, EVENING, PLAN);
    },
  ),
  valid(
    'three pull requests in a server without the record of pushes',
    { intervention: BARE, enterprise: true },
    (base) => {
      lacking(base);
      brought(base, '2026-11-26T08:40:00Z', UNAPPROVED);
      brought(base, EVENING, PLAN);
    },
  ),
  valid('three pull requests, others merged between', { intervention: BARE }, (base) => {
    brought(base, '2026-11-26T08:40:00Z', UNAPPROVED);
    mergedInTurn(base, [OTHERWISE], LATER);
    brought(base, EVENING, PLAN);
  }),
  valid('mail of the day before the first landing', {
    intervention: replaced(UNNAMED, ['sent-at: 2026-11-26T09:12', 'sent-at: 2026-11-25T16:00']),
  }),
  valid(
    'mail minutes before the first landing, by a push',
    { intervention: OTHER_PLAN, solution: SOLUTION },
    (base) => {
      landing(base, '2026-11-26T08:25:00Z', null);
      landing(base, '2026-11-26T09:20:00Z', replaced(PLAN, ['T09:12', 'T10:14']));
    },
  ),
  valid('reverted by mistake, brought back and announced anew', RECORDED, (base) => {
    landing(base, '2026-11-26T08:30:00Z', null);
    landing(base, '2026-11-26T08:40:00Z', replaced(PLAN, ['T09:12', 'T10:12']));
  }),
  valid('withdrawn and put back in time, everything anew', RECORDED, (base) => {
    landing(base, '2026-11-26T08:30:00Z', WITHDRAWN);
    landing(base, '2026-11-26T08:45:00Z', replaced(PLAN, ['T09:12', 'T10:12']));
  }),
];

export const DRAFTS: readonly Valid[] = [
  valid('a draft that becomes the plan', { intervention: drafted(PLAN) }, (base) =>
    landing(base, LATER, PLAN),
  ),
  valid(
    'a draft of another text that becomes the plan',
    { intervention: drafted(OTHER_PLAN) },
    (base) => landing(base, LATER, UNNAMED),
  ),
  valid(
    'a draft that becomes the plan by a pull request, reviewed',
    { intervention: drafted(UNAPPROVED), solution: VERIFIED },
    (base) => {
      mergedInTurn(base, [PLANNED]);
    },
  ),
  valid(
    'a draft moved to its place as it becomes the plan',
    { intervention: drafted(OTHER_PLAN) },
    ({ repository }) => {
      repository.push({ at: LATER, files: { [PLAN_PATH]: null, [MOVED]: PLAN } });
    },
  ),
  valid('a draft for the next release beside it', RECORDED, ({ repository }) => {
    const next = drafted(
      replaced(PLAN, ['POSEG-2026-041', 'POSEG-2026-042'], ['tag: v4.12.0', 'tag: v4.13.0']),
    );
    repository.push({ at: EVENING, files: { '.ezdrav/interventions/042.yml': next } });
  }),
  valid('an unfinished draft beside it', RECORDED, ({ repository }) => {
    const files = {
      '.ezdrav/interventions/043.yml': 'version: 1\nid: POSEG-2026-043\nstatus: draft\n',
    };
    repository.push({ at: EVENING, files });
  }),
];

export const MERGED: readonly Valid[] = [
  valid('through the merge queue in one group with Dependabot', BEFORE, (base) => {
    base.github.user('dependabot[bot]', { type: 'Bot' });
    const update = { by: 'dependabot[bot]', files: { 'package-lock.json': '{}' } };
    mergedInTurn(base, [update, PLANNED]);
    base.repository.asOnePush(2);
  }),
  valid('Renovate pushes to the default branch meanwhile', RECORDED, ({ github, repository }) => {
    github.user('renovate[bot]', { type: 'Bot' });
    repository.push({ by: 'renovate[bot]', at: EVENING, files: { 'package-lock.json': '{}' } });
  }),
  valid('squashed after three corrections in the pull request', BEFORE, ({ repository }) => {
    const pull = repository.pullRequest({
      ...PLANNED,
      files: { [PLAN_PATH]: OTHER_PLAN },
      openedAt: '2026-11-26T08:30:00Z',
    });
    for (const [minute, text] of [
      [31, BARE],
      [32, OTHER_PLAN],
      [33, UNAPPROVED],
    ] as const) {
      pull.push({ by: 'bor-k', at: `2026-11-26T08:${minute}:00Z`, files: { [PLAN_PATH]: text } });
    }
    for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T08:45:00Z' });
    pull.merge({ by: 'dezurni-m', at: LATER, method: 'squash' });
  }),
  valid(
    'approved, changed and approved again before the merge',
    inPull((pull) => {
      for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T07:10:00Z' });
      pull.push({ by: 'bor-k', at: '2026-11-26T07:20:00Z', files: { 'README.md': 'še to' } });
      for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T07:30:00Z' });
    }),
  ),
  valid(
    'approved, then changes requested, then approved again',
    reviewedBy(
      {},
      { state: 'CHANGES_REQUESTED', at: '2026-11-26T08:02:00Z' },
      { at: '2026-11-26T08:04:00Z' },
      { by: 'ikt-k' },
    ),
  ),
  valid(
    'a dismissed review, then a new one',
    reviewedBy({ dismissed: true, at: '2026-11-26T07:40:00Z' }, {}, { by: 'ikt-k' }),
  ),
];

export const MOVES: readonly Valid[] = [
  valid('moved and moved back', RECORDED, ({ repository }) => {
    repository.push({ at: LATER, files: { [PLAN_PATH]: null, [MOVED]: PLAN } });
    repository.push({ at: EVENING, files: { [PLAN_PATH]: PLAN, [MOVED]: null } });
  }),
  valid('moved and commented anew in one push, approved by comments', AWAITING, (base) => {
    commented(base, BOTH);
    const files = { [PLAN_PATH]: null, [MOVED]: `# preseljeno\n${UNAPPROVED}` };
    base.repository.push({ at: '2026-11-28T09:00:00Z', files });
  }),
  valid('moved, with a receipt of before', BY_RECEIPTS, (base) => {
    receipted(base);
    base.repository.push({ at: EVENING, files: { [PLAN_PATH]: null, [MOVED]: PLAN } });
  }),
  valid(
    'the one before moved to done/ in the same push',
    { intervention: replaced(FINISHED, ['POSEG-2026-041', 'POSEG-2026-040']) },
    ({ repository }) => {
      const old = replaced(FINISHED, ['POSEG-2026-041', 'POSEG-2026-040']);
      repository.push({
        by: 'bor-k',
        at: LATER,
        files: { '.ezdrav/done/040.yml': old, [PLAN_PATH]: PLAN },
      });
    },
  ),
];

const PEOPLE = ['bor-k', 'dezurni-m', 'narocnik-a', 'ikt-k', 'ana-r'] as const;

export const HOUSE: readonly Valid[] = [
  ...PEOPLE.map((login) =>
    valid(`${login} has a new login since`, REVIEWED, ({ github }) =>
      github.renameUser(login, `${login}-nova`),
    ),
  ),
  valid('the roster in another order, a moment ago', RECORDED, ({ repository }) => {
    const [head = '', ...entries] = STAFF.split(/^(?= {2}- ref: )/m);
    const files = { [STAFF_PATH]: head + entries.toReversed().join('') };
    repository.push({ by: 'bor-k', at: NOW, files });
  }),
  valid('a newcomer on the roster, a moment ago', RECORDED, ({ repository }) => {
    const files = { [STAFF_PATH]: `${STAFF}  - ref: O-040\n    role: preizkuševalec\n` };
    repository.push({ by: 'bor-k', at: NOW, files });
  }),
  valid('somebody else has left yesterday', RECORDED, ({ repository }) => {
    const files = {
      [STAFF_PATH]: replaced(STAFF, [
        'login: dezurni-m, id: 9003, write: true }',
        'login: dezurni-m, id: 9003 }\n    left: 2026-11-30',
      ]),
    };
    repository.push({ by: 'bor-k', at: NOW, files });
  }),
  valid('solution.yml sorted anew and commented, a moment ago', RECORDED, ({ repository }) => {
    const [name = '', ...rest] = SOLUTION.split(/^(?=[a-z-]+:)/m).toReversed();
    const files = {
      [SOLUTION_PATH]: `# urejeno\n${name.endsWith('\n') ? name : `${name}\n`}${rest.join('')}`,
    };
    repository.push({ by: 'bor-k', at: NOW, files });
  }),
  valid('a second approver listed in good time', {
    ...RECORDED,
    solution: replaced(SOLUTION, [
      '[{ login: ikt-k, id: 9002 }]',
      '[{ login: ikt-k, id: 9002 }, { login: ikt-m, id: 9012 }]',
    ]),
  }),
  valid(
    'a freeze mistyped and put right by the way out, merged with two parents',
    { intervention: PLAN, solution: frozen(SOLUTION) },
    (base) => merged(base, SOLUTION, 'ikt-k'),
  ),
  valid('a freeze that ends as the slot begins', {
    ...RECORDED,
    solution: replaced(SOLUTION, [
      'from: 2026-12-23T00:00, to: 2027-01-04T00:00',
      'from: 2026-11-20T00:00, to: 2026-12-01T22:00',
    ]),
  }),
  valid('a window narrowed around the slot', {
    ...RECORDED,
    solution: `${SOLUTION}window: { opens-with-downtime: "22:00", closes: "02:00" }\n`,
  }),
  valid('the contract ends with the year', {
    ...RECORDED,
    solution: replaced(SOLUTION, ['ends: 2028-12-31', 'ends: 2026-12-31']),
  }),
  valid('a house’s own day off long before', {
    ...RECORDED,
    solution: `${SOLUTION}calendar: { extra-non-working-days: [2026-11-25] }\n`,
  }),
  valid('more recipients than the two', {
    intervention: replaced(PLAN, [
      'skrbnik.enarocanje@example.si]',
      'skrbnik.enarocanje@example.si, ikt@ezdrav.si]',
    ]),
  }),
  valid('recipients in capitals', {
    intervention: replaced(PLAN, ['[servicedesk@src.si', '[ServiceDesk@SRC.si']),
  }),
];

export const SERVERS: readonly Valid[] = [
  valid(
    'Enterprise Server without the record, commented',
    { ...AWAITING, enterprise: true },
    (base) => {
      lacking(base);
      commented(base, BOTH);
    },
  ),
  valid(
    'Enterprise Server without the record, with a receipt',
    { ...BY_RECEIPTS, enterprise: true },
    (base) => {
      lacking(base);
      receipted(base);
    },
  ),
  valid(
    'Enterprise Server without the record, moved by a pull request',
    { ...RECORDED, enterprise: true },
    (base) => {
      lacking(base);
      base.repository
        .pullRequest({
          by: 'bor-k',
          openedAt: EVENING,
          files: { [PLAN_PATH]: null, [MOVED]: PLAN },
        })
        .merge({ by: 'dezurni-m', at: EVENING, method: 'squash' });
    },
  ),
  valid('Enterprise Server with the record, reviewed', { ...REVIEWED, enterprise: true }),
  valid('the tag pushed anew to the same commit', RECORDED, ({ repository }) => {
    const target = repository.commit('v4.12.0');
    repository.tag('v4.12.0', { target, at: NOW });
  }),
  {
    ...valid(
      'started by hand by another of the staff',
      { ...RECORDED, event: 'workflow_dispatch' },
      ({ repository }) => {
        repository.run({
          id: 78,
          event: 'workflow_dispatch',
          ref: 'refs/tags/v4.12.0',
          actor: 'dezurni-m',
        });
      },
    ),
    run: { runId: 78 },
  },
  valid('approved with talk before and after', AWAITING, (base) =>
    commented(base, [
      { by: 'narocnik-a', body: 'Ali bo izpad daljši od ure?' },
      { by: 'bor-k', body: 'Ne.' },
      { by: 'narocnik-a', body: `${APPROVE}\n` },
      { by: 'ikt-k' },
      { by: 'ikt-k', body: 'Srečno.' },
    ]),
  ),
];

/** Thursday, three in the morning in Ljubljana. */
const AT_THREE = '2026-11-26T02:00:00Z';
const NIGHTLY = replaced(
  URGENT,
  ['2026-11-26T09:30', '2026-11-26T02:20'],
  ['2026-11-26T09:40', '2026-11-26T02:30'],
  ['2026-11-26T09:25', '2026-11-26T02:45'],
).replace(/announcement:\n(?: {2}.*\n)+/, '');

export const NIGHTS: readonly Valid[] = [
  urgent(
    'at three, one person awake, approvals by telephone',
    { intervention: drafted(PLAN), landed: '2026-11-25T08:00:00Z', now: AT_THREE },
    ({ repository }) => {
      repository.push({ by: 'ana-r', at: '2026-11-26T01:40:00Z', files: { [PLAN_PATH]: NIGHTLY } });
    },
  ),
  urgent(
    'at three, by her own pull request',
    { intervention: drafted(PLAN), landed: '2026-11-25T08:00:00Z', now: AT_THREE },
    ({ repository }) => {
      const at = '2026-11-26T01:40:00Z';
      repository
        .pullRequest({ by: 'ana-r', openedAt: at, files: { [PLAN_PATH]: NIGHTLY } })
        .merge({ by: 'ana-r', at, method: 'squash' });
    },
  ),
  urgent(
    'at three, verified approvals demanded, given by telephone',
    {
      intervention: drafted(PLAN),
      solution: VERIFIED,
      landed: '2026-11-25T08:00:00Z',
      now: AT_THREE,
    },
    ({ repository }) => {
      const text = NIGHTLY.replaceAll('reference: telefon', 'reference: telephone');
      repository.push({ by: 'ana-r', at: '2026-11-26T01:40:00Z', files: { [PLAN_PATH]: text } });
    },
  ),
  urgent(
    'at three, re-run after a first refusal',
    { intervention: drafted(PLAN), landed: '2026-11-25T08:00:00Z', now: AT_THREE },
    ({ repository }) => {
      repository.push({ by: 'ana-r', at: '2026-11-26T01:40:00Z', files: { [PLAN_PATH]: NIGHTLY } });
      repository.run({
        id: 77,
        event: 'push',
        ref: 'refs/tags/v4.12.0',
        actor: 'ana-r',
        attempt: 2,
      });
    },
  ),
  urgent(
    'beside a planned one for another release',
    { now: '2026-11-26T10:00:00Z' },
    ({ repository }) => {
      const next = replaced(
        PLAN,
        ['POSEG-2026-041', 'POSEG-2026-042'],
        ['tag: v4.12.0', 'tag: v4.13.0'],
      );
      repository.push({ at: LATER, files: { '.ezdrav/interventions/042.yml': next } });
    },
  ),
];
