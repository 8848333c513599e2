import type { Enarocanje } from '../../../support/enarocanje.ts';
import type { Row } from '../judging.ts';
import { landing, RECORDED } from '../scenes.ts';
import {
  demanding,
  digestOf,
  FINISHED,
  naming,
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
  WITHDRAWN,
} from '../texts.ts';

const FRIDAY = '2026-11-27T08:00:00Z';
const MONDAY = '2026-11-30T08:00:00Z';

/** Landed a working day before the start, whatever else the record or the commit may say. */
const TOO_LATE = { seed: RECORDED, decision: 'deny', codes: ['lead-time.too-short'] } as const;
/** Landed late, and told of before it was withdrawn or finished. */
const SET_ASIDE = { ...TOO_LATE, codes: ['announcement.missing'] } as const;
/** GitHub's record does not tell when the plan landed. */
const NO_RECORD = {
  seed: RECORDED,
  decision: 'unverifiable',
  codes: [
    'announcement.unverifiable',
    'lead-time.unverifiable',
    'approval.unverifiable',
    'api.malformed',
  ],
} as const;

const CHANGED = naming(replaced(UNNAMED, ['Nadgradnja', 'Manjša nadgradnja']));
/** Approvals bound to the plan, so that no landing makes them too early. */
const BOUND = replaced(
  PLAN,
  ['at: 2026-11-30T21:05', `plan: ${digestOf(PLAN)}, at: 2026-11-26T10:05`],
  ['at: 2026-11-30T22:40', `plan: ${digestOf(PLAN)}, at: 2026-11-26T13:40`],
);
const withdrawn = replaced(BOUND, ['status: planned', 'status: withdrawn']);
const ENDED =
  '\noutcome: { started-at: 2026-11-26T22:00, ended-at: 2026-11-26T23:00, result: cancelled }\n';

/** Set aside on 26 November and taken up again at once: lead time holds, nothing older counts. */
const RESUMED = {
  seed: { intervention: BOUND, now: '2026-12-01T21:30:00Z' },
  decision: 'deny',
  codes: ['announcement.missing', 'approval.before-announcement'],
} as const;

const OLD_SERVER = { ...RECORDED, enterprise: true };

/** GitHub Enterprise Server before it had the activity API; elsewhere its absence is a fault. */
const lacking = ({ github }: Enarocanje): void => {
  github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
};

const merged = ({ repository }: Enarocanje, at: string, text: string): void => {
  repository
    .pullRequest({ by: 'bor-k', openedAt: at, files: { [PLAN_PATH]: text } })
    .merge({ by: 'dezurni-m', at });
};

export const LANDING: readonly Row[] = [
  {
    ...TOO_LATE,
    name: 'a commit dated back',
    change: (base) => landing(base, MONDAY, CHANGED, { dated: '2026-11-20T08:00:00Z' }),
  },
  {
    ...TOO_LATE,
    name: 'a pull request opened in time and merged late',
    change: ({ repository }) =>
      repository
        .pullRequest({
          by: 'bor-k',
          openedAt: '2026-11-20T08:00:00Z',
          files: { [PLAN_PATH]: CHANGED },
        })
        .merge({ by: 'dezurni-m', at: MONDAY }),
  },
  {
    ...TOO_LATE,
    name: 'a branch of old commits merged late',
    change: ({ repository }) => {
      repository
        .push({ branch: 'star', at: '2026-11-20T09:00:00Z', files: { [PLAN_PATH]: CHANGED } })
        .push({ at: MONDAY, to: 'star' });
    },
  },
  {
    ...TOO_LATE,
    name: 'the plan swapped and swapped back (A, B, A)',
    change: (base) => {
      landing(base, FRIDAY, OTHER_PLAN);
      landing(base, MONDAY, PLAN);
    },
  },
  {
    ...TOO_LATE,
    name: 'A, B, A by pushing the old commit back',
    change: (base) => {
      const first = base.repository.tip;
      landing(base, FRIDAY, OTHER_PLAN);
      base.repository.push({ at: MONDAY, to: first });
    },
  },
  {
    ...TOO_LATE,
    name: 'the plan deleted and restored',
    change: (base) => {
      landing(base, FRIDAY, null);
      landing(base, MONDAY, PLAN);
    },
  },
  {
    ...SET_ASIDE,
    name: 'withdrawn and taken back',
    change: (base) => {
      landing(base, FRIDAY, WITHDRAWN);
      landing(base, MONDAY, PLAN);
    },
  },
  {
    ...SET_ASIDE,
    name: 'finished and begun again',
    change: (base) => {
      landing(base, FRIDAY, FINISHED);
      landing(base, MONDAY, PLAN);
    },
  },
  {
    ...SET_ASIDE,
    name: 'moved to done/ and back',
    change: ({ repository }) => {
      repository
        .push({ at: FRIDAY, files: { [PLAN_PATH]: null, '.ezdrav/done/041.yml': FINISHED } })
        .push({ at: MONDAY, files: { [PLAN_PATH]: PLAN, '.ezdrav/done/041.yml': null } });
    },
  },
  {
    ...TOO_LATE,
    name: 'unreadable for a while',
    change: (base) => {
      landing(base, FRIDAY, `${PLAN}shedule: 1\n`);
      landing(base, MONDAY, PLAN);
    },
  },
  {
    ...TOO_LATE,
    name: 'a link for a while',
    change: ({ repository }) => {
      repository
        .push({ at: FRIDAY, files: { [PLAN_PATH]: { mode: '120000', content: 'drugje.yml' } } })
        .push({ at: MONDAY, files: { [PLAN_PATH]: PLAN } });
    },
  },
  {
    ...TOO_LATE,
    name: 'an executable for a while',
    change: ({ repository }) => {
      repository
        .push({ at: FRIDAY, files: { [PLAN_PATH]: { mode: '100755', content: PLAN } } })
        .push({ at: MONDAY, files: { [PLAN_PATH]: PLAN } });
    },
  },
  {
    ...TOO_LATE,
    name: 'a forced push with the plan in it',
    change: ({ repository }) => {
      repository.push({
        at: MONDAY,
        onto: repository.state.git.commit(repository.tip).parents[0] ?? '',
        files: { [PLAN_PATH]: PLAN },
      });
    },
  },
  {
    ...TOO_LATE,
    name: 'a branch without a past pushed over it',
    change: ({ repository }) => {
      const files = { [PLAN_PATH]: PLAN, [SOLUTION_PATH]: SOLUTION, [STAFF_PATH]: STAFF };
      repository.push({ at: MONDAY, force: true, files });
    },
  },
  {
    ...TOO_LATE,
    name: 'the default branch renamed',
    change: ({ repository }) => repository.renameDefaultBranch('trunk', { at: MONDAY }),
  },
  {
    ...TOO_LATE,
    name: 'the default branch deleted and made anew',
    change: ({ repository }) => {
      const { tip } = repository;
      repository.push({ branch: 'kopija', at: MONDAY, to: tip });
      repository
        .deleteRef('main', { at: MONDAY })
        .push({ branch: 'main', at: MONDAY, to: 'kopija' });
    },
  },
  {
    ...TOO_LATE,
    name: 'another branch made the default one',
    change: ({ repository }) => {
      repository.push({ branch: 'trunk', at: MONDAY, to: repository.tip });
      repository.state.defaultBranch = 'trunk';
    },
  },
  {
    ...SET_ASIDE,
    name: 'a gap in the record before a late push',
    change: (base) => {
      landing(base, FRIDAY, `${PLAN}# 1\n`);
      landing(base, MONDAY, `${PLAN}# 2\n`);
      base.repository.state.activity.splice(-2, 1);
    },
  },
  {
    ...NO_RECORD,
    name: 'the newest push not in the record',
    change: (base) => {
      landing(base, FRIDAY, `${PLAN}# 1\n`);
      base.repository.state.activity.splice(-1, 1);
    },
  },
  {
    ...NO_RECORD,
    name: 'no record at all',
    change: ({ repository }) => void repository.state.activity.splice(0),
  },
  {
    ...RESUMED,
    name: 'withdrawn and taken back in time: nothing older counts',
    change: (base) => {
      landing(base, '2026-11-26T13:00:00Z', withdrawn);
      landing(base, '2026-11-26T14:00:00Z', BOUND);
    },
  },
  {
    ...RESUMED,
    name: 'finished and begun again in time: nothing older counts',
    change: (base) => {
      landing(base, '2026-11-26T13:00:00Z', BOUND + ENDED);
      landing(base, '2026-11-26T14:00:00Z', BOUND);
    },
  },
  {
    ...RESUMED,
    name: 'withdrawn, deleted and restored: nothing older counts',
    change: (base) => {
      landing(base, '2026-11-26T13:00:00Z', withdrawn);
      landing(base, '2026-11-26T13:10:00Z', null);
      landing(base, '2026-11-26T14:00:00Z', BOUND);
    },
  },
  {
    ...RESUMED,
    name: 'withdrawn with other words, taken back in time: nothing older counts',
    change: (base) => {
      landing(base, '2026-11-26T13:00:00Z', replaced(withdrawn, ['Nadgradnja', 'Opuščena']));
      landing(base, '2026-11-26T14:00:00Z', BOUND);
    },
  },
  {
    ...RESUMED,
    name: 'withdrawn and unreadable, taken back in time: nothing older counts',
    change: (base) => {
      landing(base, '2026-11-26T13:00:00Z', `${withdrawn}shedule: 1\n`);
      landing(base, '2026-11-26T14:00:00Z', BOUND);
    },
  },
  {
    ...RESUMED,
    name: 'finished in done/ and moved back in time: nothing older counts',
    change: ({ repository }) => {
      const done = '.ezdrav/done/041.yml';
      repository
        .push({ at: '2026-11-26T13:00:00Z', files: { [PLAN_PATH]: null, [done]: BOUND + ENDED } })
        .push({ at: '2026-11-26T14:00:00Z', files: { [PLAN_PATH]: BOUND, [done]: null } });
    },
  },
  {
    ...RESUMED,
    name: 'withdrawn and taken back, the withdrawal lost from the record',
    change: (base) => {
      landing(base, '2026-11-26T13:00:00Z', withdrawn);
      landing(base, '2026-11-26T14:00:00Z', BOUND);
      base.repository.state.activity.splice(-2, 1);
    },
  },
  {
    ...NO_RECORD,
    name: 'a push newer than the tip that was told',
    change: (base) => {
      const { tip, state } = base.repository;
      landing(base, FRIDAY, WITHDRAWN);
      state.refs.set('refs/heads/main', tip);
    },
  },
  {
    ...RESUMED,
    name: 'withdrawn, then the withdrawal pushed away and collected',
    change: (base) => {
      const { tip, state } = base.repository;
      landing(base, '2026-11-26T13:00:00Z', withdrawn);
      const gone = base.repository.tip;
      base.repository.push({ at: '2026-11-26T14:00:00Z', to: tip });
      const get = state.git.get.bind(state.git);
      state.git.get = (oid) => (oid === gone ? undefined : get(oid));
    },
  },
  {
    ...RESUMED,
    name: 'withdrawn, more than a page of pushes without the plan, restored',
    change: (base) => {
      landing(base, '2026-11-26T13:00:00Z', withdrawn);
      landing(base, '2026-11-26T13:01:00Z', null);
      for (let push = 0; push < 105; push += 1) {
        const at = new Date(Date.UTC(2026, 10, 26, 13, 5, push)).toISOString();
        base.repository.push({ at, files: { 'README.md': `${push}` } });
      }
      landing(base, '2026-11-26T14:00:00Z', BOUND);
    },
  },
  {
    ...TOO_LATE,
    name: 'the plan on the branch of a pull request alone, then merged late',
    seed: { intervention: OTHER_PLAN },
    change: ({ repository }) =>
      repository
        .pullRequest({
          by: 'bor-k',
          openedAt: '2026-11-20T08:00:00Z',
          files: { [PLAN_PATH]: PLAN },
        })
        .merge({ by: 'dezurni-m', at: MONDAY, method: 'rebase' }),
  },
  {
    ...NO_RECORD,
    codes: [
      'announcement.unverifiable',
      'lead-time.unverifiable',
      'approval.unverifiable',
      'api.forbidden',
    ],
    name: 'the record of pushes denied, on github.com',
    change: lacking,
  },
  {
    ...TOO_LATE,
    seed: OLD_SERVER,
    name: 'a server without the record, merged late',
    change: (base) => {
      lacking(base);
      merged(base, MONDAY, CHANGED);
    },
  },
  {
    ...TOO_LATE,
    seed: OLD_SERVER,
    name: 'a server without the record, A, B, A by merges',
    change: (base) => {
      lacking(base);
      merged(base, FRIDAY, OTHER_PLAN);
      merged(base, MONDAY, PLAN);
    },
  },
  {
    ...NO_RECORD,
    seed: OLD_SERVER,
    name: 'a server without the record, the plan pushed',
    change: (base) => {
      lacking(base);
      landing(base, FRIDAY, CHANGED);
    },
  },
  {
    ...RESUMED,
    seed: { ...RESUMED.seed, enterprise: true },
    name: 'a server without the record, withdrawn and taken back in time',
    change: (base) => {
      lacking(base);
      merged(base, '2026-11-26T13:00:00Z', withdrawn);
      merged(base, '2026-11-26T14:00:00Z', BOUND);
    },
  },
  {
    name: 'the files on a branch only',
    seed: { intervention: PLAN },
    change: (base) => {
      base.repository.push({ branch: 'poseg', at: FRIDAY, to: base.repository.tip });
      landing(base, FRIDAY, null);
    },
    decision: 'invalid',
    codes: ['file.missing'],
  },
  {
    name: 'the files on the tag only',
    change: (base) => {
      base.repository.tag('v4.12.0');
      landing(base, FRIDAY, null);
    },
    decision: 'invalid',
    codes: ['file.missing'],
  },
  {
    name: 'softer demands on the tag only',
    seed: { intervention: UNAPPROVED, solution: demanding('approvals: verified') },
    change: ({ repository }) => {
      repository
        .push({
          branch: 'mehko',
          at: FRIDAY,
          files: { [SOLUTION_PATH]: SOLUTION, [PLAN_PATH]: PLAN },
        })
        .tag('v4.12.0', { target: 'mehko' })
        .run({ id: 78, event: 'push', ref: 'refs/tags/v4.12.0', actor: 'ana-r' });
    },
    run: ({ repository }) => ({ runId: 78, sha: repository.commit('v4.12.0') }),
    decision: 'deny',
    codes: ['approval.client-missing', 'approval.ezdrav-ict-missing'],
  },
  {
    name: 'a landing that GitHub dates after now',
    seed: { ...RECORDED, now: '2026-11-26T08:00:00Z' },
    decision: 'deny',
    codes: ['announcement.in-future', 'approval.in-future', 'slot.not-yet-open'],
  },
];
