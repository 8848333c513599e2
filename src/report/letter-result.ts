import type { LetterResult, NotSent } from '../outbox/letter-results.ts';
import { mailRemedy } from './announce/mail-remedy.ts';
import { type Part, sentence } from './document.ts';
import { DOUBT_OF, doubtSentences } from './doubt.ts';
import { quoted } from './escaping.ts';
import type { Messages } from './language.ts';

/** What is said of one kind of letter; `name`: what it is called if it can be one of several. */
interface LetterWords {
  readonly name?: string;
  readonly sent: (to: string, messageId: string) => string;
  readonly alreadySent: string;
  readonly notSent: (why: string) => string;
  readonly incomplete: (keys: string) => string;
}

/** What became of a letter, and what people have to do. */
export function letterParts(
  result: LetterResult,
  words: LetterWords,
  messages: Messages,
): readonly Part[] {
  const list = (all: readonly string[]): string => all.map(quoted).join(', ');
  switch (result.kind) {
    case 'sent':
      return [sentence(words.sent(list(result.to), quoted(result.messageId)))];
    case 'told':
      return [sentence(words.alreadySent)];
    case 'rival':
      return [sentence(messages.doubt.rival)];
    case 'sending':
    case 'unknown':
    case 'earlier-unknown': {
      const doubtful = { ...words, id: result.messageId };
      return doubtSentences(DOUBT_OF[result.kind], doubtful, messages).map(sentence);
    }
    case 'not-sent':
      return notSentParts(result, words.notSent, messages);
    case 'incomplete':
      return [sentence(words.incomplete(list(result.missing)))];
  }
}

/** Why a mail reached nobody, and the remedy. */
export function notSentParts(
  { why, status, detail }: NotSent,
  say: (why: string) => string,
  { announce }: Messages,
): readonly Part[] {
  const said = detail === '' ? '' : ` (${quoted(detail)})`;
  const head = say(`${announce.refusals[why]}${said}`);
  return [head, ...mailRemedy({ why, status }, announce)].map(sentence);
}
