import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OPERATIONS } from './openapi.ts';
import { needsOf } from './permissions.ts';
import { HANDLERS } from './rest/handlers.ts';
import { ask, type Sample, startSample } from './sample.ts';

const R = '/repos/bolnisnica/enarocanje';
let sample: Sample;
beforeEach(async () => {
  sample = await startSample();
});
afterEach(() => sample.github.stop());

function placed(template: string): string {
  const { repository, pull, issue } = sample;
  const { git, deployments, rulesets } = repository.state;
  const { tree } = git.commit(repository.tip);
  const values: Record<string, string | number | undefined> = {
    owner: 'bolnisnica',
    repo: 'enarocanje',
    org: 'bolnisnica',
    username: 'ana-r',
    run_id: 4711,
    attempt_number: 1,
    workflow_id: 'deploy.yml',
    check_run_id: 88,
    branch: 'main',
    ref: 'heads%2Fmain',
    path: '.ezdrav%2Fintervention.yml',
    commit_sha: repository.tip,
    tree_sha: tree,
    file_sha: git.entry(tree, '.ezdrav/solution.yml')?.oid,
    tag_sha: repository.oid('v4.12.0'),
    deployment_id: deployments[0]?.id,
    ruleset_id: rulesets[0]?.id,
    environment_name: 'production',
    issue_number: issue.number,
    comment_id: issue.state.comments[0]?.id,
    pull_number: pull.number,
    name: 'poseg',
  };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

describe('every operation', () => {
  for (const { key } of OPERATIONS) {
    test(`${key} has a handler and a permission`, () => {
      expect(HANDLERS[key]).toBeDefined();
      expect(needsOf(key).length).toBeGreaterThan(0);
    });
  }

  for (const { key } of OPERATIONS.filter(({ key: one }) => one.startsWith('GET '))) {
    test(`${key} answers as GitHub's schema says`, async () => {
      const { status } = await ask(sample.github, placed(key));
      expect(status).toBeLessThan(300);
      expect(sample.github.requests[0]?.operation).toBe(key);
      sample.github.assertLegal();
    });
  }

  const writes: [string, unknown, number][] = [
    [`POST ${R}/actions/runs/4711/rerun-failed-jobs`, undefined, 201],
    [`POST ${R}/actions/runs/4711/rerun`, {}, 201],
    [
      `POST ${R}/actions/runs/4712/deployment_protection_rule`,
      { environment_name: 'production', state: 'approved', comment: 'v redu' },
      204,
    ],
    [`POST ${R}/deployments`, { ref: 'main', required_contexts: [], payload: { schema: 1 } }, 201],
    [`POST ${R}/issues`, { title: 'Odhod', labels: ['ezdrav'], assignees: ['ana-r'] }, 201],
    [`PATCH ${R}/issues/2`, { state: 'closed', state_reason: 'not_planned' }, 200],
    [`POST ${R}/issues/2/comments`, { body: 'opomnik' }, 201],
    [`POST ${R}/labels`, { name: 'ezdrav', color: '0e8a16' }, 201],
  ];
  for (const [request, body, status] of writes) {
    test(`${request} is carried out`, async () => {
      expect((await ask(sample.github, request, { body })).status).toBe(status);
      sample.github.assertLegal();
    });
  }

  test('a deployment status is carried out', async () => {
    const request = placed('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses');
    expect((await ask(sample.github, request, { body: { state: 'success' } })).status).toBe(201);
    sample.github.assertLegal();
  });

  test('an edited comment shows its edit', async () => {
    const request = placed('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}');
    expect((await ask(sample.github, request, { body: { body: 'drugače' } })).status).toBe(200);
    expect(sample.issue.state.comments[0]?.edits).toHaveLength(1);
    sample.github.assertLegal();
  });
});

describe('requests that GitHub does not allow', () => {
  const rows: [string, string, unknown, number][] = [
    ['an unknown path', `GET ${R}/announcements`, undefined, 404],
    ['an unknown method', `DELETE ${R}/activity`, undefined, 404],
    ['an unknown query parameter', `GET ${R}/activity?branch=main`, undefined, 422],
    ['a query value outside its list', `GET ${R}/issues?state=opened`, undefined, 422],
    ['too long a page', `GET ${R}/issues?per_page=250`, undefined, 422],
    ['a page that is no number', `GET ${R}/issues?page=two`, undefined, 422],
    ['a path value of the wrong type', `GET ${R}/issues/first`, undefined, 422],
    ['a body without what it requires', `POST ${R}/issues`, { body: 'x' }, 422],
    ['no body at all', `POST ${R}/issues`, undefined, 422],
    ['a body property of the wrong type', `POST ${R}/issues`, { title: 'x', labels: 'poseg' }, 422],
    ['an unknown body property', `POST ${R}/issues`, { title: 'x', label: ['poseg'] }, 422],
    ['a body value outside its list', `PATCH ${R}/issues/2`, { state: 'done' }, 422],
  ];
  for (const [name, request, body, status] of rows) {
    test(name, async () => {
      expect((await ask(sample.github, request, { body })).status).toBe(status);
      expect(() => sample.github.assertLegal()).toThrow(/does not allow/);
    });
  }
});

describe('permissions', () => {
  const rows: [string, Record<string, 'read' | 'write'>, number, string][] = [
    [`GET ${R}/activity`, {}, 403, 'contents=read'],
    [`GET ${R}/activity`, { contents: 'read' }, 200, 'contents=read'],
    [`GET ${R}`, {}, 200, 'metadata=read'],
    [
      `GET ${R}/issues/2/comments`,
      { 'pull-requests': 'read' },
      200,
      'issues=read; pull_requests=read',
    ],
    [`POST ${R}/deployments`, { deployments: 'read' }, 403, 'deployments=write'],
    [`POST ${R}/actions/runs/4711/rerun-failed-jobs`, { actions: 'write' }, 201, 'actions=write'],
    ['GET /orgs/bolnisnica/members/ana-r', {}, 302, 'metadata=read'],
    ['GET /orgs/bolnisnica/members/nihce', { members: 'read' }, 404, 'metadata=read'],
  ];
  for (const [request, permissions, status, accepted] of rows) {
    test(`${request} with ${JSON.stringify(permissions)}: ${status}`, async () => {
      const token = sample.github.addToken('gate', { permissions });
      const body = request.startsWith('POST') ? { ref: 'main' } : undefined;
      const answer = await ask(sample.github, request, {
        token,
        body: request.includes('/runs/') ? undefined : body,
      });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('x-accepted-github-permissions')).toBe(accepted);
      sample.github.assertLegal();
    });
  }

  test('a token nobody gave: 401', async () => {
    expect((await ask(sample.github, `GET ${R}`, { token: 'ghs_other' })).status).toBe(401);
  });
});
