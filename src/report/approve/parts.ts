import type { Language } from '../../records/types.ts';
import { problemSentences } from '../announce/problem-sentences.ts';
import { quoted } from '../escaping.ts';
import { messagesIn } from '../language.ts';
import { type Part, sentence } from '../document.ts';
import { mailRefusalSentences } from '../mail-refusal.ts';
import type { ApproveResult } from './result.ts';

/** What happened with a mail, and what to do now. */
export function approveParts(result: ApproveResult, language: Language): readonly Part[] {
  const messages = messagesIn(language);
  const words = messages.approve;
  switch (result.kind) {
    case 'taken':
      return [
        sentence(takenSentence(result, language)),
        ...(result.mayBeAutomatic ? [sentence(words.mayBeAutomatic)] : []),
        sentence(words.archive),
        ...(result.trouble === null
          ? []
          : [sentence(words.trouble), ...problemSentences(result.trouble, messages)]),
      ];
    case 'refused':
      return mailRefusalSentences(result.faults, language).map(sentence);
    case 'no-mail':
      return [sentence(words.noMail)];
    case 'public':
      return [sentence(words.public)];
    case 'failed':
      return [sentence(words.failed), ...problemSentences(result.problem, messages)];
  }
}

/** "The client approved POSEG-2026-041; the mail server of example.si signed the answer." */
export function takenSentence(
  { answer, party, domain, intervention }: Extract<ApproveResult, { kind: 'taken' }>,
  language: Language,
): string {
  const { approve } = messagesIn(language);
  const said = approve.answers[answer];
  return approve.taken(approve.parties[party], said, quoted(domain), quoted(intervention));
}
