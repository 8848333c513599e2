import { readFileSync } from 'node:fs';
import {
  type FakeGitHub,
  type Options,
  type PullSeed,
  type RepositorySeed,
  startGitHub,
} from './github/index.ts';

/** The shipped example as its repository on GitHub: announced, approved, landed, tagged. */
export interface Enarocanje {
  readonly github: FakeGitHub;
  readonly repository: RepositorySeed;
  /** The runner's variables for the run that deploys v4.12.0. */
  readonly env: Readonly<Record<string, string>>;
}

const EXAMPLE = 'examples/enarocanje/.ezdrav/';

/** A file of the shipped example. */
export function exampleFile(name: 'intervention.yml' | 'solution.yml' | 'staff.yml'): string {
  return readFileSync(`${EXAMPLE}${name}`, 'utf8');
}

export interface Seed {
  /** The server's clock; default: half an hour into the slot. */
  readonly now?: string;
  /** When the plan is merged; default: in good time. */
  readonly landed?: string;
  readonly intervention?: string;
  readonly solution?: string | null;
  readonly staff?: string | null;
  /** Additional files of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly enterprise?: boolean;
  /** What happens in the pull request before it is merged: reviews, pushes. */
  readonly inPull?: (pull: PullSeed) => void;
  readonly method?: 'merge' | 'squash' | 'rebase';
  /** Minimum time in milliseconds of every answer. */
  readonly latency?: number;
  /** Other options of the server: TLS, another name. */
  readonly server?: Omit<Options, 'now' | 'enterprise' | 'frozen' | 'latency'>;
  /** The server's clock stands still. */
  readonly frozen?: boolean;
}

/**
 * A repository in which the gate allows: the plan landed on 2026-11-26 at 09:20 with a pull request of
 * `bor-k`, merged by `dezurni-m`; `ana-r` pushed the tag. Every threat is this with one change.
 */
export async function enarocanje(seed: Seed = {}): Promise<Enarocanje> {
  const github = await startGitHub({
    now: seed.now ?? '2026-12-01T21:30:00Z',
    ...(seed.enterprise === true && { enterprise: true }),
    ...(seed.frozen === true && { frozen: true }),
    latency: seed.latency ?? 0,
    ...seed.server,
  });
  github.user('ana-r', { id: 11 });
  github.user('bor-k', { id: 12 });
  github.user('dezurni-m', { id: 9003 });
  github.user('narocnik-a', { id: 9001 });
  github.user('narocnik-c', { id: 9005 });
  github.user('ikt-k', { id: 9002 });
  const { solution = exampleFile('solution.yml'), staff = exampleFile('staff.yml') } = seed;
  const repository = github.repository('bolnisnica/enarocanje', { id: 4242 });
  repository.push({
    by: 'dezurni-m',
    at: '2026-11-20T08:00:00Z',
    files: {
      'README.md': '# eNaročanje\n',
      ...seed.files,
      ...(solution !== null && { '.ezdrav/solution.yml': solution }),
      ...(staff !== null && { '.ezdrav/staff.yml': staff }),
    },
  });
  const pull = repository.pullRequest({
    by: 'bor-k',
    openedAt: seed.landed ?? '2026-11-26T07:00:00Z',
    files: { '.ezdrav/intervention.yml': seed.intervention ?? exampleFile('intervention.yml') },
  });
  seed.inPull?.(pull);
  const merged = { by: 'dezurni-m', at: seed.landed ?? '2026-11-26T08:20:00Z' };
  pull.merge({ ...merged, method: seed.method ?? 'squash' });
  repository.tag('v4.12.0', { at: seed.landed ?? '2026-11-30T10:00:00Z' });
  const event = seed.event ?? 'push';
  repository.run({ id: 77, event, ref: 'refs/tags/v4.12.0', actor: 'ana-r' });
  const env = {
    ...github.env,
    GITHUB_REPOSITORY: 'bolnisnica/enarocanje',
    GITHUB_REPOSITORY_ID: '4242',
    GITHUB_RUN_ID: '77',
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: 'refs/tags/v4.12.0',
    GITHUB_SHA: repository.commit('v4.12.0'),
    INPUT_TOKEN: github.token,
  };
  return { github, repository, env };
}
