import { ANNOUNCED_AT, URGENT_PLAN } from '../modes/announce-scene.ts';
import { runAction } from '../support/action.ts';
import { enarocanje, exampleFile } from '../support/enarocanje.ts';
import type { FakeGitHub, RepositorySeed } from '../support/github/index.ts';
import type { Scene, Stage } from './scenes.ts';

// More scenes of the built action: those who only read what is said need them, those who stop runs do not.

const READING = {
  actions: 'read',
  contents: 'read',
  deployments: 'read',
  issues: 'read',
  'pull-requests': 'read',
} as const;

type Started = { readonly github: FakeGitHub; readonly repository: RepositorySeed };
type Words = Readonly<Record<string, string>>;

function staged({ github, repository }: Started, env: Words, inputs: Words): Stage {
  const token = github.addToken('LEAST', { permissions: READING });
  return {
    github,
    repository,
    run: (more = {}) =>
      runAction({
        ...more,
        inputs: { token, ...inputs, ...more.inputs },
        env: { ...env, ...more.env },
      }),
  };
}

/** Modes and moments beside those that change something. */
export const FURTHER: readonly Omit<Scene, 'exitCode'>[] = [
  {
    name: 'urgent announce',
    stage: async (files = {}) => {
      const base = await enarocanje({ now: ANNOUNCED_AT, intervention: URGENT_PLAN, ...files });
      const env = { ...base.env, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
      return staged(base, env, { mode: 'announce' });
    },
  },
  {
    name: 'early gate',
    stage: async (files = {}) => {
      const base = await enarocanje({ now: '2026-12-01T18:30:00Z', ...files });
      return staged(base, base.env, { mode: 'gate' });
    },
  },
  {
    name: 'unapproved gate',
    stage: async (files = {}) => {
      const intervention = exampleFile('intervention.yml').replace(/^approvals:[\s\S]*$/m, '');
      const base = await enarocanje({ intervention, ...files });
      return staged(base, base.env, { mode: 'gate' });
    },
  },
  {
    name: 'approve',
    stage: async (files = {}) => {
      const base = await enarocanje({ now: '2026-11-27T09:00:00Z', ...files });
      const pull = base.repository.pullRequest({
        by: 'bor-k',
        at: '2026-11-27T07:00:00Z',
        files: { 'odobritev.md': 'Odobritev\n' },
      });
      pull.review({ by: 'narocnik-a', state: 'APPROVED', at: '2026-11-27T08:00:00Z' });
      const env = {
        ...base.env,
        GITHUB_EVENT_NAME: 'pull_request_review',
        GITHUB_REF: `refs/pull/${pull.number}/merge`,
        GITHUB_SHA: pull.head,
      };
      return staged(base, env, { mode: 'approve' });
    },
  },
  {
    name: 'report',
    stage: async (files = {}) => {
      const base = await enarocanje({ now: '2026-12-04T07:00:00Z', ...files });
      const done = `${files.intervention ?? exampleFile('intervention.yml')}
outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-01T23:31, result: completed, downtime-minutes: 41 }
`;
      base.repository.push({ files: { '.ezdrav/done/POSEG-2026-040.yml': done } });
      const env = { ...base.env, GITHUB_EVENT_NAME: 'workflow_dispatch' };
      return staged(base, env, { mode: 'report' });
    },
  },
  {
    name: 'portfolio',
    stage: async (files = {}) => {
      const base = await enarocanje({ now: ANNOUNCED_AT, ...files });
      base.repository.push({
        files: {
          '.ezdrav/organisation.yml':
            'version: 1\nname: Hiša d.o.o.\nsolutions:\n  - { repository: bolnisnica/enarocanje, id: 4242 }\n  - { repository: hisa/ni-je, id: 999 }\n',
        },
      });
      const env = { ...base.env, GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main' };
      return staged(base, env, { mode: 'portfolio' });
    },
  },
  {
    name: 'evidence',
    stage: async (files = {}) => {
      const base = await enarocanje({ now: '2026-12-04T07:00:00Z', ...files });
      const env = { ...base.env, GITHUB_EVENT_NAME: 'workflow_dispatch' };
      return staged(base, env, { mode: 'evidence', intervention: 'POSEG-2026-041' });
    },
  },
];
