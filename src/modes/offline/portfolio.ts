import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type RepositoryName, repositoryNamed } from '../../github/name.ts';
import { portfolioOf } from '../../portfolio/portfolio.ts';
import { readServer } from '../../runner/server.ts';
import {
  type CommandArgs,
  atOption,
  choice,
  languageOption,
  UsageError,
  type CommandResult,
} from '../arguments.ts';
import { commandClient } from '../mode-input.ts';
import { houseIn } from '../organisation/folder.ts';
import { PLAN_FORMATS } from '../plan.ts';
import { solutionInFolder } from '../portfolio/folder.ts';
import { readSolutions } from '../portfolio/repository.ts';
import { portfolioIn } from '../portfolio/shown.ts';
import { messagesIn } from '../../report/language.ts';
import { filled } from '../../report/filled.ts';

/** `owner/name`; a path begins with a dot or has more slashes. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[\w.-]+$/;

/** The repository on GitHub that `--repo` means; null if it is an existing folder. */
function repositoryOf(repo: string): RepositoryName | null {
  return existsSync(repo) || !NAME.test(repo) ? null : repositoryNamed(repo);
}

/** Returns true if the answer is about many solutions, or needs the network. */
export function isPortfolio(repos: readonly string[]): boolean {
  return repos.length > 1 || repos.some((repo) => repositoryOf(repo) !== null);
}

/**
 * `ezdrav plan --repo A --repo B …`: what all these solutions plan. Folders are read offline; for
 * `OWNER/NAME` GitHub is asked. Exit code 1 if a solution could not be read: the others are shown.
 */
export async function portfolioCommand(
  asked: CommandArgs,
  repos: readonly string[],
): Promise<CommandResult> {
  for (const option of ['days', 'windows'] as const) {
    if (asked.options[option] === undefined) continue;
    throw new UsageError({ kind: 'unknown-argument', value: `--${option}`, near: null });
  }
  const format = choice(asked, 'format', PLAN_FORMATS) ?? 'text';
  const language = languageOption(asked, undefined);
  const now = atOption(asked);
  const online = repos.flatMap((repo) => repositoryOf(repo) ?? []);
  const folders = [
    ...new Map(
      repos.filter((repo) => repositoryOf(repo) === null).map((repo) => [resolve(repo), repo]),
    ).values(),
  ];
  const house = houseIn(asked);
  const listed = folders.map((folder) => solutionInFolder(folder, now, house));
  if (online.length === 0) return resultOf(portfolioOf(listed, now));
  const words = messagesIn(language).dossier;
  const access = readServer(process.env);
  const { server, token } = access;
  if (token === null) return { text: words.noToken, exitCode: 2, noAnswer: true };
  const client = commandClient(access, token);
  try {
    const labels = online.map(({ owner, name }) => `${owner}/${name}`);
    const portfolio = portfolioOf([...listed, ...(await readSolutions(client, online))], now);
    const result = resultOf(portfolio);
    if (format !== 'text') return result;
    const asking = filled(words.asking, {
      host: new URL(server).host,
      repository: labels.join(', '),
    });
    return { ...result, text: `${asking}\n\n${result.text}` };
  } finally {
    client.close();
  }

  function resultOf(portfolio: ReturnType<typeof portfolioOf>): CommandResult {
    const exitCode = portfolio.solutions.every(({ isRead }) => isRead) ? 0 : 1;
    return { text: portfolioIn(format, portfolio, language, asked.columns), exitCode };
  }
}
