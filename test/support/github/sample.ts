import type { PullSeed } from './seed/pull.ts';
import type { IssueSeed } from './seed/issue.ts';
import { type FakeGitHub, type Options, type RepositorySeed, startGitHub } from './index.ts';

// A seeded repository with something of everything, for the tests of the server itself.

export interface Sample {
  readonly github: FakeGitHub;
  readonly repository: RepositorySeed;
  readonly pull: PullSeed;
  readonly issue: IssueSeed;
}

export async function startSample(options: Options = {}): Promise<Sample> {
  const github = await startGitHub({ now: '2026-12-01T21:30:00Z', ...options });
  const repository = github
    .repository('bolnisnica/enarocanje')
    .push({ at: '2026-11-20T09:00:00Z', files: { '.ezdrav/solution.yml': 'version: 1\n' } })
    .collaborator('ana-r', 'write')
    .collaborator('bor-k', 'maintain')
    .environment('production', {
      reviewers: ['bor-k'],
      waitMinutes: 5,
      branchPolicy: { protected: false, patterns: ['main', 'tag:v*'] },
      apps: [{ id: 5, slug: 'ezdrav-guard' }],
    })
    .label('poseg')
    .ruleset({
      name: 'main',
      rules: [{ type: 'deletion' }],
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    })
    .protection('main', { url: 'https://example.invalid/' });
  const pull = repository
    .pullRequest({
      openedAt: '2026-11-24T07:00:00Z',
      mergedBy: 'bor-k',
      at: '2026-11-24T10:00:00Z',
      mergeMethod: 'squash',
      files: { '.ezdrav/intervention.yml': 'id: POSEG-2026-041\n' },
    })
    .review({ by: 'narocnik-a', at: '2026-11-24T09:00:00Z' });
  repository
    .tag('v4.12.0', { annotated: true, at: '2026-11-24T10:01:00Z' })
    .run({
      id: 4711,
      ref: 'v4.12.0',
      conclusion: 'failure',
      jobs: [
        { id: 87, name: 'build', conclusion: 'success' },
        {
          id: 88,
          name: 'deploy',
          conclusion: 'failure',
          steps: [{ name: 'gate', conclusion: 'failure' }],
          annotations: [{ level: 'failure', title: 'ezdrav', message: 'slot.not-yet-open' }],
        },
      ],
      artifacts: [{ name: 'ezdrav-report' }],
    })
    .run({ id: 4712, waitsFor: ['production'] })
    .deployment({
      at: '2026-11-24T10:05:00Z',
      task: 'ezdrav:announcement',
      environment: 'ezdrav-announcement',
      payload: { schema: 1, intervention: 'POSEG-2026-041' },
      statuses: [{ state: 'success', at: '2026-11-24T10:05:10Z' }],
    });
  const issue = repository
    .issue({ by: 'github-actions[bot]', title: 'Najava posega', labels: ['poseg'] })
    .comment({ by: 'narocnik-a', at: '2026-12-01T08:00:00Z', body: '/approve' })
    .comment({
      by: 'ikt-k',
      body: '/approve',
      at: '2026-12-01T09:00:00Z',
      edited: '2026-12-01T10:00:00Z',
    });
  github.member('bolnisnica', 'ana-r', 'public').member('bolnisnica', 'bor-k');
  return { github, repository, pull, issue };
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One plain request to the server; paths below the API's base. */
export async function ask(
  github: FakeGitHub,
  request: string,
  more: { body?: unknown; token?: string } = {},
): Promise<Answered> {
  const [method = 'GET', path = ''] = request.split(' ');
  const init: RequestInit = {
    method,
    redirect: 'manual',
    headers: { authorization: `token ${more.token ?? github.token}`, 'user-agent': 'test' },
  };
  if (more.body !== undefined) init.body = JSON.stringify(more.body);
  const response = await fetch(path === '/graphql' ? github.graphqlUrl : github.url + path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}
