import type { Language } from '../../records/types.ts';
import { lineSentence } from '../../report/escaping.ts';
import { messagesIn } from '../../report/language.ts';
import { partsHtml, partsText } from '../../report/letter-parts.ts';
import { markParts, type StrangeMarks } from '../../report/marks.ts';
import type { Conclusion } from '../conclusion.ts';

/** A conclusion with what stands in our issues and only looks like ours beside it. */
export function withStrangeMarks(
  conclusion: Conclusion,
  strange: StrangeMarks,
  language: Language,
): Conclusion {
  const parts = markParts(strange, language);
  if (parts.length === 0) return conclusion;
  const { quotes } = messagesIn(language);
  const message = parts
    .flatMap((part) => (part.kind === 'sentence' ? [lineSentence(part.text, quotes)] : []))
    .join(' ');
  const { report } = conclusion;
  const numbers = {
    'unsigned-issues': strange.foreign,
    'doubtful-issues': strange.doubtful,
  };
  return {
    ...conclusion,
    log: `${conclusion.log}${partsText(parts, language)}`,
    summary: `${conclusion.summary}\n${partsHtml(parts)}`,
    annotations: [...conclusion.annotations, { level: 'warning', title: 'marks', message }],
    ...(typeof report === 'object' && { report: { ...report, ...numbers } }),
  };
}
