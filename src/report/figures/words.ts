import type { Figures } from '../../figures/figures.ts';
import type { FigureRemark } from '../../figures/remarks.ts';
import { isReasonCode } from '../../rules/reason-codes.ts';
import { quoted } from '../escaping.ts';
import { cardAddress } from '../pages.ts';
import type { Language } from '../../records/types.ts';
import { figures as english, type FigureWords } from '../locales/en/figures.ts';
import { figures as slovene } from '../locales/sl/figures.ts';

export function figureWords(language: Language): FigureWords {
  return language === 'sl' ? slovene : english;
}

/** The page that explains a reason; null for a code of another release. */
export function reasonPage(code: string, language: Language): string | null {
  return isReasonCode(code) ? cardAddress(code, language) : null;
}

export function titleOf({ span }: Figures, words: FigureWords): string {
  return words.title(words.day(span.from), words.day(span.to));
}

/** `eNaročanje (hisa/enarocanje)`; only the label if the files name no solution. */
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
