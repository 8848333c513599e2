import type { ApiResult } from '../github/answer.ts';
import { repositoryNamed } from '../github/name.ts';
import { portfolioOf } from '../portfolio/portfolio.ts';
import { messagesIn } from '../report/language.ts';
import { portfolioDocument } from '../report/portfolio/json.ts';
import { portfolioMarkdown } from '../report/portfolio/document.ts';
import { type ModeInput, onRepository } from './mode-input.ts';
import { type ModeResult, concludeProblem } from './mode-result.ts';
import { RepositoryClient } from '../github/repository-client.ts';
import { houseOf } from './organisation/house.ts';
import type { KnownHouse } from './organisation/known-house.ts';
import { readSolutions } from './portfolio/repository.ts';
import { portfolioIn } from './portfolio/shown.ts';
import { trustedNow } from './trusted-now.ts';

const COLUMNS = 100;

/** There is no solution here that asks, so the organisation cannot be its own. */
const NO_SOLUTION = { owner: '', name: '', id: null } as const;

/**
 * `mode: portfolio`, in the organisation's repository: what all of its solutions plan, and which plans
 * conflict. It changes nothing. The run fails if a solution could not be read; all others are shown.
 */
export async function portfolio(input: ModeInput): Promise<ModeResult> {
  const { inputs } = input;
  const language = inputs.language ?? 'en';
  return onRepository(input, async (own) => {
    const { client } = own;
    client.begin();
    const house = await houseOf(new RepositoryClient(client, NO_SOLUTION), {
      repository: own.fullName,
      id: own.id ?? 0,
    });
    if (!house.ok) return concludeProblem(house.problem, language);
    const listed = house.value.organisation.solutions.map(({ repository, id }) =>
      repositoryNamed(repository, id),
    );
    const known: ReadonlyMap<number, Promise<ApiResult<KnownHouse>>> = new Map([
      [own.id ?? 0, Promise.resolve(house)],
    ]);
    const solutions = await readSolutions(client.solutions, listed, known);
    const now = await trustedNow(own);
    if (!now.known) return concludeProblem(now.problem, language);
    const found = portfolioOf(solutions, now.value);
    const all = found.solutions.every(({ isRead }) => isRead);
    return {
      exitCode: all ? 0 : 1,
      outputs: {},
      log: portfolioIn('text', found, language, COLUMNS),
      summary: portfolioMarkdown(found, messagesIn(language)),
      annotations: [],
      report: portfolioDocument(found, language),
      beside: {
        'ezdrav-portfolio.html': portfolioIn('html', found, language, COLUMNS),
        'ezdrav-portfolio.ics': portfolioIn('ics', found, language, COLUMNS),
      },
    };
  });
}
