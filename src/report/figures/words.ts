import type { Figures } from '../../figures/figures.ts';
import type { FigureRemark } from '../../figures/remarks.ts';
import { isReasonCode } from '../../rules/reason-codes.ts';
import { quoted } from '../escaping.ts';
import { saidByFields } from '../filled.ts';
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
  const about = remark.kind === 'same-id' ? { ...remark, id: remark.ids[0] } : remark;
  return saidByFields(problems[remark.kind], about, quoted);
}
