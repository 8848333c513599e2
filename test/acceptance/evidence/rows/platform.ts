import type { FileSeed } from '../../../support/github/state/git.ts';
import type { ReasonCode } from '../../../../src/rules/reason-codes.ts';
import type { Row, RunOf } from '../judging.ts';
import { RECORDED } from '../scenes.ts';
import {
  FINISHED,
  naming,
  PLAN,
  PLAN_PATH,
  replaced,
  SOLUTION_PATH,
  STAFF,
  STAFF_PATH,
  UNNAMED,
  WITHDRAWN,
} from '../texts.ts';

const AT = '2026-11-26T09:00:00Z';
const INVALID = { decision: 'invalid', codes: ['file.invalid'] } as const;
const MISSING = { decision: 'invalid', codes: ['file.missing'] } as const;

/** One file of the default branch replaced by something else. */
const placed = (
  name: string,
  path: string,
  file: FileSeed,
  expected: Pick<Row, 'decision' | 'codes'>,
): Row => ({
  name,
  seed: RECORDED,
  change: ({ repository }) => void repository.push({ at: AT, files: { [path]: file } }),
  ...expected,
});

const named = (
  name: string,
  intervention: string,
  expected: Pick<Row, 'decision' | 'codes'> = INVALID,
): Row => ({
  name: `the input intervention: ${name}`,
  seed: RECORDED,
  run: { intervention },
  ...expected,
});

const denied = (
  name: string,
  codes: readonly ReasonCode[],
  run: RunOf,
  change?: Row['change'],
): Row => ({
  name,
  seed: RECORDED,
  run,
  decision: 'deny',
  codes,
  ...(change !== undefined && { change }),
});

const LFS =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';

export const FILES: readonly Row[] = [
  placed(
    'the intervention is a link',
    PLAN_PATH,
    { mode: '120000', content: 'drugje.yml' },
    INVALID,
  ),
  placed('the intervention is executable', PLAN_PATH, { mode: '100755', content: PLAN }, INVALID),
  placed(
    'the intervention is a submodule',
    PLAN_PATH,
    { mode: '160000', oid: '1'.repeat(40) },
    INVALID,
  ),
  placed('the intervention is an LFS pointer', PLAN_PATH, LFS, INVALID),
  placed('the intervention is empty', PLAN_PATH, '', INVALID),
  placed('the intervention is too large', PLAN_PATH, `${PLAN}#${' '.repeat(33_000)}\n`, INVALID),
  placed('the intervention is not UTF-8', PLAN_PATH, new Uint8Array([0xff, 0xfe, 0x41]), INVALID),
  placed(
    'the solution is a link',
    SOLUTION_PATH,
    { mode: '120000', content: '../mehko.yml' },
    INVALID,
  ),
  placed('the solution is empty', SOLUTION_PATH, '', INVALID),
  placed('the staff is executable', STAFF_PATH, { mode: '100755', content: STAFF }, INVALID),
  placed('personal data in a file', PLAN_PATH, `${PLAN}# oseba@example.si\n`, {
    decision: 'invalid',
    codes: ['file.personal-data'],
  }),
  {
    name: 'the intervention is a folder',
    seed: RECORDED,
    change: ({ repository }) =>
      void repository.push({ at: AT, files: { [PLAN_PATH]: null, [`${PLAN_PATH}/a.yml`]: PLAN } }),
    ...INVALID,
  },
  {
    name: '.ezdrav is a file',
    seed: { ...RECORDED, solution: null, staff: null },
    change: ({ repository }) =>
      void repository.push({ at: AT, files: { [PLAN_PATH]: null, '.ezdrav': PLAN } }),
    ...INVALID,
  },
  {
    name: '.ezdrav is a link',
    seed: { ...RECORDED, solution: null, staff: null },
    change: ({ repository }) =>
      void repository.push({
        at: AT,
        files: { [PLAN_PATH]: null, '.ezdrav': { mode: '120000', content: 'drugje' } },
      }),
    ...INVALID,
  },
  {
    name: '.ezdrav is a submodule',
    seed: { ...RECORDED, solution: null, staff: null },
    change: ({ repository }) =>
      void repository.push({
        at: AT,
        files: { [PLAN_PATH]: null, '.ezdrav': { mode: '160000', oid: '1'.repeat(40) } },
      }),
    ...INVALID,
  },
  placed(
    'interventions is a link',
    '.ezdrav/interventions',
    { mode: '120000', content: 'drugje' },
    INVALID,
  ),
  placed(
    'one candidate of two is broken',
    '.ezdrav/interventions/042.yml',
    'version: 1\n',
    INVALID,
  ),
  placed(
    'a link among the candidates',
    '.ezdrav/interventions/042.yml',
    { mode: '120000', content: '../intervention.yml' },
    INVALID,
  ),
  placed('settings that nobody reads: .yaml', '.ezdrav/solution.yaml', 'version: 1\n', INVALID),
  placed('settings that nobody reads: Staff.yml', '.ezdrav/Staff.yml', STAFF, INVALID),
  named('deeper than is listed', '.ezdrav/interventions/2026/043.yml'),
  named('..', '.ezdrav/../.ezdrav/intervention.yml'),
  named('out of the folder', '../.ezdrav/intervention.yml'),
  named('absolute', '/etc/passwd'),
  named('encoded', '.ezdrav/%2e%2e/intervention.yml'),
  named('NUL', '.ezdrav/intervention\u0000.yml'),
  named('backslash', '.ezdrav\\intervention.yml'),
  named('outside', 'README.yml'),
  named('done', '.ezdrav/done/041.yml'),
  named('not there', '.ezdrav/interventions/043.yml', MISSING),
];

export const TARGET: readonly Row[] = [
  denied('a branch', ['target.no-release'], { ref: 'refs/heads/main' }),
  denied(
    'a branch named like the tag',
    ['target.no-release'],
    { ref: 'refs/heads/v4.12.0' },
    ({ repository }) => void repository.push({ branch: 'v4.12.0', at: AT, to: repository.tip }),
  ),
  denied('a pull request', ['target.no-release'], { ref: 'refs/pull/1/merge' }),
  denied('no ref at all', ['target.no-release'], { ref: 'refs/v4.12.0' }),
  {
    ...denied(
      'another tag',
      ['target.tag-mismatch'],
      { ref: 'refs/tags/v4.12.1' },
      ({ repository }) => void repository.tag('v4.12.1'),
    ),
  },
  denied(
    'a tag of a longer name',
    ['target.tag-mismatch'],
    { ref: 'refs/tags/v4.12.0-rc1' },
    ({ repository }) => void repository.tag('v4.12.0-rc1'),
  ),
  denied(
    'a tag in other capitals',
    ['target.tag-mismatch'],
    { ref: 'refs/tags/V4.12.0' },
    ({ repository }) => void repository.tag('V4.12.0'),
  ),
  denied('the tag moved since the run began', ['target.commit-mismatch'], {}, ({ repository }) => {
    repository.push({ at: AT, files: { 'README.md': 'novo' } }).tag('v4.12.0');
  }),
  denied('an annotated tag moved', ['target.commit-mismatch'], {}, ({ repository }) => {
    repository.push({ at: AT, files: { 'README.md': 'novo' } }).tag('v4.12.0', { annotated: true });
  }),
  denied(
    'the tag deleted',
    ['target.no-release'],
    {},
    ({ repository }) => void repository.deleteRef('refs/tags/v4.12.0'),
  ),
  denied(
    'the tag deleted, a branch of its full name made',
    ['target.no-release'],
    {},
    ({ repository }) => {
      repository
        .deleteRef('refs/tags/v4.12.0')
        .push({ branch: 'refs/tags/v4.12.0', at: AT, to: repository.tip });
    },
  ),
  denied(
    'the tag moved between the looks',
    ['target.commit-mismatch'],
    {},
    ({ github, repository }) => {
      github.onRequest((_, { body }) => {
        if (body.includes('query Tag('))
          repository.push({ at: AT, files: { 'README.md': 'novo' } }).tag('v4.12.0');
      });
    },
  ),
  denied(
    'the tag deleted between the looks',
    ['target.no-release'],
    {},
    ({ github, repository }) => {
      github.onRequest((_, { body }) => {
        if (body.includes('query Tag(')) repository.deleteRef('refs/tags/v4.12.0');
      });
    },
  ),
  denied('another commit than the tag', ['target.commit-mismatch'], { sha: '2'.repeat(40) }),
  {
    name: 'a tag of more tags than are followed',
    seed: RECORDED,
    change: ({ repository }) => {
      repository.tag('t0', { annotated: true });
      for (let tag = 1; tag < 6; tag += 1) {
        repository.tag(`t${tag}`, { annotated: true, target: `refs/tags/t${tag - 1}` });
      }
      repository.tag('v4.12.0', { annotated: true, target: 'refs/tags/t5' });
    },
    decision: 'unverifiable',
    codes: ['target.unverifiable', 'api.malformed'],
  },
  {
    name: 'a tag on a file',
    seed: RECORDED,
    change: ({ repository }) => {
      const { tree } = repository.state.git.commit(repository.tip);
      const blob = repository.state.git.entry(tree, PLAN_PATH)?.oid ?? '';
      repository.state.refs.set('refs/tags/v4.12.0', blob);
    },
    decision: 'deny',
    codes: ['target.no-release'],
  },
  {
    name: 'another commit pinned',
    seed: {
      intervention: naming(
        replaced(UNNAMED, ['  tag: v4.12.0\n', `  tag: v4.12.0\n  commit: ${'3'.repeat(40)}\n`]),
      ),
    },
    decision: 'deny',
    codes: ['target.commit-mismatch'],
  },
  denied('another environment', ['target.environment-mismatch'], { environment: 'test' }),
  {
    name: 'the plan withdrawn',
    seed: { intervention: WITHDRAWN },
    decision: 'deny',
    codes: ['target.withdrawn'],
  },
  {
    name: 'the intervention finished',
    seed: { intervention: FINISHED },
    decision: 'deny',
    codes: ['target.finished'],
  },
  {
    ...denied('two interventions announce the tag', ['target.ambiguous'], {}, ({ repository }) => {
      repository.push({
        at: AT,
        files: {
          '.ezdrav/interventions/042.yml': replaced(PLAN, ['POSEG-2026-041', 'POSEG-2026-042']),
        },
      });
    }),
  },
  denied(
    'the same file twice',
    ['target.ambiguous'],
    {},
    ({ repository }) =>
      void repository.push({ at: AT, files: { '.ezdrav/interventions/041.yml': PLAN } }),
  ),
  denied(
    'none of two announces the tag',
    ['target.tag-mismatch'],
    { ref: 'refs/tags/v5.0.0' },
    ({ repository }) => {
      const other = replaced(
        PLAN,
        ['POSEG-2026-041', 'POSEG-2026-042'],
        ['tag: v4.12.0', 'tag: v4.13.0'],
      );
      repository.tag('v5.0.0').push({ at: AT, files: { '.ezdrav/interventions/042.yml': other } });
    },
  ),
  {
    name: 'the slot is over',
    seed: { ...RECORDED, now: '2026-12-02T01:00:01Z' },
    decision: 'deny',
    codes: ['slot.over'],
  },
  {
    name: 'the slot is not open yet',
    seed: { ...RECORDED, now: '2026-12-01T20:59:50Z' },
    decision: 'deny',
    codes: ['slot.not-yet-open'],
  },
  {
    name: 'too late for the work',
    seed: { ...RECORDED, now: '2026-12-01T23:00:05Z' },
    decision: 'deny',
    codes: ['fit.too-late'],
  },
];

const REFUSED_EVENTS = [
  'pull_request', 'pull_request_target', 'pull_request_review', 'workflow_run', 'issue_comment', 'schedule',
  'repository_dispatch', 'merge_group', 'deployment', 'create', 'workflow_call', 'registry_package',
]; // biome-ignore format: a list

const EVENT = { decision: 'deny', codes: ['event.not-allowed'] } as const;

const rerun = (by: string, attempt = 2): Pick<Row, 'change' | 'run'> => ({
  change: ({ repository }) =>
    void repository.run({ id: 78, ref: 'v4.12.0', actor: 'ana-r', triggeringActor: by, attempt }),
  run: { runId: 78 },
});

export const RUNS: readonly Row[] = [
  ...REFUSED_EVENTS.map(
    (event): Row => ({ name: `the event ${event}`, seed: { ...RECORDED, event }, ...EVENT }),
  ),
  {
    name: 'an event that the record tells otherwise',
    seed: { ...RECORDED, event: 'pull_request_target' },
    run: { event: 'push' },
    ...EVENT,
  },
  {
    name: 're-run by somebody not on the roster',
    seed: RECORDED,
    ...rerun('tujec'),
    decision: 'deny',
    codes: ['staff.unknown'],
  },
  {
    name: 're-run by somebody who has left',
    seed: {
      ...RECORDED,
      staff: STAFF.replace('granted: 2026-03-09 }', 'granted: 2026-03-09 }\n    left: 2026-11-20'),
    },
    ...rerun('dezurni-m'),
    decision: 'deny',
    codes: ['staff.departed'],
  },
  {
    name: 'a third attempt by a stranger',
    seed: RECORDED,
    ...rerun('tujec', 3),
    decision: 'deny',
    codes: ['staff.unknown'],
  },
  {
    name: 'started by somebody not on the roster',
    seed: {
      ...RECORDED,
      staff: replaced(STAFF, ['login: ana-r, id: 11', 'login: ana-r, id: 111']),
    },
    decision: 'deny',
    codes: ['staff.unknown'],
  },
  {
    name: 'started by somebody who has left',
    seed: {
      ...RECORDED,
      staff: STAFF.replace('granted: 2026-01-12 }', 'granted: 2026-01-12 }\n    left: 2026-11-30'),
    },
    decision: 'deny',
    codes: ['staff.departed'],
  },
  {
    name: 'started by somebody without a statement',
    seed: { ...RECORDED, staff: replaced(STAFF, ['    statement-signed: 2026-01-05\n', '']) },
    decision: 'deny',
    codes: ['staff.no-statement'],
  },
  {
    name: 'started by somebody who was not checked',
    seed: { ...RECORDED, staff: replaced(STAFF, ['    eligibility-checked: 2026-01-05\n', '']) },
    decision: 'deny',
    codes: ['staff.not-eligible'],
  },
  {
    name: 'a run of another number',
    seed: RECORDED,
    change: ({ github }) =>
      void github.fault({
        on: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        kind: 'change',
        change: (body) => ({ ...(body as object), id: 76 }),
      }),
    decision: 'unverifiable',
    codes: ['staff.unverifiable', 'api.malformed'],
  },
  {
    name: 'a run of another repository',
    seed: RECORDED,
    change: ({ github }) =>
      void github.fault({
        on: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        kind: 'other-repository',
      }),
    decision: 'unverifiable',
    codes: ['staff.unverifiable', 'api.malformed'],
  },
  {
    name: 'a freeze',
    seed: { ...RECORDED },
    change: ({ repository }) =>
      void repository.push({
        at: AT,
        files: {
          [SOLUTION_PATH]:
            'version: 1\nname: eNaročanje\ncontacts: { solution-custodian: skrbnik.enarocanje@example.si }\nfreezes: [{ from: 2026-12-01T00:00, to: 2026-12-02T00:00, reason: Zastoj }]\n',
        },
      }),
    decision: 'deny',
    codes: ['freeze.active'],
  },
  {
    name: 'the repository renamed since the run began',
    seed: RECORDED,
    change: ({ github }) => github.renameRepository('bolnisnica/enarocanje', 'enarocanje-novo'),
    decision: 'unverifiable',
    codes: ['target.unverifiable', 'staff.unverifiable', 'clock.unverifiable', 'api.malformed'],
  },
];
