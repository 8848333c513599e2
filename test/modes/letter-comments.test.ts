import { afterEach, beforeEach, expect, test } from 'vitest';
import { Client } from '../../src/github/client.ts';
import { RepositoryClient } from '../../src/github/repository-client.ts';
import { takeAway } from '../../src/modes/letter-comments.ts';
import { type FakeGitHub, startGitHub } from '../support/github/index.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub({ now: '2026-11-26T09:00:00Z' });
});
afterEach(() => github.stop());

test('claims are taken back also after one that GitHub does not delete', async () => {
  const seed = github.repository('primer/enarocanje');
  const issue = seed.issue({ title: 'Odhod' });
  for (const body of ['a', 'b', 'c']) issue.comment({ by: 'github-actions[bot]', body });
  const left = () => seed.state.issue(1)?.comments ?? [];
  const comments = [...left()];
  github.fault({ on: new RegExp(`^DELETE .*/${comments[0]?.id}$`), kind: 403 });
  const client = new Client({
    token: github.addToken('staff', { permissions: { issues: 'write' } }),
    api: github.url,
    graphql: github.graphqlUrl,
    environment: {},
    monotonic: () => performance.now(),
    patience: { tries: 1, request: 20_000, all: 60_000, backoff: 1, longestWait: 10 },
    signal: new AbortController().signal,
  });
  const repository = new RepositoryClient(client, {
    owner: 'primer',
    name: 'enarocanje',
    id: null,
  });
  const gone = await takeAway({ repository }, comments);
  client.close();
  expect([gone.ok, left().map(({ body }) => body)]).toEqual([false, ['a']]);
});
