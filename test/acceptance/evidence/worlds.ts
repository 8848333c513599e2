import { type Enarocanje, enarocanje } from '../../support/enarocanje.ts';
import {
  AWAITING,
  BEFORE,
  BOTH,
  BY_RECEIPTS,
  commented,
  landing,
  OTHERWISE,
  PAYLOAD,
  PLANNED,
  receipted,
  RECORDED,
} from './scenes.ts';
import { inPull } from './scenes.ts';
import { PLAN, PLAN_PATH } from './texts.ts';

// Repositories in which the gate allows, each of which makes it ask what the others do not.

/** One of the requests a decision is made of. */
export interface Endpoint {
  /** As the report names the request. */
  readonly named: RegExp;
  readonly on: string;
  readonly query?: string;
  readonly page?: number;
  /** A field that the gate relies on, to be left out of the answer; default: the first of all. */
  readonly field?: string;
  /** So many such requests pass before the one that is meant. */
  readonly after?: number;
}

export interface SampleWorld {
  readonly seed: () => Promise<Enarocanje>;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
}

const R = '/repos/{owner}/{repo}';
const graphql = (query: string, more: Partial<Endpoint> = {}): Endpoint => ({
  named: new RegExp(`GraphQL ${query}`),
  on: 'graphql',
  query,
  ...more,
});
const rest = (path: string, named: RegExp, more: Partial<Endpoint> = {}): Endpoint => ({
  named,
  on: `GET ${R}${path}`,
  ...more,
});

async function seeded(seed: Parameters<typeof enarocanje>[0], change: (base: Enarocanje) => void) {
  const base = await enarocanje({ ...seed, frozen: true });
  change(base);
  return base;
}

/** Approvals recorded in the file, older versions of which have to be read, one of them byte by byte. */
const RECORD: SampleWorld = {
  seed: () =>
    seeded(RECORDED, (base) => {
      landing(base, '2026-11-26T08:40:00Z', `${PLAN}# 1\n`);
      const { repository } = base;
      repository.push({
        at: '2026-11-26T08:50:00Z',
        files: { '.ezdrav/interventions/stari.yml': new Uint8Array([0xff, 0x00]) },
      });
      repository.push({
        at: '2026-11-26T08:55:00Z',
        files: { '.ezdrav/interventions/stari.yml': null },
      });
      commented(base, [], { body: '<!-- ezdrav:announcement:POSEG-2026-040 -->' });
      repository.tag('v4.12.0', { annotated: true, target: base.env['GITHUB_SHA'] ?? '' });
    }),
  endpoints: {
    'the repository': graphql('Repository'),
    'the run': rest('/actions/runs/{run_id}', /GET \/repos\/.*\/actions\/runs\/77/),
    'the activity': rest('/activity', /GET \/repos\/.*\/activity/, { field: '*.after' }),
    'the trees': graphql('Trees'),
    'the blobs': graphql('Blobs'),
    'a blob': rest('/git/blobs/{file_sha}', /GET \/repos\/.*\/git\/blobs\//, { field: 'content' }),
    'the changes of the plan': graphql('Changes'),
    'the issues': rest('/issues', /GET \/repos\/.*\/issues\?/, { field: '*.user' }),
    'the tag': graphql('Tag'),
  },
};

const COMMENTS: SampleWorld = {
  seed: () => seeded(AWAITING, (base) => commented(base, BOTH)),
  endpoints: {
    'the announcement issues': rest('/issues', /GET \/repos\/.*\/issues\?/, { field: '*.user' }),
    'the comments': graphql('Comments'),
    "the comments' origins": rest('/issues/{issue_number}/comments', /\/issues\/\d+\/comments/, {
      field: '*.id',
    }),
  },
};

/** The plan landed before the newest hundred pushes. */
const PUSHES: SampleWorld = {
  seed: () =>
    seeded(RECORDED, ({ repository }) => {
      for (let push = 0; push < 104; push += 1) {
        const at = new Date(Date.UTC(2026, 10, 26, 9, push)).toISOString();
        repository.push({ at, files: { 'README.md': `${push}` } });
      }
    }),
  endpoints: {
    'the activity, page 2': rest('/activity', /GET \/repos.*\/activity.*after=/, {
      page: 2,
      field: '*.after',
    }),
    'the trees of page 2': graphql('Trees', { after: 1 }),
  },
};

const REVIEWS: SampleWorld = {
  seed: () =>
    seeded(
      inPull((pull) => {
        for (let review = 0; review < 101; review += 1) {
          pull.review({ by: 'ana-r', state: 'COMMENTED', at: '2026-11-26T07:30:00Z' });
        }
        for (const { by = '' } of BOTH) pull.review({ by, at: '2026-11-26T08:00:00Z' });
      }),
      () => undefined,
    ),
  endpoints: { 'the reviews, page 2': graphql('Reviews') },
};

const RECEIPTS: SampleWorld = {
  seed: () =>
    seeded(BY_RECEIPTS, (base) => {
      receipted(base);
      for (let receipt = 0; receipt < 100; receipt += 1) {
        const payload = { ...PAYLOAD, intervention: `POSEG-2026-${receipt + 100}` };
        receipted(base, { at: '2026-11-28T08:00:00Z', task: 'ezdrav:withdrawal', payload });
      }
    }),
  endpoints: { 'the receipts, page 2': graphql('Receipts') },
};

/** More than a hundred announcement issues, and more than a hundred comments on this one. */
const CROWD: SampleWorld = {
  seed: () =>
    seeded(AWAITING, (base) => {
      for (let issue = 0; issue < 100; issue += 1) {
        commented(base, [], { body: `<!-- ezdrav:announcement:POSEG-${issue} -->` });
      }
      const talk = Array.from({ length: 100 }, () => ({ by: 'ana-r', body: 'Hvala.' }));
      commented(base, [...talk, ...BOTH]);
    }),
  endpoints: {
    'the issues, page 2': rest('/issues', /GET \/.*\/issues\?.*page=2/, {
      page: 2,
      field: '*.user',
    }),
    'the comments, page 2': graphql('Comments', { page: 2 }),
    "the comments' origins, page 2": rest(
      '/issues/{issue_number}/comments',
      /\/issues\/\d+\/comments.*page=2/,
      { page: 2, field: '*.id' },
    ),
  },
};

/** The file was moved since: git tells no changes of it from before. */
const MOVED: SampleWorld = {
  seed: () =>
    seeded(RECORDED, ({ repository }) => {
      const files = { [PLAN_PATH]: null, '.ezdrav/interventions/premaknjen.yml': PLAN };
      repository.push({ at: '2026-11-26T09:00:00Z', files });
    }),
  endpoints: { 'the pull requests': graphql('Pulls') },
};

/** A merge queue's group; the plan's pull request has more commits than a page. */
const GROUP: SampleWorld = {
  seed: () =>
    seeded(BEFORE, (base) => {
      const { repository } = base;
      const opened = { openedAt: '2026-11-26T07:00:00Z' };
      const pull = repository.pullRequest({ ...opened, ...PLANNED });
      for (let commit = 0; commit < 101; commit += 1) {
        const at = '2026-11-26T07:30:00Z';
        pull.push({ by: 'bor-k', at, files: { 'README.md': `${commit}` } });
      }
      for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T08:00:00Z' });
      const other = repository.pullRequest({ ...opened, ...OTHERWISE });
      for (const one of [pull, other]) {
        one.merge({ by: 'dezurni-m', at: '2026-11-26T08:40:00Z', method: 'squash' });
      }
      repository.asOnePush(2);
    }),
  endpoints: {
    'the ancestry': graphql('Ancestry'),
    "the pull request's commits, page 2": graphql('Commits'),
  },
};

export const WORLDS: Readonly<Record<string, SampleWorld>> = { RECORD, COMMENTS };
export const PAGED: Readonly<Record<string, SampleWorld>> = {
  PUSHES,
  REVIEWS,
  RECEIPTS,
  CROWD,
  MOVED,
  GROUP,
};
