import { readdirSync, readFileSync } from 'node:fs';
import { NO_DECLARATIONS } from '../../src/audits/declarations.ts';
import {
  known,
  type Repository,
  type RepositoryFile,
  type Settings,
} from '../../src/audits/repository.ts';
import type { Solution } from '../../src/records/types.ts';

const EXAMPLES = 'examples/workflows';

/** The shipped examples, as they would stand in a repository. */
export const WORKFLOWS: readonly RepositoryFile[] = readdirSync(EXAMPLES)
  .sort()
  .map((name) => ({ path: `.github/workflows/${name}`, text: exampleText(name) }));

/** Commits of which everybody who takes an example puts in the real one. */
export const CENTRAL_COMMIT = '9d2e7c41b0a86f35d1e4c7b29a058f63e1d7c4b2';
export const CENTRAL = `example-org/deployment/.github/workflows/central-deploy.yml@${CENTRAL_COMMIT}`;

/** An example with the real commits; the announcement's receipts are signed. */
export function exampleText(name: string): string {
  const text = readFileSync(`${EXAMPLES}/${name}`, 'utf8');
  const signs = name !== 'announce-on-merge.yml' || text.includes('id-token');
  return (signs ? text : text.replace('issues: write\n', 'issues: write\n      id-token: write\n'))
    .replaceAll(
      '0123456789abcdef0123456789abcdef01234567',
      '5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b',
    )
    .replaceAll(
      '89abcdef0123456789abcdef0123456789abcdef',
      '9d2e7c41b0a86f35d1e4c7b29a058f63e1d7c4b2',
    );
}

export const CODEOWNERS: RepositoryFile = {
  path: '.github/CODEOWNERS',
  text: '# Who has to agree\n/.ezdrav/ @example-org/release\n/.github/ @example-org/release\n',
};

/** Everything a repository of level 3 has. */
export const SOUND_SETTINGS: Settings = {
  environments: known([
    {
      name: 'production',
      canAdminsBypass: false,
      reviewers: 1,
      policy: known({ kind: 'patterns', tags: ['v*'], branches: [] }),
      apps: known(['ezdrav-guard']),
    },
    {
      name: 'ezdrav-guard',
      canAdminsBypass: false,
      reviewers: 0,
      policy: known({ kind: 'patterns', tags: [], branches: ['main'] }),
      apps: known([]),
    },
    {
      name: 'ezdrav-letters',
      canAdminsBypass: false,
      reviewers: 0,
      policy: known({ kind: 'patterns', tags: [], branches: ['main'] }),
      apps: known([]),
    },
  ]),
  branch: known({
    name: 'main',
    rules: ['pull_request', 'deletion', 'non_fast_forward'],
    codeOwnerReview: true,
    protected: false,
  }),
  tagRulesets: known([
    {
      name: 'releases',
      include: ['refs/tags/v*'],
      exclude: [],
      rules: ['creation', 'update', 'deletion'],
    },
  ]),
  workflowPermissions: known('read'),
  visibility: known('private'),
  plan: known('enterprise'),
};

export const SOLUTION = {
  version: 1,
  name: 'eNaročanje',
  client: { organisation: 'Bolnišnica Primer', contact: 'narocnik@example.si' },
  contract: { reference: 'P-2026-14' },
  contacts: {
    servicedesk: 'servicedesk@src.si',
    ict: 'ikt@ezdrav.si',
    'solution-custodian': 'skrbnik.enarocanje@example.si',
    assignees: [],
  },
  approvers: { client: [], 'ezdrav-ict': [] },
  environments: { production: ['production'], test: [] },
  evidence: {
    announcement: 'signed',
    approvals: 'recorded',
    workflows: ['.github/workflows/announce-on-merge.yml', '.github/workflows/approve.yml'],
  },
  calendar: { 'lead-time': 'default', 'extra-non-working-days': [] },
  window: { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' },
  freezes: [],
  urgent: { 'valid-hours': 12 },
  'enforce-in': ['production'],
  architecture: { vlan: '412', connections: ['eRecept', 'CRPP'], runtime: '' },
} as const satisfies Solution;

/** A repository in which nothing is to be found; `change` makes it another one. */
export function repository(change: Partial<Repository> = {}): Repository {
  return {
    files: [...WORKFLOWS, CODEOWNERS],
    called: new Map([[CENTRAL, known(exampleText('central-deploy.yml'))]]),
    solution: known(SOLUTION),
    settings: SOUND_SETTINGS,
    declarations: known(NO_DECLARATIONS),
    ...change,
  };
}

export function withSettings(change: Partial<Settings>): Partial<Repository> {
  return { settings: { ...SOUND_SETTINGS, ...change } };
}
