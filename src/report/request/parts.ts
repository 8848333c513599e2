import { mailRemedy } from '../announce/mail-remedy.ts';
import type { Language } from '../../records/types.ts';
import { problemSentences } from '../announce/problem-sentences.ts';
import { quoted } from '../escaping.ts';
import { DOUBT_OF, doubtSentences } from '../doubt.ts';
import { foldedLetter, type Part, sentence } from '../document.ts';
import { folded } from '../staff/blocks.ts';
import { pageLink } from '../page-link.ts';
import type { LetterName, RequestResult } from '../../outbox/letter-results.ts';
import { messagesIn } from '../language.ts';

/** What happened with a letter and what people have to do now. */
export function requestParts(result: RequestResult, language: Language): readonly Part[] {
  const messages = messagesIn(language);
  const words = messages.request;
  const list = (all: readonly string[]): string => all.map(quoted).join(', ');
  switch (result.kind) {
    case 'sent':
      return [sentence(words.sent(list(result.to), quoted(result.messageId)))];
    case 'told':
      return [sentence(words.told)];
    case 'rival':
      return [sentence(messages.doubt.rival)];
    case 'sending':
    case 'unknown':
    case 'earlier-unknown': {
      const doubtful = { id: result.messageId };
      return doubtSentences(DOUBT_OF[result.kind], doubtful, messages).map(sentence);
    }
    case 'by-hand': {
      const { path, to, subject, fromKnown } = result;
      const send = sentence(words.byHand(quoted(path), list(to), quoted(subject)));
      const whole = foldedLetter(words.wholeLetter, result.letter);
      return fromKnown ? [send, whole] : [send, sentence(words.setSender), whole];
    }
    case 'not-sent': {
      const detail = result.detail === '' ? '' : ` (${quoted(result.detail)})`;
      return [
        sentence(words.notSent(`${messages.announce.refusals[result.why]}${detail}`)),
        ...mailRemedy(result, messages.announce).map(sentence),
      ];
    }
    case 'incomplete':
      return [sentence(words.incomplete(list(result.missing)))];
    case 'failed':
      return [sentence(words.problem), ...problemSentences(result.problem, messages)];
  }
}

/** The issue in which a letter and its answer are kept. People's text is shown as code. */
export function requestIssueBody(
  head: string,
  letterText: string,
  assignees: readonly string[],
  language: Language,
): string {
  const words = messagesIn(language).request;
  const sections = [
    head,
    assignees.map((login) => `@${login}`).join(' '),
    words.tasks,
    folded(words.wholeLetter, letterText),
    pageLink('modes', language),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

export function requestTitle(name: LetterName, language: Language): string {
  return messagesIn(language).request.letters[name];
}
