import type { Language } from '../../records/types.ts';
import { problemSentences } from '../announce/problem-sentences.ts';
import { quoted } from '../escaping.ts';
import { letterParts } from '../letter-result.ts';
import { foldedLetter, type Part, sentence } from '../document.ts';
import { folded } from '../staff/blocks.ts';
import { pageLink } from '../page-link.ts';
import type { LetterName, RequestResult } from '../../outbox/letter-results.ts';
import { messagesIn } from '../language.ts';

/** What happened with a letter and what people have to do now. */
export function requestParts(result: RequestResult, language: Language): readonly Part[] {
  const messages = messagesIn(language);
  const words = messages.request;
  if (result.kind === 'failed') {
    return [sentence(words.problem), ...problemSentences(result.problem, messages)];
  }
  if (result.kind !== 'by-hand') return letterParts(result, words, messages);
  const { path, to, subject, fromKnown } = result;
  const send = sentence(words.byHand(quoted(path), to.map(quoted).join(', '), quoted(subject)));
  const whole = foldedLetter(words.wholeLetter, result.letter);
  return fromKnown ? [send, whole] : [send, sentence(words.setSender), whole];
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
