import { HOUR, type Interval, type LocalDate } from '../../calendar/instant.ts';
import { localDate } from '../../calendar/zone.ts';
import type { ConflictKind } from '../../portfolio/conflicts.ts';
import { type Coming, conflictsWith, type Portfolio } from '../../portfolio/portfolio.ts';
import type { Party } from '../../records/types.ts';
import type { ReasonCode } from '../../rules/reason-codes.ts';
import { quoted } from '../escaping.ts';
import type { Messages } from '../language.ts';
import { lastDayToAnnounce } from '../plan/remarks.ts';

// Sentences that are the same in every format; people's text is quoted in them.

/** Title, moment, and in one line what needs attention. */
export function openingOf(
  portfolio: Portfolio,
  { portfolio: words }: Messages,
): { readonly title: string; readonly now: string; readonly attention: readonly string[] } {
  const { coming, conflicts, now, solutions } = portfolio;
  const { moments } = words;
  const unread = solutions.filter(({ isRead }) => !isRead).map(({ label }) => quoted(label));
  const none = unread.length === 0 ? words.noConflicts : words.noConflictsRead;
  const pairs = moments.count(conflicts.length, words.conflictsCounted);
  return {
    title: words.title(
      moments.count(coming.length, words.interventions),
      moments.count(solutions.length, words.solutionsCounted),
    ),
    now: words.now(moments.stamp(now)),
    attention: [
      conflicts.length === 0 ? none : words.inConflict(pairs),
      ...(unread.length === 0 ? [] : [words.notRead(unread.join(', '))]),
    ],
  };
}

/** `eNaročanje POSEG-2026-041`: several solutions may have the same id. */
export function comingName({ solution, id }: Pick<Coming, 'solution' | 'id'>): string {
  return `${quoted(solution)} ${id}`;
}

/**
 * The state in words. An intervention that needs neither notice nor approval may be unannounced with nothing
 * in the way.
 */
export function stateInWords({ state, announced }: Coming, { states, ...words }: Words): string {
  return state === 'ready' && announced.kind !== 'announced'
    ? words.nothingInTheWay
    : states[state];
}

/** Maximum number listed; the rest is counted, and is in the report. */
export const MOST_SAID = { together: 100, each: 5 } as const;

/** The sentences about the first items of a list, and how many more there are. */
export function firstOf<T>(
  items: readonly T[],
  most: number,
  words: Words,
  say: (item: T) => string,
): readonly string[] {
  const rest = items.length - most;
  const said = items.slice(0, most).map(say);
  return rest > 0 ? [...said, words.more(String(rest))] : said;
}

/** "22:00 – 02:00"; with its days if it is longer than a day. */
export function hoursOf({ slot }: Coming, { portfolio: words }: Messages): string {
  const { moments } = words;
  return isWithinADay(slot)
    ? words.slot(moments.time(slot.start), moments.time(slot.end))
    : words.slot(moments.stamp(slot.start), moments.stamp(slot.end));
}

/** The same with the day on which it begins. */
export function slotOf({ slot }: Coming, { portfolio: words }: Messages): string {
  const { moments } = words;
  const end = (isWithinADay(slot) ? moments.time : moments.stamp)(slot.end);
  return words.slot(moments.stamp(slot.start), end);
}

function isWithinADay({ start, end }: Interval): boolean {
  return start < end && end - start <= 24 * HOUR;
}

/** What kind it is: release, downtime, and what is unusual about it. */
export function kindInWords(coming: Coming, { portfolio: words }: Messages): string {
  const { downtime, downtimeMinutes, environment, tag, urgent } = coming;
  const minutes = downtimeMinutes === null ? null : `${downtimeMinutes}\u00A0min`;
  return [
    words.release(quoted(tag)),
    downtime ? words.withDowntime(minutes) : words.withoutDowntime,
    ...(urgent ? [words.urgent] : []),
    ...(environment === 'test' ? [words.test] : []),
  ].join(', ');
}

/** Its state and what is missing until when; empty for a withdrawn one. */
export function notesOf(
  coming: Coming,
  portfolio: Portfolio,
  messages: Messages,
): readonly string[] {
  const { portfolio: words } = messages;
  if (coming.state === 'withdrawn') return [];
  const conflicts = conflictsWith(coming, portfolio);
  return [
    ...firstOf(conflicts, MOST_SAID.each, words, ({ other, kinds }) =>
      words.conflictWith(comingName(other), whyOf(kinds, words)),
    ),
    ...coming.freezes.map(({ reason, to }) => {
      return words.frozen(quoted(reason), words.moments.stamp(to));
    }),
    ...announcedNote(coming, portfolio, words),
    ...(coming.state === 'draft' ? [] : [approvalsNote(coming, words)]),
    ...inTheWay(coming, messages),
    ...coming.unseen.filter((each) => each !== 'announcement').map((each) => words.unseen[each]),
  ];
}

type Words = Messages['portfolio'];

function announcedNote(
  { announced, announceBy, codes, state, urgent }: Coming,
  { now }: Portfolio,
  words: Words,
): readonly string[] {
  const { moments } = words;
  switch (announced.kind) {
    case 'announced': {
      const stamp = moments.stamp(announced.at);
      return [urgent ? words.notified(stamp) : words.announced(stamp)];
    }
    case 'other-plan':
      return [words.otherPlan(moments.stamp(announced.at))];
    case 'unknown':
      return [words.unseen.announcement];
    case 'not-announced': {
      if (urgent) return [words.notNotified];
      const isAsked = state === 'draft' || codes.includes('announcement.missing');
      if (announceBy === null || !isAsked) return [words.notAnnounced];
      const onDay = moments.onDay(lastDayToAnnounce(announceBy));
      return [now < announceBy ? words.announceBy(onDay) : words.tooLate(onDay)];
    }
  }
}

function approvalsNote({ approvals, codes, slot }: Coming, words: Words): string {
  const { moments, parties } = words;
  const said = (['client', 'ezdrav-ict'] as const satisfies readonly Party[]).map((party) => {
    const approved = approvals[party];
    switch (approved.kind) {
      case 'recorded':
        return words.recorded(parties[party], moments.stamp(approved.at));
      case 'rejected':
        return words.rejected(parties[party], moments.stamp(approved.at));
      case 'not-recorded':
        return words.notRecorded(parties[party]);
    }
  });
  const needed = codes.some((code) => MISSING.has(code))
    ? [words.neededBefore(moments.stamp(slot.start))]
    : [];
  return words.approvals([...said, ...needed].join('; '));
}

const MISSING: ReadonlySet<ReasonCode> = new Set([
  'approval.client-missing',
  'approval.ezdrav-ict-missing',
]);

/** Codes that earlier notes already cover. */
const SAID: ReadonlySet<ReasonCode> = new Set([
  'announcement.missing',
  'announcement.plan-changed',
  ...MISSING,
  'approval.rejected',
  'freeze.active',
  'urgent.not-notified',
]);

function inTheWay(coming: Coming, { portfolio: words, reasons }: Messages): readonly string[] {
  const isToldLate = coming.announced.kind === 'not-announced';
  const codes = coming.codes.filter(
    (code) => !SAID.has(code) && !(code === 'lead-time.too-short' && isToldLate),
  );
  return codes.length === 0
    ? []
    : [words.inTheWay(codes.map((code) => reasons[code].brief).join('; '))];
}

export function whyOf(kinds: readonly ConflictKind[], { conflicts }: Words): string {
  return kinds.map((kind) => conflicts[kind]).join(', ');
}

/** The coming ones by the day on which they begin, earliest first. */
export function comingByDay({
  coming,
}: Portfolio): readonly { readonly day: LocalDate; readonly coming: readonly Coming[] }[] {
  const dayOf = ({ slot }: Coming): LocalDate => localDate(slot.start);
  return [...new Set(coming.map(dayOf))].map((day) => ({
    day,
    coming: coming.filter((each) => dayOf(each) === day),
  }));
}
