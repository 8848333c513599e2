import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionOptions, type ActionRun, runAction } from '../support/action.ts';
import { type Enarocanje, enarocanje, exampleFile } from '../support/enarocanje.ts';
import type { FakeGitHub, RepositorySeed } from '../support/github/index.ts';
import { ANNOUNCED_AT, ANNOUNCING, PLAN } from '../modes/announce-scene.ts';
import { CLOSING, job } from '../modes/close-scene.ts';
import { joiner, staffWorld, worker } from '../modes/staff-world.ts';

// Every mode of the built action in a repository in which it has work to do: the table by which it is
// stopped, given hostile text and searched for secrets. A new mode is one more row.

export interface Stage {
  readonly github: FakeGitHub;
  readonly repository: RepositorySeed;
  /** Runs the mode once, as a process of its own. */
  readonly run: (more?: Partial<ActionOptions>) => Promise<ActionRun>;
}

export interface Scene {
  readonly name: string;
  /** What an undisturbed run ends with: 1 too where the mode has something to complain of. */
  readonly exitCode: 0 | 1;
  readonly stage: (files?: Files) => Promise<Stage>;
}

/** Files of the repository in place of the scene's own. */
export interface Files {
  readonly intervention?: string;
  readonly solution?: string;
  readonly staff?: string;
  readonly request?: string;
}

type Permissions = Readonly<Record<string, 'read' | 'write'>>;

const GATE: Permissions = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  deployments: 'read',
  actions: 'read',
};
const REQUEST = '.ezdrav/requests/crpp.yml';

interface Given {
  readonly inputs: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly env?: Readonly<Record<string, string>>;
}

function staged({ github, repository, env }: Enarocanje, given: Given): Stage {
  const token = github.addToken('LEAST', { permissions: given.permissions });
  const inputs = { token, ...given.inputs };
  return {
    github,
    repository,
    run: (more = {}) =>
      runAction({
        ...more,
        inputs: { ...inputs, ...more.inputs },
        env: { ...env, ...given.env, ...more.env },
      }),
  };
}

const BY_SCHEDULE = {
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '900',
};
const ON_MAIN = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };

const WORKFLOW = `on: { push: { tags: ["v*"] } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: hisa/ezdrav-intervention-gate@v1
`;

export const SCENES: readonly Scene[] = [
  {
    name: 'gate',
    exitCode: 0,
    stage: async (files = {}) =>
      staged(await enarocanje(files), { inputs: { mode: 'gate' }, permissions: GATE }),
  },
  {
    name: 'check',
    exitCode: 0,
    stage: async (files = {}) => {
      const base = await enarocanje(files);
      const pull = base.repository.pullRequest({
        by: 'bor-k',
        at: '2026-11-27T07:00:00Z',
        files: {
          '.ezdrav/intervention.yml': (
            files.intervention ?? exampleFile('intervention.yml')
          ).replace(/^rollback: /m, 'rollback: Najprej '),
        },
      });
      const payload = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
      const repo = { id: 4242, full_name: 'bolnisnica/enarocanje' };
      const head = { sha: pull.head, repo };
      const event = { pull_request: { number: pull.number, head, base: { repo } } };
      writeFileSync(payload, JSON.stringify(event));
      return staged(base, {
        inputs: { mode: 'check' },
        permissions: { contents: 'read', 'pull-requests': 'write' },
        env: {
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: payload,
          GITHUB_REF: `refs/pull/${pull.number}/merge`,
          GITHUB_SHA: pull.head,
        },
      });
    },
  },
  {
    name: 'announce',
    exitCode: 1,
    stage: async (files = {}) =>
      staged(await enarocanje({ now: ANNOUNCED_AT, intervention: PLAN, ...files }), {
        inputs: { mode: 'announce' },
        permissions: ANNOUNCING,
        env: ON_MAIN,
      }),
  },
  {
    name: 'close',
    exitCode: 0,
    stage: async (files = {}) => {
      const base = await enarocanje({ now: '2026-12-01T22:35:00Z', ...files });
      job(base);
      return staged(base, { inputs: { mode: 'close' }, permissions: CLOSING });
    },
  },
  {
    name: 'request',
    exitCode: 1,
    stage: async (files = {}) => {
      const base = await enarocanje({ now: ANNOUNCED_AT, ...files });
      base.repository.push({
        files: {
          [REQUEST]:
            files.request ??
            'version: 1\nkind: request\nsubject: Povezava do CRPP\nelements: [{ name: Izvor, value: 10.20.30.4 }]\njustification: Brez povezave ni povzetka.\n',
        },
      });
      return staged(base, {
        inputs: { mode: 'request', request: REQUEST },
        permissions: { contents: 'read', deployments: 'read', issues: 'write' },
        env: ON_MAIN,
      });
    },
  },
  {
    name: 'staff',
    exitCode: 0,
    stage: async (files = {}) => {
      const world = await staffWorld({
        roster: [worker('O-1', { left: '2026-11-20' }), joiner('O-2')],
        ...(files.solution !== undefined && { solution: files.solution }),
      });
      if (files.staff !== undefined) {
        world.repository.push({ files: { '.ezdrav/staff.yml': files.staff } });
      }
      return staged(world, {
        inputs: { mode: 'staff' },
        permissions: { contents: 'read', issues: 'write' },
      });
    },
  },
  {
    name: 'resume',
    exitCode: 0,
    stage: async (files = {}) => {
      const base = await enarocanje(files);
      const message = `refused for time alone: POSEG-2026-041 sha256:${'a'.repeat(64)} opens 2026-12-01T21:00:00Z closes 2026-12-02T01:00:00Z`;
      base.repository.run({
        id: 78,
        workflow: '.github/workflows/release.yml',
        event: 'push',
        ref: 'refs/tags/v4.12.0',
        actor: 'ana-r',
        at: '2026-12-01T18:50:00Z',
        status: 'completed',
        conclusion: 'failure',
        jobs: [
          {
            name: 'deploy',
            status: 'completed',
            conclusion: 'failure',
            annotations: [{ level: 'notice', title: 'ezdrav-gate', message }],
          },
        ],
      });
      return staged(base, {
        inputs: { mode: 'resume', workflow: 'release.yml' },
        permissions: { ...GATE, actions: 'write', checks: 'read' },
        env: BY_SCHEDULE,
      });
    },
  },
  {
    name: 'guard',
    exitCode: 0,
    stage: async (files = {}) => {
      const base = await enarocanje(files);
      const { github, repository } = base;
      github.user('varuh[bot]', { id: 7070, type: 'Bot' });
      const app = { id: 70, slug: 'varuh' };
      repository.environment('production', { apps: [app] });
      repository.run({
        id: 88,
        event: 'push',
        ref: 'refs/tags/v4.12.0',
        actor: 'ana-r',
        status: 'waiting',
        waitsFor: ['production'],
      });
      const token = github.addToken('varuh', {
        user: 'varuh[bot]',
        app,
        permissions: { ...GATE, deployments: 'write' },
      });
      return staged(base, {
        inputs: { mode: 'guard', token },
        permissions: GATE,
        env: BY_SCHEDULE,
      });
    },
  },
  {
    name: 'doctor',
    exitCode: 1,
    stage: async (files = {}) => {
      const base = await enarocanje(files);
      base.repository.push({ files: { '.github/workflows/release.yml': WORKFLOW } });
      return staged(base, {
        inputs: { mode: 'doctor' },
        permissions: { contents: 'read', actions: 'read' },
        env: ON_MAIN,
      });
    },
  },
];

/** What is left in the repository, in words that do not depend on the hour: issues, receipts, runs, comments. */
export function left({ repository }: Stage): readonly string[] {
  const { issues, deployments, pulls, runs } = repository.state;
  return [
    ...issues.map(
      ({ state, labels, comments, body }) =>
        `issue ${state} ${labels.toSorted().join()} ${comments.length} ${/<!--.*?-->/.exec(body ?? '')?.[0] ?? ''}`,
    ),
    ...deployments.map(
      ({ task, statuses }) => `receipt ${task} ${statuses.map(({ state }) => state).join()}`,
    ),
    ...runs.map(({ id, attempts, waitsFor }) => `run ${id} ${attempts.length} ${waitsFor.size}`),
    ...pulls.map(({ issue }) => `pull request ${issue.comments.length}`),
  ].toSorted();
}
