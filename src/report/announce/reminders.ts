import type { Language } from '../../records/types.ts';
import { DOUBT_OF, doubtSentences } from '../doubt.ts';
import { quoted } from '../escaping.ts';
import type { JsonValue } from '../json.ts';
import { messagesIn } from '../language.ts';
import { type Part, filledSentence, sentence } from '../document.ts';
import { notSentParts } from '../letter-result.ts';
import { problemSentences } from './problem-sentences.ts';
import type { Reminded } from '../../outbox/letter-results.ts';
import { fieldPlaces, filled } from '../filled.ts';

/** What happened with a reminder, and what people have to do; empty if there is no news. */
export function reminderParts(
  { party, result }: Reminded,
  id: string,
  language: Language,
): readonly Part[] {
  const messages = messagesIn(language);
  const words = messages.announce.reminders;
  const places = {
    ...fieldPlaces(result, quoted),
    party: party === null ? '' : words.parties[party],
  };
  const say = (text: string): Part => filledSentence(text, places);
  switch (result.kind) {
    case 'told':
    case 'rival':
      return [];
    case 'sent': {
      const { unsigned } = result;
      return [
        say(words.sent),
        ...(unsigned === undefined
          ? []
          : [sentence(messages.doubt.unsigned), ...problemSentences(unsigned, messages)]),
      ];
    }
    case 'sending':
    case 'unknown': {
      const doubtful = { name: words.name, id: result.messageId };
      const [head] = doubtSentences(DOUBT_OF[result.kind], doubtful, messages);
      const call = result.kind === 'unknown' ? [words.callThem] : [];
      return [say(words.noAnswer), ...[head, ...call].map(sentence)];
    }
    case 'earlier-unknown':
      return [say(words.doubt)];
    case 'by-hand':
      return [
        say(words.byHand),
        { kind: 'block', text: `ezdrav letter reminder --party ${party} --format eml > ${id}.eml` },
      ];
    case 'other-server':
      return [say(messages.announce.otherServer)];
    case 'not-sent': {
      const unsent = (why: string): string => filled(words.notSent, { ...places, why });
      // The next scheduled run tries again automatically.
      return notSentParts(result, unsent, messages).slice(0, 2);
    }
    case 'incomplete':
      return [say(words.incomplete)];
    case 'failed':
      return [sentence(words.failed), ...problemSentences(result.problem, messages)];
  }
}

/** The same for machines. */
export function reminderJson({ party, result }: Reminded): { readonly [key: string]: JsonValue } {
  if (result.kind === 'earlier-unknown') return { party, result: 'doubt', 'message-id': null };
  const messageId = 'messageId' in result ? result.messageId : null;
  return { party, result: result.kind, 'message-id': messageId };
}
