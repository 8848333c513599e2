import { HOUR, type Interval } from '../calendar/instant.ts';
import { lawfulNights } from '../calendar/lawful-nights.ts';
import { parseTime } from '../calendar/time.ts';
import { localDateTime } from '../calendar/zone.ts';
import type { Language, Solution } from '../records/types.ts';
import { visible } from '../report/escaping.ts';
import { interventionText, versionOf } from '../report/init/plan-text.ts';
import { shellWord } from '../report/init/steps.ts';
import { messagesIn } from '../report/language.ts';
import { badValue, type CommandArgs, UsageError, type CommandResult } from './arguments.ts';
import { answersTo, proseQuestion, shapedAnswer, timeQuestion, wordQuestion } from './asking.ts';
import { SOLUTION_FILE } from './ezdrav-files.ts';
import { branchOf, foundOut } from './init/found.ts';
import { faultyFile, mustBeReadable, placeFor, tagArgument } from './new/new-file.ts';
import { faultyFiles, refusedByRules } from './not-written.ts';
import { carryOut } from './writing.ts';
import { verdictOn, workingFiles } from './working-files.ts';

/** Number of nights offered. */
const NIGHTS = 3;
/** The default length of a slot. */
const SLOT = 4 * HOUR;

/**
 * `ezdrav new TAG`: asks five questions (what, why, what users notice, how to go back, which night) and
 * writes the plan.
 */
export async function newPlan(asked: CommandArgs): Promise<CommandResult> {
  const tag = tagArgument(asked);
  const { repo, tree, files, language } = workingFiles(asked);
  // Freezes and the window of an unreadable file are not known, so no night can be offered.
  const unread = files.diagnostics.filter(({ file }) => file === SOLUTION_FILE);
  if (unread.length > 0) return faultyFiles(asked, language, unread);
  mustBeReadable(files, tag);
  const words = messagesIn(language).newPlan;
  const found = foundOut(repo);
  const name = files.solution.name.trim() || found.solution;
  const place = placeFor(asked, repo, tree, files);
  const answers = await answersTo(asked, language, {
    description: proseQuestion(words.description),
    reason: proseQuestion(words.reason),
    impact: proseQuestion(words.impact),
    rollback: proseQuestion(words.rollback),
    downtime: wordQuestion('', ['true', 'false'], { preset: 'true', optional: 'unasked' }),
    title: proseQuestion('', 'TEXT', { optional: 'unasked' }),
    from: proseQuestion('', '4.11.3', { optional: 'unasked' }),
    affects: proseQuestion('', 'A,B', { least: 0, optional: 'unasked' }),
  });
  const downtime = answers.downtime === 'true';
  const slot = await slotOf(asked, language, files.solution, downtime);
  const text = interventionText({
    language,
    id: place.id,
    title: answers.title || `${name}: nadgradnja na ${versionOf(tag)}`,
    solution: name,
    tag,
    description: answers.description,
    reason: answers.reason,
    impact: answers.impact,
    rollback: answers.rollback,
    from: answers.from || null,
    slot,
    downtime,
    affects: listOf(answers.affects),
  });
  const faulty = faultyFile(asked, language, place.path, text);
  if (faulty !== null) return faulty;
  const verdict = verdictOn(asked, tree, place.path, text);
  const refused = verdict.reasonCodes.filter(
    (code) => code.startsWith('schedule.') || code === 'freeze.active',
  );
  if (refused.length > 0) {
    return refusedByRules(asked, language, verdict, refused, {
      facts: { id: place.id, tag, file: place.path },
      first: words.refused,
    });
  }
  const branch = branchOf(place.id);
  return carryOut(asked, {
    repo,
    language,
    change: { path: place.path, before: place.before, after: text },
    next: [
      `git switch -c ${shellWord(branch)} && git add ${shellWord(place.path)} && git commit -m ${shellWord(`${place.id}: ${tag}`)}`,
      words.pull(visible(found.defaultBranch), branch),
      words.announced(place.id),
    ],
    facts: { id: place.id, tag, start: localDateTime(slot.start), end: localDateTime(slot.end) },
  });
}

/**
 * `--start` (and `--end`), otherwise one of the next lawful nights.
 *
 * @throws {UsageError}
 */
async function slotOf(
  asked: CommandArgs,
  language: Language,
  { calendar, window, freezes }: Solution,
  downtime: boolean,
): Promise<Interval> {
  const words = messagesIn(language);
  const nights = lawfulNights(
    {
      announced: asked.now,
      reading: calendar['lead-time'],
      extra: calendar['extra-non-working-days'],
      hours: window,
      downtime,
      closed: freezes.map(({ from, to }) => ({ start: from, end: to })),
      length: SLOT,
    },
    NIGHTS,
  );
  if (nights.length === 0) throw new UsageError({ kind: 'no-night' });
  if (asked.options['start'] !== undefined) return ownSlot(asked, language, nights);
  const written = nights.map(({ start }) => localDateTime(start));
  const { night } = await answersTo(asked, language, {
    night: {
      message: words.newPlan.night,
      judge: shapedAnswer(/^[1-3]$/, '1|2|3'),
      example: `1|2|3 (${written.join(', ')})`,
      choices: Object.fromEntries(
        nights.map(({ start, end }, index) => [
          String(index + 1),
          `${words.moments.stamp(start)} – ${words.moments.stamp(end)}`,
        ]),
      ),
    },
  });
  const chosen = nights[Number(night) - 1];
  if (chosen !== undefined) return chosen;
  throw badValue('night', night, written);
}

async function ownSlot(
  asked: CommandArgs,
  language: Language,
  nights: readonly Interval[],
): Promise<Interval> {
  const { start, end } = await answersTo(asked, language, {
    start: timeQuestion('', '2026-12-01T22:00'),
    end: timeQuestion(messagesIn(language).newPlan.end, '2026-12-02T02:00'),
  });
  const [from, until] = [parseTime(start), parseTime(end)];
  const earliest = nights[0]?.start ?? asked.now;
  if (!from.ok || !until.ok || from.instant < earliest) {
    const expected = nights.map((night) => localDateTime(night.start));
    throw badValue('start', start, expected);
  }
  return { start: from.instant, end: until.instant };
}

/** Splits words at commas. */
export function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
