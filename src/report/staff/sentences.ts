import type { Language } from '../../records/types.ts';
import type {
  UnansweredRequest,
  StaffTally,
  StaffReport,
  StaffRow,
  FailedAction,
  UnknownInput,
} from '../../staffing/staff-report.ts';
import { quoted } from '../escaping.ts';
import { flawSaid } from '../fact-reader.ts';
import { messagesIn } from '../language.ts';
import { filled, fieldPlaces, type Places } from '../filled.ts';

/** What cannot be known, with the request that failed. */
export function unknownInputSentence({ what, problem }: UnknownInput, language: Language): string {
  const { summary } = messagesIn(language).staff;
  return [summary.unknown[what], ...asked(problem, language)].join(' ');
}

export function failedActionSentence(
  { what, of, problem }: FailedAction,
  language: Language,
): string {
  const { summary } = messagesIn(language).staff;
  const failed = filled(summary.failed[what], { of: quoted(of ?? '') });
  return [failed, ...asked(problem, language)].join(' ');
}

function asked(problem: UnansweredRequest | null, language: Language): readonly string[] {
  if (problem === null) return [];
  const messages = messagesIn(language);
  const { summary } = messages.staff;
  const { status, permission, permissions, flaw } = problem;
  const why = flaw === undefined ? '' : flawSaid({ why: flaw.why, ...flaw.values }, messages);
  return [
    status === null ? summary.noAnswer : summary.answered,
    ...(why === '' ? [] : [summary.because]),
    ...(permission === undefined ? [] : [summary.permission]),
    ...(permissions === undefined ? [] : [messages.announce.permissions]),
  ].map((text) => filled(text, { ...fieldPlaces(problem, quoted), why }));
}

/** »leaving 2 · on the way in 1«: only groups that are not empty. */
export function countsLine(rows: readonly StaffRow[], language: Language): string {
  const { counts } = messagesIn(language).staff.summary;
  const places = ['leaving', 'way-out', 'way-in', 'in', 'out'] as const;
  return places
    .map((place) => ({ place, count: rows.filter((row) => row.place === place).length }))
    .filter(({ count }) => count > 0)
    .map(({ place, count }) => filled(counts[place], { number: count }))
    .join(' · ');
}

const ACTIONS = ['made', 'reopened', 'updated', 'closed', 'twins', 'reminded', 'sent'] as const;

/** What was done, or that there was nothing to do. */
export function doneLine(done: StaffTally, language: Language): string {
  const { done: words, nothingDone } = messagesIn(language).staff.summary;
  const said = ACTIONS.filter((action) => done[action] > 0).map((action) =>
    words[action](done[action]),
  );
  return said.length === 0 ? nothingDone : said.join(', ');
}

/** How long someone has been waiting, or how long it is until they leave; empty if nothing is awaited. */
export function waitOf(
  { place, since }: StaffRow,
  account: StaffReport,
  language: Language,
): string {
  if (since === null || account.now === null) return '';
  const { moments } = messagesIn(language);
  if (place === 'way-out') {
    const length = moments.length(since - account.now, 'up');
    return filled(messagesIn(language).staff.summary.until, { length });
  }
  return moments.length(Math.max(0, account.now - since), 'down');
}

/** The state of one person: why, what is missing, what happened with the letter. */
export function personSentences(row: StaffRow, language: Language): readonly string[] {
  const { summary, departure } = messagesIn(language).staff;
  const { moments } = messagesIn(language);
  const { letter } = row;
  const said = [
    ...row.signals.map((signal) => departure.signals[signal]),
    ...row.missing.map((requirement) => quoted(requirement)),
    ...row.decidedBy.map(({ file, line, key, commit }) => {
      const words = row.signals.includes('gone') ? summary.lastWritten : summary.written;
      return filled(words, { file: quoted(file), line, key, commit: commit?.slice(0, 12) ?? '' });
    }),
  ];
  const tell = (text: string, places: Places): readonly string[] => [...said, filled(text, places)];
  switch (letter.kind) {
    case 'notified':
      return tell(summary.letterState[letter.how], { at: moments.when(letter.at, null) });
    case 'asked':
      return tell(summary.letterAsked, { on: moments.onDay(letter.on) });
    case 'not-sent':
      return tell(summary.hindrances[letter.why], {});
    case 'not-due':
      return said;
  }
}

const MOST_EDITED = 20;

function numbered(issues: readonly number[]): string {
  return issues
    .slice(0, MOST_EDITED)
    .map((one) => `#${one}`)
    .join(', ');
}

function signingSentence(
  { demanded, why }: NonNullable<StaffReport['signing']>,
  language: Language,
): string {
  const { staff, values } = messagesIn(language);
  const { signing } = staff.summary;
  const places = { why: signing.why[why] ?? values[why] ?? why };
  return filled(demanded ? signing.demanded : signing.missing, places);
}

/** Remarks about the whole: no roster, a public repository, the contract's end. */
export function rosterSentences(account: StaffReport, language: Language): readonly string[] {
  const { summary } = messagesIn(language).staff;
  const { moments } = messagesIn(language);
  const {
    roster,
    isPublic,
    membership,
    contractEnded,
    contractIssue,
    edited,
    foreign,
    signing,
    rows,
  } = account;
  const places = {
    day: contractEnded === null ? '' : moments.onDay(contractEnded),
    contractIssue: contractIssue ?? '',
    edited: numbered(edited),
    foreign: numbered(foreign),
  };
  const said = [
    ...(roster === 'none' ? [summary.noRoster] : []),
    ...(roster === 'invalid' ? [summary.invalidRoster] : []),
    ...(roster === 'kept' && rows.length === 0 ? [summary.nobody] : []),
    ...(contractEnded === null ? [] : [summary.contractEnded]),
    ...(edited.length === 0 ? [] : [summary.edited]),
    ...(foreign.length === 0 ? [] : [summary.foreign]),
  ].map((text) => filled(text, places));
  return [
    ...said,
    ...(signing === null ? [] : [signingSentence(signing, language)]),
    ...(isPublic ? [summary.isPublic] : []),
    ...(roster === 'kept' && membership === 'not-asked' ? [summary.membershipNotAsked] : []),
  ];
}
