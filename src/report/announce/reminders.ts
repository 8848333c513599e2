import type { Language } from '../../records/types.ts';
import { DOUBT_OF, doubtSentences } from '../doubt.ts';
import { quoted } from '../escaping.ts';
import type { JsonValue } from '../json.ts';
import { messagesIn } from '../language.ts';
import { type Part, sentence } from '../document.ts';
import { mailRemedy } from './mail-remedy.ts';
import { problemSentences } from './problem-sentences.ts';
import type { Reminded } from '../../outbox/announce-result.ts';

/** What happened with a reminder, and what people have to do; empty if there is no news. */
export function reminderParts(
  { party, result }: Reminded,
  id: string,
  language: Language,
): readonly Part[] {
  const messages = messagesIn(language);
  const words = messages.announce.reminders;
  const whom = party === null ? '' : words.parties[party];
  switch (result.kind) {
    case 'told':
    case 'rival':
      return [];
    case 'sent': {
      const { messageId, unsigned } = result;
      return [
        sentence(words.sent(whom, quoted(messageId))),
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
      return [words.noAnswer(whom), head, ...call].map(sentence);
    }
    case 'doubt':
      return [sentence(words.doubt(whom))];
    case 'by-hand':
      return [
        sentence(words.byHand(whom)),
        { kind: 'block', text: `ezdrav letter reminder --party ${party} --format eml > ${id}.eml` },
      ];
    case 'other-server': {
      const { host, named } = result;
      return [sentence(messages.announce.otherServer(quoted(host), quoted(named)))];
    }
    case 'not-sent': {
      const detail = result.detail === '' ? '' : ` (${quoted(result.detail)})`;
      const why = `${messages.announce.refusals[result.why]}${detail}`;
      return [
        sentence(words.notSent(whom, why)),
        // The next scheduled run tries again automatically.
        ...mailRemedy(result, messages.announce).slice(0, 1).map(sentence),
      ];
    }
    case 'incomplete':
      return [sentence(words.incomplete(whom, result.missing.map(quoted).join(', ')))];
    case 'failed':
      return [sentence(words.failed), ...problemSentences(result.problem, messages)];
  }
}

/** The same for machines. */
export function reminderJson({ party, result }: Reminded): { readonly [key: string]: JsonValue } {
  const messageId = 'messageId' in result ? result.messageId : null;
  return { party, result: result.kind, 'message-id': messageId };
}
