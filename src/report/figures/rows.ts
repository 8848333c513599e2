import type { Figure, Figures } from '../../figures/figures.ts';
import type { FigureRemark } from '../../figures/remarks.ts';
import { FEWEST } from '../../figures/value.ts';
import { REASON_CODES } from '../../rules/reason-codes.ts';
import { quoted } from '../escaping.ts';
import { cardAddress } from '../pages.ts';
import type { Language } from '../../records/types.ts';
import { figures as english, type FigureWords } from '../locales/en/figures.ts';
import { figures as slovene } from '../locales/sl/figures.ts';

/** One line of the table: what it is, what it comes to, from how many records, how it was counted. */
export interface FigureRow {
  readonly name: string;
  readonly value: string;
  /** Null where the value itself is the number of records. */
  readonly from: string | null;
  readonly definition: string;
  readonly dora: boolean;
}

export function figureWords(language: Language): FigureWords {
  return language === 'sl' ? slovene : english;
}

export function rowOf({ id, value, unit, dora }: Figure, words: FigureWords): FigureRow {
  const { moments, number } = words;
  const amount = (of: number): string =>
    Number.isInteger(of)
      ? moments.count(of, words.units[unit])
      : `${number.format(of)}\u00A0${words.units[unit].other}`;
  const shown = (): string => {
    switch (value.kind) {
      case 'count':
        return moments.count(value.number, words.units[unit]);
      case 'share':
        return words.of(
          String(value.part),
          String(value.of),
          words.percent.format(value.part / value.of),
        );
      case 'median':
      case 'total':
        return amount(value.number);
      case 'rate':
        return words.perWeek(number.format(value.perWeek));
      case 'not-enough':
        return words.notEnough(String(value.of), String(FEWEST));
      default:
        return value satisfies never;
    }
  };
  const itself = value.kind === 'count' || value.kind === 'share' || value.kind === 'not-enough';
  return {
    name: words.names[id],
    value: shown(),
    from: itself ? null : words.from(moments.count(value.of, words.records)),
    definition: words.definitions[id],
    dora: dora === true,
  };
}

/** One reason of refusals: its code, its page at this release's tag, how many decisions. */
export interface RefusedRow {
  readonly code: string;
  /** Null: this release does not know the code. */
  readonly page: string | null;
  readonly decisions: string;
}

export function refusedRows(
  refused: NonNullable<Figures['refused']>,
  { language, moments, units }: FigureWords,
): readonly RefusedRow[] {
  return refused.map(({ code, decisions }) => ({
    code,
    page: reasonPage(code, language === 'sl' ? 'sl' : 'en'),
    decisions: moments.count(decisions, units.decisions),
  }));
}

/** Where a reason is explained; null for a code of another release. */
export function reasonPage(code: string, language: Language): string | null {
  const known = REASON_CODES.find((each) => each === code);
  return known === undefined ? null : cardAddress(known, language);
}

export function titleOf({ span }: Figures, words: FigureWords): string {
  return words.title(words.day(span.from), words.day(span.to));
}

/** `eNaročanje (hisa/enarocanje)`; the label alone where the files name no solution. */
export function solutionName({ label, name }: Figures['solutions'][number]): string {
  return name === null ? quoted(label) : `${quoted(name)} (${quoted(label)})`;
}

export function figureRemarkSentence(remark: FigureRemark, { problems }: FigureWords): string {
  switch (remark.kind) {
    case 'unread-evidence':
      return problems['unread-evidence'](
        quoted(remark.what),
        remark.permissions === undefined ? null : quoted(remark.permissions),
      );
    case 'unreadable':
      return problems.unreadable(quoted(remark.path), quoted(remark.solution));
    case 'same-name':
      return problems['same-name'](quoted(remark.name), remark.solutions.map(quoted).join(', '));
    case 'overlap':
      return problems.overlap(remark.ids.map(quoted).join(', '), quoted(remark.solution));
    case 'same-id':
      return problems['same-id'](quoted(remark.ids[0]), quoted(remark.solution));
    case 'no-outcome':
    case 'no-times':
    case 'ends-before-start':
    case 'before-slot':
    case 'far-apart':
      return problems[remark.kind](quoted(remark.id), quoted(remark.solution));
    default:
      return remark satisfies never;
  }
}
