import { type Instant, plus } from '../../calendar/instant.ts';
import { localDate } from '../../calendar/zone.ts';
import type { Diagnostic } from '../../records/diagnostic.ts';
import type { Language } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import {
  type CheckedPlan,
  type CheckResult,
  isToAnnounce,
  isTooLateToAnnounce,
  type ChangeStatus,
  changeStatusOf,
} from '../../portfolio/checked-change.ts';
import { diagnosticSentences } from '../diagnostic-message.ts';
import { heardSentences } from '../heard.ts';
import { quoted } from '../escaping.ts';
import { problemFacts } from '../../rules/sources.ts';
import { factReader } from '../fact-reader.ts';
import { decidingSentences } from '../organisation.ts';
import { conflictSentences, unreadSentences } from '../portfolio/lists.ts';
import { type ReasonView, reasonViews } from '../reason-view.ts';
import { type Messages, messagesIn } from '../language.ts';

/** Sentences of a check for every sink; people's text is quoted in them. */
export interface Line {
  readonly mark: 'good' | 'bad' | 'attention' | 'plain';
  readonly label: string;
  readonly text: string;
}

/** Maximum number of keys named; the rest is counted. */
const MOST_KEYS = 20;

/** The first line: the result, and until when to announce. Only our own words and moments. */
export function checkHeadline(result: CheckResult, language: Language): string {
  const words = messagesIn(language).check;
  const { diagnostics, deleted, plans } = result;
  const parts: string[] = [];
  if (diagnostics.length > 0) parts.push(words.faults(diagnostics.length));
  if (deleted.length > 0) parts.push(words.deletions(deleted.length));
  const unlawful = plans.filter((plan) => plan.unlawful).length;
  if (unlawful > 0) parts.push(words.unlawful(unlawful));
  const voided = plans.filter(
    ({ change }) => change.kind === 'changed' && change.voidsApprovals,
  ).length;
  if (voided > 0) parts.push(words.voided(voided));
  const standing = changeStatusOf(result);
  if (standing !== 'refused') {
    if (standing === 'attention' && parts.length === 0) parts.push(words.attention);
    const due = plans.filter((plan) => isToAnnounce(plan, result.now));
    const [first] = due
      .flatMap(({ latestAnnouncement }) => latestAnnouncement ?? [])
      .sort((one, other) => one - other);
    if (first !== undefined) parts.push(words.announceBy(lastDay(first, language)));
  }
  const line = parts.length === 0 ? words.fine : parts.join('; ');
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

export const CHANGE_SIGNS: Record<ChangeStatus, string> = {
  refused: '⛔',
  attention: '⚠️',
  fine: '✅',
};

function lastDay(exclusive: Instant, language: Language): string {
  return messagesIn(language).moments.date(localDate(plus(exclusive, -1)));
}

/** Everything to say about one plan, a line each. */
export function planLines(
  plan: CheckedPlan,
  result: CheckResult,
  language: Language,
): readonly Line[] {
  const words = messagesIn(language).check;
  const { stamp } = messagesIn(language).moments;
  const { slot, freezes, heard, id, planDigest } = plan;
  const line = `/approve ${id} ${planDigest}`;
  return [
    { mark: 'plain', label: words.slot, text: `${stamp(slot.start)} – ${stamp(slot.end)}` },
    windowLine(plan, words, stamp),
    announceLine(plan, result, words, language),
    ...earliestLine(plan, words, stamp),
    ...freezes.map(({ from, to, reason, decidedBy }): Line => {
      const said = decidingSentences([{ decidedBy }], messagesIn(language));
      const period = `${words.freezePeriod(stamp(from), stamp(to))} ${quoted(reason)}`;
      const text = said.length === 0 ? period : `${period}. ${said.join(' ')}`;
      return { mark: 'attention', label: words.freeze, text };
    }),
    ...heard.map((each): Line => {
      const said = heardSentences(each, line, result.now, messagesIn(language));
      const text = each.no === null ? `${said.join(' ')} ${quoted(line)}` : said.join(' ');
      return { mark: 'attention', label: words.answer, text };
    }),
  ];
}

function windowLine(
  { window, unlawful, verdict }: CheckedPlan,
  words: Messages['check'],
  stamp: (at: Instant) => string,
): Line {
  const label = words.window;
  const row = verdict.rules.find(({ rule }) => rule === 'schedule');
  const [opens, closes] = [stamp(window.start), stamp(window.end)];
  if (row?.code == null) return { mark: 'good', label, text: words.inside(opens, closes) };
  const outside = words.outside(opens, closes);
  if (unlawful) return { mark: 'bad', label, text: outside };
  const why = row.outcome === 'waived' ? words.waived : words.reported;
  return { mark: 'plain', label, text: `${outside} (${why})` };
}

function announceLine(
  plan: CheckedPlan,
  { now }: CheckResult,
  words: Messages['check'],
  language: Language,
): Line {
  const { urgent, withdrawn, announced, latestAnnouncement } = plan;
  const line = (mark: Line['mark'], text: string): Line => ({ mark, label: words.announce, text });
  if (withdrawn) return line('attention', words.withdrawn);
  if (urgent) return line('plain', words.urgent);
  if (announced !== null) {
    return line('plain', words.announced(messagesIn(language).moments.stamp(announced)));
  }
  if (latestAnnouncement === null) return line('attention', words.beyond);
  const day = lastDay(latestAnnouncement, language);
  return isTooLateToAnnounce(plan, now)
    ? line('attention', words.tooLate(day))
    : line('plain', words.latest(day));
}

function earliestLine(
  { urgent, withdrawn, announced, earliestStart }: CheckedPlan,
  words: Messages['check'],
  stamp: (at: Instant) => string,
): readonly Line[] {
  if (urgent || withdrawn || announced !== null || earliestStart === null) return [];
  const text = words.earliestFrom(stamp(earliestStart));
  return [{ mark: 'plain', label: words.earliest, text }];
}

/** How a plan differs from the one on the default branch. */
export function changeLines(
  { change, planDigest }: CheckedPlan,
  { defaultBranch }: CheckResult,
  language: Language,
): readonly Line[] {
  const words = messagesIn(language).check;
  const label = words.comparedWith(quoted(defaultBranch));
  const digest: Line = { mark: 'plain', label: words.plan, text: quoted(planDigest) };
  if (change.kind !== 'changed') {
    const isNew = change.kind === 'new';
    const text = isNew ? words.isNew : words.isSame;
    return [digest, { mark: isNew ? 'plain' : 'good', label, text }];
  }
  const { keys, voidsApprovals } = change;
  const named = keys.slice(0, MOST_KEYS).map(quoted).join(', ');
  const more = keys.length > MOST_KEYS ? ', …' : '';
  const what = keys.length === 0 ? words.rewritten : words.changed(`${named}${more}`);
  const voids = voidsApprovals ? words.voids : words.reviewsOnly;
  return [
    digest,
    { mark: voidsApprovals ? 'attention' : 'plain', label, text: `${what}. ${voids}` },
  ];
}

/**
 * What the gate would already refuse, with the remedy. A comment is read on other days too, so no day is
 * called "today".
 */
export function refusalViews(
  { verdict, refusals, impossible }: CheckedPlan,
  language: Language,
): readonly (ReasonView & { readonly mark: 'bad' | 'attention' })[] {
  return reasonViews({ ...verdict, evaluatedAt: null }, messagesIn(language))
    .filter(({ code }) => refusals.includes(code))
    .map((view) => ({ ...view, mark: impossible.includes(view.code) ? 'bad' : 'attention' }));
}

/** Everything to say about the change as a whole, a sentence each. */
export function changeSentences(
  { removed, ambiguous, deleted, drafts, loosened, unheld, conflicts }: CheckResult,
  language: Language,
): readonly Omit<Line, 'label'>[] {
  const words = messagesIn(language).check;
  const messages = messagesIn(language);
  const refs = deleted.slice(0, MOST_KEYS).map(quoted).join(', ');
  const more = deleted.length > MOST_KEYS ? ', …' : '';
  return [
    ...(unheld === undefined
      ? []
      : [{ mark: 'plain' as const, text: words.unheld(quoted(unheld)) }]),
    ...(conflicts === undefined
      ? []
      : [
          ...conflictSentences(conflicts, messages).map((text) => {
            return {
              mark: 'attention' as const,
              text: `${messages.portfolio.headings.conflicts}: ${text}`,
            };
          }),
          ...unreadSentences(conflicts, messages).map((text) => ({ mark: 'plain' as const, text })),
        ]),
    ...(deleted.length === 0
      ? []
      : [{ mark: 'bad' as const, text: words.deleted(`${refs}${more}`) }]),
    ...drafts.map(({ path, diagnostics }) => ({
      mark: 'plain' as const,
      text: [words.draft(quoted(path)), ...diagnostics.map((each) => remark(each, language))].join(
        ' ',
      ),
    })),
    ...(loosened === null
      ? []
      : [
          {
            mark: 'attention' as const,
            text: words.loosened(
              loosened.keys.map(quoted).join(', '),
              loosened.holdsFrom === null
                ? null
                : messagesIn(language).moments.stamp(loosened.holdsFrom),
            ),
          },
        ]),
    ...ambiguous.map((tag) => ({ mark: 'attention' as const, text: words.ambiguous(quoted(tag)) })),
    ...removed.map(({ id, path }) => ({
      mark: 'attention' as const,
      text: words.removed(quoted(id), quoted(path)),
    })),
  ];
}

function remark(diagnostic: Diagnostic, language: Language): string {
  const { message, remedy } = diagnosticSentences(diagnostic, language);
  return `${diagnostic.line}:${diagnostic.column} ${message} ${remedy}`;
}

/** Why GitHub could not be asked, and what to do. */
export function problemSentence(problem: Problem, language: Language): string {
  const messages = messagesIn(language);
  const { say } = factReader(problemFacts(problem), null, messages);
  const { what, fix } = messages.reasons[problem.code];
  return `${say(what)} ${say(fix)}`;
}
