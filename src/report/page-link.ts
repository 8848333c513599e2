import type { Language } from '../records/types.ts';
import { htmlText } from './escaping.ts';
import { messagesIn } from './language.ts';
import { pageAddress, type PageTopic } from './pages.ts';

/** The last line of an issue or a comment: a link to the explanation at this release's tag. */
export function pageLink(topic: PageTopic, language: Language): string {
  const words = messagesIn(language).pageLinks[topic];
  return `<p><a href="${pageAddress(topic, language)}">${htmlText(words)}</a></p>`;
}
