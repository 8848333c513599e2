import { Octokit } from '@octokit/core';
import { expect, test } from 'vitest';
import { startSample } from './sample.ts';

// The client's own library against the server: its use of templates, options and names.

test('octokit is understood, REST and GraphQL', async () => {
  const { github, repository } = await startSample();
  const octokit = new Octokit({ auth: github.token, baseUrl: github.url, userAgent: 'ezdrav' });
  const where = { owner: 'bolnisnica', repo: 'enarocanje' };
  const file = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...where,
    path: '.ezdrav/solution.yml',
    ref: repository.tip,
  });
  expect(file.data).toMatchObject({ type: 'file', path: '.ezdrav/solution.yml' });
  const ref = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...where,
    ref: 'tags/v4.12.0',
  });
  expect(ref.data.object).toMatchObject({ type: 'tag', sha: repository.oid('v4.12.0') });
  const found = await octokit.graphql(
    'query($o: String!) { repository(owner: $o, name: "enarocanje") { id } }',
    {
      o: 'bolnisnica',
    },
  );
  expect(found).toHaveProperty('repository.id');
  const made = await octokit.request('POST /repos/{owner}/{repo}/issues', {
    ...where,
    title: 'Odhod',
  });
  expect(made.data.number).toBe(3);
  github.assertLegal();
  await github.stop();
});
