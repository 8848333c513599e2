import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Client } from '../../src/github/client.ts';
import { RepositoryClient } from '../../src/github/repository-client.ts';
import { diagnose, type Diagnosis } from '../../src/modes/doctor.ts';
import { doctorExitCode } from '../../src/modes/doctor/exit-code.ts';
import { type FakeGitHub, type RepositorySeed, startGitHub } from '../support/github/index.ts';
import { CENTRAL_COMMIT, CODEOWNERS, exampleText, WORKFLOWS } from './sound.ts';

const NAME = { owner: 'primer', name: 'enarocanje', id: null };
/** What `README.md` gives doctor. */
const PERMISSIONS = { contents: 'read', actions: 'read' } as const;
const CENTRAL = 'example-org/deployment';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startGitHub({ now: '2026-11-23T08:00:00Z' });
});

afterEach(async () => {
  github.assertLegal();
  await github.stop();
});

const files = (): Record<string, string> =>
  Object.fromEntries([...WORKFLOWS, CODEOWNERS].map(({ path, text }) => [path, text]));

/** A repository of level 3. */
function sound(): RepositorySeed {
  const central = github.repository(CENTRAL).public();
  central.push({
    files: { '.github/workflows/central-deploy.yml': exampleText('central-deploy.yml') },
  });
  const commit = central.commit('main');
  const workflows = files();
  const path = '.github/workflows/call-central-deploy.yml';
  workflows[path] = String(workflows[path]).replace(/@9d2e7c41[0-9a-f]+/, `@${commit}`);
  const solution = `${readFileSync('examples/enarocanje/.ezdrav/solution.yml', 'utf8')}
evidence: { announcement: signed, workflows: [.github/workflows/announce-on-merge.yml, .github/workflows/approve.yml] }
`;
  const seed = github.repository('primer/enarocanje');
  return seed
    .push({ files: { ...workflows, '.ezdrav/solution.yml': solution } })
    .environment('production', {
      canAdminsBypass: false,
      reviewers: ['vodja-v'],
      branchPolicy: { protected: false, patterns: ['tag:v*'] },
      apps: [{ id: 77, slug: 'ezdrav-guard' }],
    })
    .environment('ezdrav-guard', {
      canAdminsBypass: false,
      branchPolicy: { protected: false, patterns: ['main'] },
    })
    .environment('ezdrav-letters', {
      canAdminsBypass: false,
      branchPolicy: { protected: false, patterns: ['main'] },
    })
    .environment('playground')
    .ruleset({
      name: 'main',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [
        { type: 'deletion' },
        { type: 'non_fast_forward' },
        {
          type: 'pull_request',
          parameters: {
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: true,
            require_last_push_approval: true,
            required_approving_review_count: 1,
            required_review_thread_resolution: false,
          },
        },
      ],
    })
    .ruleset({
      name: 'releases',
      target: 'tag',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
      rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }],
    })
    .ruleset({ name: 'trial', target: 'tag', enforcement: 'disabled', rules: [] });
}

async function ask(
  permissions: Record<string, 'read' | 'write'> = PERMISSIONS,
  id: number | null = null,
) {
  const client = new Client({
    token: github.addToken('doctor', { permissions }),
    api: github.url,
    graphql: github.graphqlUrl,
    environment: {},
    monotonic: () => performance.now(),
    // No fault here keeps anybody waiting; a busy machine may.
    patience: { tries: 2, request: 20_000, all: 60_000, backoff: 1, longestWait: 10 },
    signal: new AbortController().signal,
  });
  try {
    return await diagnose(new RepositoryClient(client, { ...NAME, id }));
  } finally {
    client.close();
  }
}

async function diagnosed(permissions?: Record<string, 'read' | 'write'>): Promise<Diagnosis> {
  const asked = await ask(permissions);
  if (!asked.ok) throw new Error(asked.problem.detail);
  return asked.value;
}

const codes = ({ report }: Diagnosis): readonly string[] => report.findings.map(({ code }) => code);

describe('doctor on GitHub', () => {
  test('a repository of level 3, read with the least permissions', async () => {
    sound();
    const diagnosis = await diagnosed();
    expect(codes(diagnosis)).toEqual([]);
    expect(diagnosis.report.level).toEqual({ reached: 3, missing: [] });
    expect(diagnosis.report.platform).toEqual({
      visibility: 'private',
      plan: 'enterprise',
      lacks: [],
    });
    expect(diagnosis.report.onboarding.find(({ item }) => item === 'znet.joined')?.state).toBe(
      'present',
    );
    expect(doctorExitCode(diagnosis.report)).toBe(0);
    expect(github.requests.length).toBeLessThanOrEqual(16);
  });

  test('without the App the target has to be trusted with it', async () => {
    const seed = sound();
    const production = seed.state.environments.find(({ name }) => name === 'production');
    Object.assign(production ?? {}, { apps: [] });
    const { report } = await diagnosed();
    expect(report.level.reached).toBe(2);
    expect(report.level.missing).toEqual([
      {
        code: 'level.target-trust',
        workflow: expect.stringContaining(`${CENTRAL}/.github/workflows/`),
      },
    ]);
    expect(report.platform.plan).toBeNull();
    expect(report.platform.lacks.map(({ certain }) => certain)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  test('GitHub’s defaults', async () => {
    github.repository('primer/enarocanje').push({ files: files() }).environment('production');
    const diagnosis = await diagnosed();
    expect(codes(diagnosis)).toEqual([
      'production.called',
      'environment.admins-bypass',
      'environment.any-ref',
      'branch.unprotected',
      'tag.movable',
      'tag.creatable',
      'letters.environment-open',
      'letters.environment-open',
      'letters.environment-open',
      'letters.environment-open',
      'letters.environment-open',
      'guard.environment-open',
    ]);
    expect(doctorExitCode(diagnosis.report)).toBe(1);
    expect(diagnosis.language).toBeUndefined();
  });

  test('an environment that protected branches may deploy to, a branch of the older protection', async () => {
    const seed = github.repository('primer/enarocanje').push({ files: files() });
    seed.environment('production', {
      canAdminsBypass: false,
      branchPolicy: { protected: true, patterns: [] },
    });
    seed.protection('main', { url: 'https://example.si' });
    const found = codes(await diagnosed());
    expect(found).toContain('environment.branches');
    expect(found).toContain('branch.unknown');
  });

  test('what may not be read is "cannot know", and the permission is named', async () => {
    sound();
    const { report } = await diagnosed({ contents: 'read' });
    const unknown = report.findings.find(({ code }) => code === 'environment.unknown');
    expect(unknown?.facts).toMatchObject({ why: 'forbidden', permission: 'actions: read' });
    expect(report.level.reached).toBe(1);
  });

  test('no file may be read: no diagnosis, and the problem is told', async () => {
    sound();
    const asked = await ask({ actions: 'read' });
    expect(asked.ok ? null : asked.problem.code).toBe('api.forbidden');
  });

  const R = 'GET /repos/{owner}/{repo}';
  const ASKED = [
    [`${R}/environments`, 'environment.unknown'],
    [`${R}/environments/{environment_name}/deployment-branch-policies`, 'environment.unknown'],
    [`${R}/rules/branches/{branch}`, 'branch.unknown'],
    [`${R}/rulesets`, 'tag.unknown'],
    [`${R}/rulesets/{ruleset_id}`, 'tag.unknown'],
  ] as const;
  const FAULTS = [403, 404, 500, 'primary-limit', 'html', 'empty', 'null', 'reset'] as const;

  test.each(ASKED.flatMap(([on, code]) => FAULTS.map((kind) => [on, kind, code] as const)))(
    '%s failing with %s is "cannot know"',
    async (on, kind, code) => {
      sound();
      github.fault({ on, kind });
      const { report } = await diagnosed();
      expect(report.findings.map((finding) => finding.code)).toContain(code);
      expect(report.level.reached).toBe(1);
    },
  );

  test('apps that cannot be read leave level 3 open', async () => {
    const seed = sound();
    const path = '.github/workflows/call-central-deploy.yml';
    seed.push({ files: { [path]: null } });
    github.fault({
      on: 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules',
      kind: 500,
    });
    const { report } = await diagnosed();
    expect(report.level).toEqual({
      reached: 2,
      missing: [{ code: 'level.stronghold-unknown', workflow: null }],
    });
  });

  test('solution.yml that is invalid, workflows that are large or no files', async () => {
    const seed = sound();
    seed.push({
      files: {
        '.ezdrav/solution.yml': 'version: 2\n',
        '.github/workflows/large.yml': `# ${'x'.repeat(600_000)}\n`,
        '.github/workflows/more/inner.yml': 'name: never run\n',
      },
    });
    const { report } = await diagnosed();
    expect(report.onboarding.every(({ state }) => state === 'unknown')).toBe(true);
    expect(report.findings.map(({ code, file }) => [code, file])).toEqual([
      ['workflow.unreadable', '.github/workflows/large.yml'],
    ]);
  });

  test('a called workflow that is not where it should be, or is no reference at all', async () => {
    const seed = sound();
    const call = (uses: string): string =>
      `on: workflow_dispatch\njobs:\n  other:\n    permissions: {}\n    uses: ${uses}\n`;
    seed.push({
      files: {
        '.github/workflows/absent.yml': call(
          `${CENTRAL}/.github/workflows/absent.yml@${CENTRAL_COMMIT}`,
        ),
        '.github/workflows/odd.yml': call(`central@${CENTRAL_COMMIT}`),
        '.github/workflows/private.yml': call(
          `secret/place/.github/workflows/a.yml@${CENTRAL_COMMIT}`,
        ),
      },
    });
    const { report } = await diagnosed();
    expect(report.findings.map(({ code, facts }) => [code, facts['why']])).toEqual([
      ['reusable.unread', 'unavailable'],
      ['reusable.unread', 'invalid'],
      ['reusable.unread', 'forbidden'],
    ]);
  });

  test('an answer about another repository is refused', async () => {
    sound();
    const asked = await ask(PERMISSIONS, 1);
    expect(asked.ok ? null : asked.problem.code).toBe('api.malformed');
  });

  test('public and internal repositories', async () => {
    sound().state.visibility = 'internal';
    expect((await diagnosed()).report.platform.plan).toBe('enterprise');
    github.repository('primer/enarocanje').public();
    expect((await diagnosed()).report.platform).toEqual({
      visibility: 'public',
      plan: null,
      lacks: [],
    });
  });
});
