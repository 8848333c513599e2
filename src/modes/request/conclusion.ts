import type { Language } from '../../records/types.ts';
import { problemSentences } from '../../report/announce/problem-sentences.ts';
import { lineSentence } from '../../report/escaping.ts';
import { type Part, partsHtml, partsText, sentence } from '../../report/letter-parts.ts';
import { requestParts, requestTitle } from '../../report/request/parts.ts';
import type { LetterName, RequestResult } from '../../report/request/result.ts';
import type { Problem } from '../../rules/facts.ts';
import type { Conclusion } from '../conclusion.ts';
import { VERSIONS } from '../versions.ts';
import { messagesIn } from '../../report/language.ts';

/** How a request is told; exit code 0 only where the letter was sent, now or before. */
export function concludeRequest(
  name: LetterName,
  result: RequestResult,
  issue: number | null,
  trouble: Problem | null,
  language: Language,
): Conclusion {
  const words = messagesIn(language).request;
  const done = result.kind === 'sent' || result.kind === 'told';
  const sentences: readonly Part[] = [
    ...requestParts(result, language),
    ...(trouble === null
      ? []
      : [sentence(words.issueTrouble), ...problemSentences(trouble, messagesIn(language))]),
    ...(issue === null ? [] : [sentence(words.issueAt(issue))]),
  ];
  const title = words.head(requestTitle(name, language), done);
  const parts: readonly Part[] = [{ kind: 'heading', text: title }, ...sentences];
  const { quotes } = messagesIn(language);
  const message = sentences
    .flatMap((part) => (part.kind === 'sentence' ? [lineSentence(part.text, quotes)] : []))
    .join(' ');
  return {
    exitCode: done ? 0 : 1,
    outputs: { allowed: 'false', ...(issue !== null && { 'issue-number': String(issue) }) },
    log: partsText(parts, language),
    summary: partsHtml(parts),
    annotations:
      done && trouble === null ? [] : [{ level: done ? 'warning' : 'error', title, message }],
    report: {
      schema: 1,
      mode: 'request',
      letter: name,
      result: result.kind,
      'message-id': 'messageId' in result ? result.messageId : null,
      'issue-number': issue,
      versions: VERSIONS,
    },
  };
}
