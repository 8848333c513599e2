import { firstWorkingDay } from '../calendar/working-days.ts';
import { localDate } from '../calendar/zone.ts';
import { figuresOf } from '../figures/figures.ts';
import { lastMonth } from '../figures/span.ts';
import { readRepository } from '../github/repository.ts';
import { figuresDocument } from '../report/figures/json.ts';
import { figuresMarkdown, figuresText } from '../report/figures/document.ts';
import { figureWords } from '../report/figures/words.ts';
import { type ModeInput, onRepository, permissionsLine } from './mode-input.ts';
import { type ModeResult, concludeProblem } from './mode-result.ts';
import { keptSolution } from './figures/kept.ts';
import { readKeptFiles } from './figures/kept-files.ts';
import { witnessedOnIssues } from './figures/witnessed.ts';
import type { UnreadEvidence } from '../figures/witnessed.ts';
import type { Problem } from '../rules/facts.ts';
import { trustedNow } from './trusted-now.ts';

const COLUMNS = 100;

/**
 * `mode: report`: the figures of the previous month, from the files at the default branch's tip and from the
 * announcement issues. A scheduled run writes them on the first working day of a month and does nothing on
 * other days. Issues that cannot be read are listed; the files are counted all the same.
 */
export async function report(input: ModeInput): Promise<ModeResult> {
  const { inputs, context } = input;
  return onRepository(input, async (repository) => {
    repository.client.begin();
    const state = await readRepository(repository, null);
    if (!state.ok) return concludeProblem(state.problem, inputs.language ?? 'en');
    const now = await trustedNow(repository);
    if (!now.known) return concludeProblem(now.problem, inputs.language ?? 'en');
    const files = await readKeptFiles(repository, state.value.files);
    if (!files.ok) return concludeProblem(files.problem, inputs.language ?? 'en');
    const { solution, language } = keptSolution(repository.fullName, files.value);
    const spoken = inputs.language ?? language ?? 'en';
    const words = figureWords(spoken);
    const today = localDate(now.value);
    const due = context.event !== 'schedule' || today === firstWorkingDay(today, solution.extra);
    if (!due) {
      const outputs = {};
      return {
        exitCode: 0,
        outputs,
        log: `${words.notToday}\n`,
        summary: '',
        annotations: [],
        report: null,
      };
    }
    const span = lastMonth(today);
    const { witnessed, problem } = await witnessedOnIssues(repository, solution, span);
    const unread = problem === null ? [] : [unreadBy(problem, permissionsLine(inputs))];
    const figures = figuresOf([solution], span, now.value, {
      ...witnessed,
      unreadable: [...witnessed.unreadable, ...unread],
    });
    return {
      exitCode: 0,
      outputs: {},
      log: figuresText(figures, words, COLUMNS),
      summary: figuresMarkdown(figures, words),
      annotations: [],
      report: figuresDocument(figures, spoken),
    };
  });
}

/** The failed request; if GitHub refused, with the line that gives the job everything it needs. */
function unreadBy({ request, status }: Problem, permissions: string | undefined): UnreadEvidence {
  const what = request.replace(/\?.*/, '');
  return status === 403 || status === 404 ? { what, permissions } : { what };
}
