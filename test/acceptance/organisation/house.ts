import { enarocanje, type Enarocanje, exampleFile, type Seed } from '../../support/enarocanje.ts';
import type { RepositorySeed } from '../../support/github/index.ts';

/** A solution of the house `hisa/ezdrav`, number 4711. */
export const MEMBER = exampleFile('solution.yml').replace(
  'version: 1\n',
  'version: 1\norganisation: { repository: hisa/ezdrav, id: 4711 }\n',
);

export const RULES = 'version: 1\nname: Hiša d.o.o.\n';

export const FREEZE = `freezes:
  - { from: 2026-12-01T00:00, to: 2026-12-03T00:00, reason: Ustavite se }
`;

export interface Housed extends Enarocanje {
  readonly house: RepositorySeed;
}

/** The shipped example as a solution of a house; `rules` null: the house has no file at all. */
export async function housed(
  seed: Seed = {},
  rules: string | null = RULES,
  more: Readonly<Record<string, string>> = {},
): Promise<Housed> {
  const started = await enarocanje({ solution: MEMBER, ...seed });
  const house = started.github.repository('hisa/ezdrav', { id: 4711 });
  if (rules !== null) saying(house, rules, '2026-11-02T08:00:00Z', more);
  return { ...started, house };
}

/** Somebody merges these rules into the house's repository. */
export function saying(
  house: RepositorySeed,
  rules: string,
  at: string,
  more: Readonly<Record<string, string>> = {},
): void {
  house.push({ by: 'dezurni-m', at, files: { '.ezdrav/organisation.yml': rules, ...more } });
}

/** The same release of another solution, in the same GitHub. */
export function another(
  { github, env }: Enarocanje,
  name: string,
  id: number,
): Readonly<Record<string, string>> {
  const repository = github.repository(`hisa/${name}`, { id });
  repository.push({
    by: 'dezurni-m',
    at: '2026-11-20T08:00:00Z',
    files: { '.ezdrav/solution.yml': MEMBER, '.ezdrav/staff.yml': exampleFile('staff.yml') },
  });
  const pull = repository.pullRequest({
    by: 'bor-k',
    openedAt: '2026-11-26T07:00:00Z',
    files: { '.ezdrav/intervention.yml': exampleFile('intervention.yml') },
  });
  pull.merge({ by: 'dezurni-m', at: '2026-11-26T08:20:00Z', method: 'squash' });
  repository.tag('v4.12.0', { at: '2026-11-30T10:00:00Z' });
  repository.run({ id: id + 1, event: 'push', ref: 'refs/tags/v4.12.0', actor: 'ana-r' });
  return {
    ...env,
    GITHUB_REPOSITORY: `hisa/${name}`,
    GITHUB_REPOSITORY_ID: `${id}`,
    GITHUB_RUN_ID: `${id + 1}`,
    GITHUB_SHA: repository.commit('v4.12.0'),
  };
}
