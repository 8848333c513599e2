import { HOUR, type Instant, plus } from '../calendar/instant.ts';
import { earliestStart } from '../calendar/lead-time.ts';
import { RULES_WINDOW } from '../calendar/window.ts';
import { visible } from '../report/escaping.ts';
import { starterFiles } from '../report/init/starters.ts';
import { numbered } from '../report/init/steps.ts';
import { writeNew } from '../runner/new-files.ts';
import { type Asked, languageOption, Misuse, repoOption, type Told } from './arguments.ts';
import { foundOut, shownPath } from './init/found.ts';
import { urgentPlan } from './urgent.ts';
import { messagesIn } from '../report/language.ts';

const WEEK = 7 * 24 * HOUR;
const SLOT = 4 * HOUR;
const OF_URGENT = ['tag', 'incident', 'reason', 'impact', 'rollback'] as const;

/** `ezdrav init`: starter files and workflows, well-formed as they stand. Overwrites nothing. */
export async function init(asked: Asked): Promise<Told> {
  if (asked.options['urgent'] === true) return urgentInstead(asked);
  const stray = OF_URGENT.find((name) => asked.options[name] !== undefined);
  if (stray !== undefined)
    throw new Misuse({ kind: 'unknown-argument', value: `--${stray}`, near: null });
  const repo = repoOption(asked);
  const language = languageOption(asked, undefined);
  const words = messagesIn(language).init;
  const { solution, defaultBranch } = foundOut(repo);
  const start = lawfulStart(plus(asked.now, WEEK));
  const slot = { start, end: plus(start, SLOT) };
  const lines = starterFiles({ language, solution, defaultBranch, slot }).map(({ path, text }) => {
    const made = writeNew(repo, path, text);
    const shown = shownPath(asked, repo, path);
    return { made, line: `${made ? '+' : '='} ${shown}: ${made ? words.made : words.kept}` };
  });
  const none = lines.every(({ made }) => !made);
  const said = none ? `${words.nothing}\n` : '';
  const steps = numbered(words.steps, words.starting(visible(defaultBranch)));
  return { text: `${lines.map(({ line }) => line).join('\n')}\n${said}\n${steps}`, exitCode: 0 };
}

/** Far enough for an announcement made next week; where the calendar ends, no promise is made. */
function lawfulStart(announced: Instant): Instant {
  const hours = RULES_WINDOW;
  return (
    earliestStart({ announced, reading: 'default', extra: [], hours, downtime: true }) ?? announced
  );
}

/** `init --urgent` as it was: the same questions, and where they are asked now. */
async function urgentInstead(asked: Asked): Promise<Told> {
  const { tag, incident } = asked.options;
  const positionals = [tag, incident].flatMap((each) => (typeof each === 'string' ? [each] : []));
  const told = await urgentPlan({ ...asked, positionals });
  const hint = messagesIn(languageOption(asked, undefined)).urgentPlan.moved;
  return { ...told, text: `${hint}\n${told.text}` };
}
