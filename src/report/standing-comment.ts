import type { Language } from '../records/types.ts';
import type { Verdict } from '../rules/verdict.ts';
import { lineSentence } from './escaping.ts';
import { headline } from './headline.ts';
import { reasonViews } from './reason-view.ts';
import { messagesIn } from './language.ts';
import { cardAddress } from './pages.ts';

/** GitHub's limit is not documented, and a longer comment would not be read. */
const LONGEST = 4_000;

/** A verdict as plain text for a comment: the headline, then what stands in the way, its page, and what to do. */
export function standingComment(verdict: Verdict, language: Language): string {
  const messages = messagesIn(language);
  const lines = reasonViews(verdict, messages).flatMap(({ code, what, fix }) =>
    [`${code} (${cardAddress(code, language)}):`, ...what, ...fix.map((text) => `→ ${text}`)].map(
      (text) => lineSentence(text, messages.quotes),
    ),
  );
  return [lineSentence(headline(verdict, messages), messages.quotes), ...lines]
    .join('\n')
    .slice(0, LONGEST);
}
