import type { Want } from '../../portfolio/listed.ts';
import type { OwnConflicts } from '../../portfolio/own-conflicts.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { quoted } from '../escaping.ts';
import { saidByFields } from '../filled.ts';
import type { Messages } from '../language.ts';
import { problemDetail } from '../problem-words.ts';
import { firstOf, MOST_SAID, comingName, whyOf } from './words.ts';

/** The lists around the interventions themselves, one sentence per item. */
export function listsOf(portfolio: Portfolio, messages: Messages) {
  return {
    wants: wantSentences(portfolio, messages),
    conflicts: conflictSentences(portfolio, messages),
    freezes: freezeSentences(portfolio, messages),
    remarks: portfolio.remarks.map((remark) =>
      saidByFields(messages.portfolio.problems[remark.kind], remark, quoted),
    ),
    solutions: solutionSentences(portfolio, messages),
  };
}

/** Every conflict once, with the hours that overlap. */
export function conflictSentences(
  { conflicts }: Pick<Portfolio, 'conflicts'>,
  messages: Messages,
): readonly string[] {
  return firstOf(conflicts, MOST_SAID.together, messages.portfolio, (conflict) =>
    conflictSentence(conflict, messages),
  );
}

/** One conflict, with the hours that overlap. */
export function conflictSentence(
  { between: [one, other], kinds }: Portfolio['conflicts'][number],
  { portfolio: words }: Messages,
): string {
  const start = words.moments.stamp(later(one.slot.start, other.slot.start));
  const common = `${start}, ${whyOf(kinds, words)}`;
  return words.conflictBetween(comingName(one), comingName(other), common);
}

/** Which solutions were not looked at; empty if all were. */
export function unreadSentences(
  { unread }: OwnConflicts,
  { portfolio: words }: Messages,
): readonly string[] {
  return unread.length === 0 ? [] : [words.conflictsNotKnown(unread.map(quoted).join(', '))];
}

function later<T extends number>(one: T, other: T): T {
  return one < other ? other : one;
}

/** Everything that could not be read, each with its code. */
function wantSentences({ solutions }: Portfolio, messages: Messages): readonly string[] {
  const { portfolio: words } = messages;
  return solutions.flatMap(({ label, isRead, wants }) => {
    const whys = wants.map((want) => whyNot(want, messages));
    const said = isRead ? words.part : words.wholeSolution;
    return whys.map((why) => said(quoted(label), why));
  });
}

function whyNot(want: Want, messages: Messages): string {
  if (want.kind === 'file') {
    const { file, line, code } = want.diagnostic;
    return `${quoted(`${file}:${line}`)} ${code}`;
  }
  const { code, permission } = want.problem;
  const detail = [problemDetail(want.problem, messages), permission ?? ''].filter(Boolean);
  return [code, ...detail].join(', ');
}

function freezeSentences(
  { freezes, solutions }: Portfolio,
  { portfolio: words }: Messages,
): readonly string[] {
  const { moments } = words;
  return freezes.map(({ from, to, reason, labels }) => {
    const isAll = labels.length > 1 && labels.length === solutions.length;
    const whose = isAll ? words.allSolutions : labels.map(quoted).join(', ');
    return words.freeze(moments.stamp(from), moments.stamp(to), quoted(reason), whose);
  });
}

/** Every solution that was read, with the number of its coming interventions. */
function solutionSentences(
  { solutions }: Portfolio,
  { portfolio: words }: Messages,
): readonly string[] {
  return solutions
    .filter(({ isRead }) => isRead)
    .map(({ label, name, coming }) => {
      const both = name === null ? quoted(label) : `${quoted(name)} (${quoted(label)})`;
      const count = words.moments.count(coming, words.interventions);
      return words.solution(both, coming === 0 ? words.none : count);
    });
}
