import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionRun, runAction } from '../../support/action.ts';
import { exampleFile } from '../../support/enarocanje.ts';
import {
  type FakeGitHub,
  type PullSeed,
  type RepositorySeed,
  startGitHub,
} from '../../support/github/index.ts';

export const INTERVENTION = '.ezdrav/intervention.yml';
export const STAFF = '.ezdrav/staff.yml';

/** What the README asks for, and no more. */
export const PERMISSIONS = { contents: 'read', 'pull-requests': 'write' } as const;

export interface Scene {
  readonly github: FakeGitHub;
  readonly repository: RepositorySeed;
  readonly pull: PullSeed;
  readonly run: (env?: Readonly<Record<string, string>>) => Promise<ActionRun>;
  readonly bodies: () => readonly string[];
}

type Files = Readonly<Record<string, string | null>>;

export interface SceneSeed {
  /** What stands on the default branch beside the example's `solution.yml` and `staff.yml`. */
  readonly base?: Files;
  /** What the pull request changes. */
  readonly files: Files;
  readonly fork?: boolean;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly now?: string;
  /** Whose the token is, where it is not the run's own. */
  readonly tokenOf?: string;
}

/** The example's repository and a pull request by `bor-k`; the check runs as a step of its workflow. */
export async function scene(seed: SceneSeed): Promise<Scene> {
  const github = await startGitHub({ now: seed.now ?? '2026-11-24T08:00:00Z' });
  github.user('bor-k', { id: 12 });
  const repository = github.repository('bolnisnica/enarocanje', { id: 4242 });
  repository.push({
    by: 'dezurni-m',
    at: '2026-11-20T08:00:00Z',
    files: {
      '.ezdrav/solution.yml': exampleFile('solution.yml'),
      [STAFF]: exampleFile('staff.yml'),
      ...seed.base,
    },
  });
  const pull = repository.pullRequest({
    by: 'bor-k',
    at: '2026-11-24T07:00:00Z',
    files: seed.files,
    ...(seed.fork === true && { fork: true }),
  });
  const token = github.addToken('CHECK', {
    permissions: seed.permissions ?? PERMISSIONS,
    ...(seed.tokenOf !== undefined && { user: github.user(seed.tokenOf).login }),
  });
  const run: Scene['run'] = async (env = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    const payload = join(folder, 'event.json');
    const repo = { id: 4242, full_name: 'bolnisnica/enarocanje' };
    const head = { sha: pull.head, repo: seed.fork === true ? { id: 5555 } : repo };
    const event = { pull_request: { number: pull.number, head, base: { repo } } };
    writeFileSync(payload, JSON.stringify(event));
    try {
      return await runAction({
        inputs: { mode: 'check', token },
        env: {
          ...github.env,
          GITHUB_REPOSITORY: 'bolnisnica/enarocanje',
          GITHUB_REPOSITORY_ID: '4242',
          GITHUB_RUN_ID: '77',
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: payload,
          GITHUB_REF: `refs/pull/${pull.number}/merge`,
          GITHUB_SHA: pull.head,
          ...env,
        },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const bodies = (): readonly string[] => pull.state.issue.comments.map(({ body }) => body);
  return { github, repository, pull, run, bodies };
}

/** A plan that nobody was told of yet. */
export function draft(change: (text: string) => string = (text) => text): string {
  return change(exampleFile('intervention.yml').replace(/announcement:[\s\S]*$/, ''));
}
