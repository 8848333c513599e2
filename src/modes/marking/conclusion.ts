import type { Language } from '../../records/types.ts';
import { markParts, type StrangeMarks } from '../../report/marks.ts';
import { partsLine } from '../../report/render-line.ts';
import { type Conclusion, withParts } from '../conclusion.ts';

/** A conclusion with what stands in our issues and only looks like ours beside it. */
export function withStrangeMarks(
  conclusion: Conclusion,
  strange: StrangeMarks,
  language: Language,
): Conclusion {
  const parts = markParts(strange, language);
  if (parts.length === 0) return conclusion;
  return withParts(conclusion, parts, language, {
    annotations: [{ level: 'warning', title: 'marks', message: partsLine(parts, language) }],
    facts: { 'unsigned-issues': strange.foreign, 'doubtful-issues': strange.doubtful },
  });
}
