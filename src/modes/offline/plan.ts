import { surelyInHouse } from '../organisation/folder.ts';
import { checkedJson, checkedText } from '../../report/check/checked-files.ts';
import { readWorkingTree } from '../../runner/working-tree.ts';
import {
  badValue,
  type CommandArgs,
  atOption,
  choice,
  languageOption,
  reposOption,
  textOption,
  type CommandResult,
} from '../arguments.ts';
import { limitOf } from '../ezdrav-files.ts';
import { readDisk } from '../offline.ts';
import { isPortfolio, portfolioCommand } from './portfolio.ts';
import { DEFAULT_DAYS, MOST_DAYS, plan, PLAN_FORMATS } from '../plan.ts';

/** `ezdrav plan`: works without files; existing well-formed ones are taken into account. */
export function planOffline(asked: CommandArgs): CommandResult | Promise<CommandResult> {
  const repos = reposOption(asked);
  if (isPortfolio(repos)) return portfolioCommand(asked, repos);
  const [repo = ''] = repos;
  const now = atOption(asked);
  const format = choice(asked, 'format', PLAN_FORMATS) ?? 'text';
  const expected = `1-${MOST_DAYS}`;
  const days = Number(textOption(asked, 'days', /^[1-9]\d{0,4}$/, expected) ?? DEFAULT_DAYS);
  if (days > MOST_DAYS) {
    throw badValue('days', String(days), [expected]);
  }
  const files = surelyInHouse(asked, readDisk(readWorkingTree(repo, limitOf), undefined));
  if (files.diagnostics.length > 0) {
    // A rule that cannot be read must not be used for planning.
    const language = languageOption(asked, undefined);
    const checked = { read: [], plans: [], drafts: [], diagnostics: files.diagnostics };
    if (format === 'json') {
      return { text: JSON.stringify(checkedJson(checked, language), null, 2), exitCode: 2 };
    }
    const text = checkedText(checked, language, asked);
    return { text, exitCode: 2, ...(format !== 'text' && { noAnswer: true }) };
  }
  const text = plan({
    now,
    days,
    format,
    windows: asked.options['windows'] !== undefined,
    solution: files.solution,
    interventions: files.candidates
      .map(({ intervention }) => intervention)
      .filter(({ outcome }) => outcome === undefined),
    language: languageOption(asked, files.solution.language),
    colour: asked.colour,
    columns: asked.columns,
  });
  return { text, exitCode: 0 };
}
