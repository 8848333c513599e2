import type { Enarocanje, Seed } from '../../support/enarocanje.ts';
import type { Row } from './judging.ts';
import {
  AWAITING,
  APPROVE,
  BOTH,
  BY_RECEIPTS,
  commented,
  inPull,
  landing,
  PAYLOAD,
  receipted,
  RECORDED,
  REVIEWED,
  reviewedBy,
} from './scenes.ts';
import {
  demanding,
  DIGEST,
  digestOf,
  FINISHED,
  naming,
  OTHER_PLAN,
  PLAN,
  PLAN_PATH,
  replaced,
  SOLUTION,
  STAFF,
  UNAPPROVED,
  UNNAMED,
  URGENT,
  URGENT_NOW,
  VERIFIED,
  WITHDRAWN,
} from './texts.ts';

/** A repository in which the gate has to allow. */
export type Valid = Pick<Row, 'name' | 'seed' | 'change' | 'run'> & {
  readonly decision?: 'allow-urgent';
};

type Change = (base: Enarocanje) => void;
const NINE = '2026-11-26T08:00:00Z';
const LATER = '2026-11-26T09:00:00Z';

const valid = (name: string, seed: Seed = RECORDED, change?: Change): Valid => ({
  name,
  seed,
  ...(change !== undefined && { change }),
});

const rerun = (by: string, attempt: number): Pick<Valid, 'change' | 'run'> => ({
  change: ({ repository }) =>
    void repository.run({ id: 78, ref: 'v4.12.0', actor: 'ana-r', triggeringActor: by, attempt }),
  run: { runId: 78 },
});

/** Pushes of other files, a minute apart. */
const busy = (
  { repository }: Enarocanje,
  count: number,
  from = Date.UTC(2026, 10, 26, 9),
): void => {
  for (let push = 0; push < count; push += 1) {
    const at = new Date(from + push * 60_000).toISOString();
    repository.push({ at, files: { 'README.md': `${push}` } });
  }
};

/** An Enterprise Server too old to have the activity API. */
const lacking = ({ github }: Enarocanje): void => {
  github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
};

const urgent = (name: string, seed: Partial<Seed> = {}, change?: Change): Valid => ({
  ...valid(`urgent, ${name}`, { intervention: URGENT, now: URGENT_NOW, ...seed }, change),
  decision: 'allow-urgent',
});

const bound = (text: string): string =>
  replaced(
    text,
    ['at: 2026-11-30T21:05', `plan: ${DIGEST}, at: 2026-11-25T10:05`],
    ['at: 2026-11-30T22:40', `plan: ${DIGEST}, at: 2026-11-25T13:40`],
  );

const NO_APPROVALS = SOLUTION.replace(/approvers:\n(?: {2}.*\n)+/, '');

const IN_TEST = replaced(UNAPPROVED, ['environment: production', 'environment: test']);
const OTHER = replaced(
  PLAN,
  ['POSEG-2026-041', 'POSEG-2026-042'],
  ['tag: v4.12.0', 'tag: v4.13.0'],
);

export const LANDED: readonly Valid[] = [
  valid('as shipped', {}),
  valid('merged with two parents', { ...RECORDED, method: 'merge' }),
  valid('squashed', { ...RECORDED, method: 'squash' }),
  valid('rebased', { ...RECORDED, method: 'rebase' }),
  valid('pushed without a pull request', { intervention: OTHER_PLAN }, (base) =>
    landing(base, LATER, PLAN),
  ),
  valid('pushed by a deploy key, whose account is gone', { intervention: OTHER_PLAN }, (base) => {
    base.repository.push({
      at: LATER,
      files: { [PLAN_PATH]: PLAN },
      dated: '2030-01-01T00:00:00Z',
    });
  }),
  valid('dated by its committer in the future', { intervention: OTHER_PLAN }, (base) =>
    landing(base, LATER, PLAN, { dated: '2031-01-01T00:00:00Z' }),
  ),
  valid('ten pushes later', RECORDED, (base) => busy(base, 10)),
  valid('landed on page 2 of the pushes', RECORDED, (base) => busy(base, 105)),
  valid('landed with exactly a page of pushes since', RECORDED, (base) => busy(base, 100)),
  valid('landed as the last of a page', RECORDED, (base) => busy(base, 98)),
  valid('landed on page 3 of the pushes', RECORDED, (base) => busy(base, 203)),
  valid('after a page of pushes without a plan', RECORDED, (base) => {
    landing(base, '2026-11-26T08:25:00Z', null);
    busy(base, 103, Date.UTC(2026, 10, 26, 8, 30));
    landing(base, '2026-11-26T11:00:00Z', PLAN);
  }),
  valid('approvals recorded by later pushes', { intervention: UNAPPROVED }, (base) => {
    landing(base, '2026-11-30T20:10:00Z', PLAN.replace(/ {2}ezdrav-ict: .*\n/, ''));
    landing(base, '2026-11-30T21:45:00Z', PLAN);
  }),
  valid('recorded by twelve later pushes', { intervention: UNAPPROVED }, (base) => {
    for (let push = 0; push < 12; push += 1) {
      const at = new Date(Date.UTC(2026, 10, 30, 21, 50, push)).toISOString();
      landing(base, at, `${PLAN}# ${push}\n`);
    }
  }),
  valid('comments and order of the file changed since', RECORDED, (base) =>
    landing(base, '2026-11-30T22:00:00Z', `# drugače\n${PLAN}# konec\n`),
  ),
  valid('the file moved to interventions/', RECORDED, ({ repository }) => {
    repository.push({
      at: '2026-11-30T08:00:00Z',
      files: { [PLAN_PATH]: null, '.ezdrav/interventions/041.yml': PLAN },
    });
  }),
  valid('the default branch called trunk all along', RECORDED, ({ repository }) => {
    const { state } = repository;
    state.refs.set('refs/heads/trunk', repository.tip);
    state.refs.delete('refs/heads/main');
    state.defaultBranch = 'trunk';
    for (const [index, one] of state.activity.entries()) {
      if (one.ref === 'refs/heads/main')
        state.activity[index] = { ...one, ref: 'refs/heads/trunk' };
    }
    for (const [index, pull] of state.pulls.entries())
      state.pulls[index] = { ...pull, base: 'trunk' };
  }),
  valid(
    'the branch renamed in time',
    RECORDED,
    ({ repository }) =>
      void repository.renameDefaultBranch('trunk', { at: LATER, by: 'dezurni-m' }),
  ),
  valid('a forced push in time', RECORDED, ({ repository }) => {
    const onto = repository.state.git.commit(repository.tip).parents[0] ?? '';
    repository.push({ by: 'dezurni-m', at: LATER, onto, files: { [PLAN_PATH]: PLAN } });
  }),
  valid('the plan swapped and swapped back in time', RECORDED, (base) => {
    landing(base, '2026-11-26T08:30:00Z', OTHER_PLAN);
    landing(base, '2026-11-26T08:40:00Z', PLAN);
  }),
  valid('withdrawn and taken back in time, announced and approved anew', RECORDED, (base) => {
    landing(base, '2026-11-26T08:30:00Z', WITHDRAWN);
    landing(base, '2026-11-26T08:40:00Z', replaced(PLAN, ['T09:12', 'T10:12']));
  }),
  valid('an older plan, long finished, in done/', RECORDED, ({ repository }) => {
    repository.push({
      at: LATER,
      files: { '.ezdrav/done/040.yml': FINISHED, '.ezdrav/done/slabo.yml': 'ni: [yaml' },
    });
  }),
  valid('other branches pushed meanwhile', RECORDED, ({ repository }) => {
    repository.push({
      branch: 'razvoj',
      at: '2026-11-30T08:00:00Z',
      files: { [PLAN_PATH]: OTHER_PLAN },
    });
  }),
  valid('no staff, no solution', { ...RECORDED, staff: null, solution: null }),
  valid('no staff', { ...RECORDED, staff: null }),
  valid('full-days', { ...RECORDED, solution: `${SOLUTION}calendar: { lead-time: full-days }\n` }),
  valid('CRLF files', {
    intervention: PLAN.replaceAll('\n', '\r\n'),
    solution: SOLUTION.replaceAll('\n', '\r\n'),
    staff: STAFF.replaceAll('\n', '\r\n'),
  }),
  valid('several interventions', RECORDED, ({ repository }) => {
    repository.push({ at: LATER, files: { '.ezdrav/interventions/042.yml': OTHER } });
  }),
  valid('a finished one for the same tag beside it', RECORDED, ({ repository }) => {
    const finished = replaced(FINISHED, ['POSEG-2026-041', 'POSEG-2026-039']);
    repository.push({ at: LATER, files: { '.ezdrav/interventions/039.yml': finished } });
  }),
  { ...valid('named by the input'), run: { intervention: PLAN_PATH } },
  {
    ...valid(
      'named by the input, in a folder of its own',
      { intervention: OTHER_PLAN },
      ({ repository }) => {
        repository.push({
          at: LATER,
          files: { '.ezdrav/posegi/041.yml': PLAN, [PLAN_PATH]: null },
        });
      },
    ),
    run: { intervention: '.ezdrav/posegi/041.yml' },
  },
  {
    ...valid('named by the input among broken ones', RECORDED, ({ repository }) => {
      repository.push({ at: LATER, files: { '.ezdrav/interventions/042.yml': OTHER } });
    }),
    run: { intervention: PLAN_PATH },
  },
];

export const DEPLOYED: readonly Valid[] = [
  valid(
    'an annotated tag',
    RECORDED,
    ({ repository }) => void repository.tag('v4.12.0', { annotated: true }),
  ),
  {
    ...valid(
      'an annotated tag, the run naming the tag object',
      RECORDED,
      ({ repository }) => void repository.tag('v4.12.0', { annotated: true }),
    ),
    run: ({ repository }) => ({ sha: repository.oid('refs/tags/v4.12.0') }),
  },
  valid('a tag of a tag', RECORDED, ({ repository }) => {
    repository
      .tag('vmes', { annotated: true })
      .tag('v4.12.0', { annotated: true, target: 'refs/tags/vmes' });
  }),
  {
    ...valid('a tag on an older commit', RECORDED, ({ repository }) => {
      const older = repository.state.git.commit(repository.tip).parents[0] ?? '';
      repository.tag('v4.12.0', { target: older });
      repository.run({ id: 78, event: 'push', ref: 'refs/tags/v4.12.0', actor: 'ana-r' });
    }),
    run: ({ repository }) => ({ runId: 78, sha: repository.commit('v4.12.0') }),
  },
  valid('a branch named like the tag', RECORDED, ({ repository }) => {
    repository.push({ branch: 'v4.12.0', at: LATER, files: { 'README.md': 'veja' } });
  }),
  {
    name: 'the commit pinned',
    seed: { intervention: OTHER_PLAN },
    change: (base) => {
      const commit = base.repository.commit('v4.12.0');
      landing(
        base,
        LATER,
        naming(replaced(UNNAMED, ['  tag: v4.12.0\n', `  tag: v4.12.0\n  commit: ${commit}\n`])),
      );
    },
  },
  valid('GitHub Enterprise Server', { ...RECORDED, enterprise: true }),
  valid('a server without the record of pushes', { ...RECORDED, enterprise: true }, lacking),
  valid(
    'a server without that record, many merges since',
    { ...RECORDED, enterprise: true },
    (base) => {
      lacking(base);
      for (let merge = 0; merge < 104; merge += 1) {
        const at = new Date(Date.UTC(2026, 10, 26, 9, merge)).toISOString();
        const files = { 'README.md': `${merge}` };
        base.repository
          .pullRequest({ by: 'bor-k', openedAt: at, files })
          .merge({ by: 'bor-k', at });
      }
    },
  ),
  valid('workflow_dispatch', { ...RECORDED, event: 'workflow_dispatch' }),
  valid('release', { ...RECORDED, event: 'release' }),
  { ...valid('re-run by the same person'), ...rerun('ana-r', 2) },
  { ...valid('re-run by the bot'), ...rerun('github-actions[bot]', 2) },
  {
    ...valid('re-run by another bot', RECORDED, ({ github, repository }) => {
      github.user('drugi[bot]', { type: 'Bot' });
      const attempt = { actor: 'ana-r', triggeringActor: 'drugi[bot]', attempt: 2 };
      repository.run({ id: 78, ref: 'v4.12.0', ...attempt });
    }),
    run: { runId: 78 },
  },
  { ...valid('re-run by another of the staff'), ...rerun('dezurni-m', 3) },
  { ...valid('a fourteenth attempt'), ...rerun('ana-r', 14) },
  valid('who deploys has a new login', RECORDED, ({ github }) =>
    github.renameUser('ana-r', 'ana-novak'),
  ),
  valid('the first second of the slot', { ...RECORDED, now: '2026-12-01T21:00:00Z' }),
  valid('the last moment for the work', { ...RECORDED, now: '2026-12-01T22:59:30Z' }),
  valid('the last minutes where no length is given', {
    intervention: replaced(UNNAMED, ['  work-minutes: 90\n', ''], ['  rollback-minutes: 30\n', '']),
    now: '2026-12-02T00:59:00Z',
  }),
  valid('a freeze that is over', {
    ...RECORDED,
    solution: replaced(SOLUTION, [
      'from: 2026-12-23T00:00, to: 2027-01-04T00:00',
      'from: 2026-11-23T00:00, to: 2026-12-01T22:00',
    ]),
  }),
  {
    ...valid('the test environment, nothing announced or approved', {
      intervention: IN_TEST.replace(/announcement:\n(?: {2}.*\n)+/, ''),
    }),
    run: { environment: 'test' },
  },
  {
    ...valid('the test environment at noon', {
      intervention: IN_TEST,
      now: '2026-11-28T11:00:00Z',
    }),
    run: { environment: 'test' },
  },
];

export const APPROVED: readonly Valid[] = [
  valid('reviewed', REVIEWED),
  valid('reviewed, merged with two parents', { ...REVIEWED, method: 'merge' }),
  valid('reviewed, rebased', { ...REVIEWED, method: 'rebase' }),
  valid(
    'reviewed on page 2',
    reviewedBy(
      ...Array.from({ length: 101 }, () => ({ by: 'ana-r', state: 'COMMENTED' as const })),
      {},
      { by: 'ikt-k' },
    ),
  ),
  valid(
    'changes requested, then approved',
    reviewedBy({ state: 'CHANGES_REQUESTED', at: '2026-11-26T07:30:00Z' }, {}, { by: 'ikt-k' }),
  ),
  valid(
    'approved, then commented',
    reviewedBy({}, { by: 'ikt-k' }, { state: 'COMMENTED', at: '2026-11-26T08:10:00Z' }),
  ),
  valid('one of two approvers asked for changes, the other approved later', {
    ...reviewedBy(
      { at: '2026-11-26T08:10:00Z' },
      { by: 'ikt-k' },
      { by: 'narocnik-c', state: 'CHANGES_REQUESTED' },
    ),
    solution: VERIFIED.replace(
      '[{ login: narocnik-a, id: 9001 }]',
      '[{ login: narocnik-a, id: 9001 }, { login: narocnik-c, id: 9005 }]',
    ),
  }),
  valid('the client’s no, then a later approving comment', AWAITING, (base) =>
    commented(base, [
      { by: 'narocnik-a', at: '2026-11-27T08:00:00Z', body: '/reject POSEG-2026-041' },
      ...BOTH,
    ]),
  ),
  valid('a recorded no, then a later recorded yes', {
    intervention: `${PLAN}rejections:\n  client: { by: A-12, at: 2026-11-30T20:00, reference: "SD-2026-118402#7" }\n`,
  }),
  valid('the no of a stranger and of a bot', RECORDED, (base) =>
    commented(base, [
      { by: 'tujec', body: `/reject POSEG-2026-041 ${DIGEST}` },
      { by: 'github-actions[bot]', body: `/reject POSEG-2026-041 ${DIGEST}` },
    ]),
  ),
  valid('a no to the plan before this one', RECORDED, (base) =>
    commented(base, [{ by: 'narocnik-a', body: `/reject POSEG-2026-041 ${digestOf(OTHER_PLAN)}` }]),
  ),
  valid('the approver quotes a no', RECORDED, (base) =>
    commented(base, [{ by: 'narocnik-a', body: `> /reject POSEG-2026-041\n\nNe, velja.` }]),
  ),
  valid(
    'an approval dismissed by a push, then given anew',
    reviewedBy(
      { dismissed: true, dismissedByPush: true, at: '2026-11-26T07:30:00Z' },
      {},
      { by: 'ikt-k' },
    ),
  ),
  valid('reviewed, then the file moved to a folder', REVIEWED, ({ repository }) => {
    repository.push({
      by: 'dezurni-m',
      at: '2026-11-26T09:00:00Z',
      files: { [PLAN_PATH]: null, '.ezdrav/interventions/a.yml': UNAPPROVED },
    });
  }),
  valid(
    'a stranger asks for changes',
    reviewedBy({}, { by: 'ikt-k' }, { by: 'tujec', state: 'CHANGES_REQUESTED' }),
  ),
  valid('approved by an account with a new login', REVIEWED, ({ github }) =>
    github.renameUser('narocnik-a', 'narocnik-nova'),
  ),
  valid(
    'approved after a push that came before',
    inPull((pull) => {
      pull.push({ by: 'bor-k', at: '2026-11-26T07:30:00Z', files: { 'README.md': 'prej' } });
      pull.review({ by: 'narocnik-a', at: NINE }).review({ by: 'ikt-k', at: NINE });
    }),
  ),
  valid('reviewed, landed on page 2 of the pushes', REVIEWED, (base) => busy(base, 120)),
  valid('reviewed, landed on page 1, reviewed before all pushes on it', REVIEWED, (base) =>
    busy(base, 99),
  ),
  valid('reviewed, the file changed below the plan since', REVIEWED, (base) =>
    landing(base, LATER, `${UNAPPROVED}# opomba\n`),
  ),
  valid('commented', AWAITING, (base) => commented(base, BOTH)),
  valid('commented on page 2', AWAITING, (base) => {
    commented(base, [
      ...Array.from({ length: 105 }, () => ({ by: 'ana-r', body: 'Hvala.' })),
      ...BOTH,
    ]);
  }),
  valid('commented with a line break after', AWAITING, (base) =>
    commented(
      base,
      BOTH.map((one) => ({ ...one, body: `${APPROVE}\r\n` })),
    ),
  ),
  valid('commented, then talked', AWAITING, (base) =>
    commented(base, [
      ...BOTH,
      { by: 'narocnik-a', body: 'Srečno!' },
      { by: 'ana-r', body: 'Hvala.', edited: '2026-11-28T09:00:00Z' },
    ]),
  ),
  valid('an edited comment, then a new one', AWAITING, (base) =>
    commented(base, [{ by: 'narocnik-a', edited: '2026-11-27T10:00:00Z' }, ...BOTH]),
  ),
  valid('one party reviewed, the other commented', reviewedBy({}), (base) =>
    commented(base, [{ by: 'ikt-k' }]),
  ),
  valid('the announcement issue on page 2', AWAITING, (base) => {
    for (let issue = 0; issue < 101; issue += 1)
      commented(base, [], { body: `<!-- ezdrav:announcement:P-${issue} -->` });
    commented(base, BOTH);
  }),
  valid('the announcement issue closed', AWAITING, (base) => {
    commented(base, BOTH);
    for (const issue of base.repository.state.issues) issue.state = 'closed';
  }),
  valid('recorded beside a review', { ...reviewedBy({}), intervention: PLAN, solution: SOLUTION }),
  valid('recorded, bound to the plan, before the announcement', { intervention: bound(PLAN) }),
  valid('recorded, nobody listed', { ...RECORDED, solution: NO_APPROVALS }),
  valid('recorded by a login that is not involved', {
    intervention: replaced(PLAN, ['by: "naročnik A-12"', 'by: narocnik-a']),
  }),
];

export const ANNOUNCED: readonly Valid[] = [
  valid('a receipt', BY_RECEIPTS, receipted),
  valid(
    'a receipt, nothing recorded',
    { ...BY_RECEIPTS, intervention: PLAN.replace(/announcement:\n(?: {2}.*\n)+/, '') },
    receipted,
  ),
  valid('a receipt, though none is demanded', RECORDED, receipted),
  valid(
    'a receipt, nothing recorded, none demanded',
    { intervention: PLAN.replace(/announcement:\n(?: {2}.*\n)+/, '') },
    receipted,
  ),
  valid('a receipt on page 2', BY_RECEIPTS, (base) => {
    receipted(base);
    for (let other = 0; other < 101; other += 1) {
      receipted(base, {
        at: '2026-11-28T08:00:00Z',
        payload: { ...PAYLOAD, intervention: `P-${other}` },
      });
    }
  }),
  valid('a receipt whose payload is text', BY_RECEIPTS, (base) =>
    receipted(base, { payload: JSON.stringify(PAYLOAD) }),
  ),
  valid('a receipt with statuses added by others', BY_RECEIPTS, (base) => {
    const statuses = Array.from({ length: 110 }, () => ({
      state: 'in_progress',
      by: 'ana-r',
      at: '2026-11-28T08:00:00Z',
    }));
    receipted(base, { statuses: [{ state: 'success', at: '2026-11-26T08:31:00Z' }, ...statuses] });
  }),
  valid('a receipt marked again later', BY_RECEIPTS, (base) => {
    receipted(base, {
      statuses: [
        { state: 'success', at: '2026-11-26T08:31:00Z' },
        { state: 'success', at: '2026-11-30T08:31:00Z' },
      ],
    });
  }),
  valid('an older receipt of another plan', BY_RECEIPTS, (base) => {
    receipted(base, {
      at: '2026-11-25T08:00:00Z',
      payload: { ...PAYLOAD, plan: digestOf(OTHER_PLAN) },
      statuses: [{ state: 'success', at: '2026-11-25T08:01:00Z' }],
    });
    receipted(base);
  }),
  valid('a forged withdrawal by a person', BY_RECEIPTS, (base) => {
    receipted(base);
    receipted(base, { by: 'ana-r', at: '2026-11-28T08:00:00Z', task: 'ezdrav:withdrawal' });
  }),
  valid('a withdrawal whose mail was never confirmed', BY_RECEIPTS, (base) => {
    receipted(base);
    receipted(base, { at: '2026-11-28T08:00:00Z', task: 'ezdrav:withdrawal', statuses: [] });
  }),
  valid('a receipt on GitHub Enterprise Server', { ...BY_RECEIPTS, enterprise: true }, receipted),
  valid('deployments of other environments', RECORDED, (base) => {
    base.repository.deployment({
      environment: 'production',
      at: LATER,
      statuses: [{ state: 'success' }],
    });
  }),
  valid('announced by a Message-ID', {
    intervention: replaced(PLAN, [
      'reference: SD-2026-118402\n',
      'reference: "<najava@example.si>"\n',
    ]),
  }),
  valid('the announced plan not named', { intervention: UNNAMED }),
  valid(
    'everything demanded',
    { ...REVIEWED, solution: demanding('announcement: receipt, approvals: verified') },
    receipted,
  ),
  urgent('recorded'),
  urgent('in daylight, twelve hours not yet over', { now: '2026-11-26T20:24:30Z' }),
  urgent('a receipt', { solution: demanding('announcement: receipt') }, (base) => {
    receipted(base, {
      task: 'ezdrav:notification',
      payload: { ...PAYLOAD, plan: digestOf(URGENT) },
    });
  }),
  urgent('in a freeze that lets it pass', {
    solution: replaced(SOLUTION, ['from: 2026-12-23T00:00', 'from: 2026-11-23T00:00']),
  }),
  urgent('no authorities named', {
    solution: replaced(SOLUTION, [
      'urgent-authorities: [{ login: ana-r, id: 11 }, { login: dezurni-m, id: 9003 }]\n',
      '',
    ]),
  }),
  urgent('verified approvals demanded, given by telephone', { solution: VERIFIED }),
  urgent('approved before the landing', {
    intervention: replaced(URGENT, ['2026-11-26T09:30', '2026-11-25T23:30']),
  }),
  urgent('shipped with workflow_dispatch', { event: 'workflow_dispatch' }),
];
