import type { Coming, Portfolio } from '../../portfolio/portfolio.ts';
import { foldName } from '../../portfolio/same-name.ts';
import { calendarFile, type Happening, slug, utc } from '../calendar-file.ts';
import { quoted } from '../escaping.ts';
import type { Messages } from '../language.ts';
import { lastDayToAnnounce } from '../plan/remarks.ts';
import { kindInWords, comingName, notesOf, stateInWords } from './words.ts';

/** The portfolio as an iCalendar file: interventions, last days to announce, freezes. */
export function portfolioIcs(portfolio: Portfolio, messages: Messages): string {
  const { portfolio: words } = messages;
  const happenings = [
    ...portfolio.freezes.map(({ from, to, reason }): Happening => {
      return {
        uid: `freeze-${utc(from)}-${utc(to)}`,
        owner: '',
        when: { start: from, end: to },
        summary: words.freezeEvent(quoted(reason)),
        busy: false,
      };
    }),
    ...portfolio.coming.flatMap((each): readonly Happening[] => [
      planned(each, portfolio, messages),
      ...lastDay(each, portfolio, words),
    ]),
  ];
  const { now } = portfolio;
  return calendarFile({ name: words.calendar, product: 'portfolio', now }, happenings, words);
}

function planned(coming: Coming, portfolio: Portfolio, messages: Messages): Happening {
  const { portfolio: words } = messages;
  const { id, slot, state, title } = coming;
  return {
    uid: `intervention-${slug(id)}`,
    owner: ownerOf(coming, portfolio),
    when: slot,
    summary: `${comingName(coming)} ${quoted(title)}`,
    description: [
      `${stateInWords(coming, words)}.`,
      `${kindInWords(coming, messages)}.`,
      ...notesOf(coming, portfolio, messages),
    ].join(' '),
    status: state === 'withdrawn' ? 'CANCELLED' : state === 'ready' ? 'CONFIRMED' : 'TENTATIVE',
    busy: state !== 'withdrawn',
  };
}

/** The last day to announce, as long as it is not over and there is something to announce. */
function lastDay(
  coming: Coming,
  portfolio: Portfolio,
  words: Messages['portfolio'],
): readonly Happening[] {
  const { announced, announceBy, id } = coming;
  const isDue = announced.kind === 'not-announced' || announced.kind === 'other-plan';
  if (!isDue || announceBy === null || announceBy <= portfolio.now) return [];
  const summary = words.lastDay(comingName(coming));
  return [
    {
      uid: `announce-${slug(id)}`,
      owner: ownerOf(coming, portfolio),
      when: lastDayToAnnounce(announceBy),
      summary,
      alarm: summary,
      busy: false,
    },
  ];
}

/**
 * The owner is the solution's name, as in the plan of that solution alone, so that a calendar with both shows
 * it once; if several have that name, the repository.
 */
function ownerOf({ label, solution }: Coming, { solutions }: Portfolio): string {
  const alike = solutions.filter(
    ({ name }) => name !== null && foldName(name) === foldName(solution),
  );
  return `${slug(alike.length > 1 ? label : solution)}.`;
}
