import type { Language } from '../../records/types.ts';
import { problemSentences } from '../../report/announce/problem-sentences.ts';
import { heading, type Part, sentence } from '../../report/document.ts';
import { partsLine } from '../../report/render-line.ts';
import { requestParts, requestTitle } from '../../report/request/parts.ts';
import type { LetterName, RequestResult, RequestTrouble } from '../../outbox/letter-results.ts';
import { type ModeResult, concludeParts } from '../mode-result.ts';
import { VERSIONS } from '../versions.ts';
import { messagesIn } from '../../report/language.ts';

/**
 * Puts together the result of a request; exit code 0 only if the letter was sent, now or before, and later
 * runs will know it.
 */
export function concludeRequest(
  name: LetterName,
  result: RequestResult,
  issue: number | null,
  trouble: RequestTrouble | null,
  language: Language,
): ModeResult {
  const { doubt, request: words } = messagesIn(language);
  const done = result.kind === 'sent' || result.kind === 'told';
  const unsigned = result.kind === 'sent' && trouble?.unsigned === true;
  const whole = done && !unsigned;
  const sentences: readonly Part[] = [
    ...requestParts(result, language),
    ...(trouble === null
      ? []
      : [
          sentence(unsigned ? doubt.unsigned : words.issueTrouble),
          ...problemSentences(trouble.problem, messagesIn(language)),
        ]),
    ...(issue === null ? [] : [sentence(words.issueAt(issue))]),
  ];
  const title = words.head(requestTitle(name, language), done);
  const message = partsLine(sentences, language);
  return concludeParts([heading(title), ...sentences], language, {
    exitCode: whole ? 0 : 1,
    outputs: { allowed: 'false', ...(issue !== null && { 'issue-number': String(issue) }) },
    annotations:
      done && trouble === null ? [] : [{ level: whole ? 'warning' : 'error', title, message }],
    report: {
      schema: 1,
      mode: 'request',
      letter: name,
      result: result.kind,
      'message-id': 'messageId' in result ? result.messageId : null,
      'issue-number': issue,
      versions: VERSIONS,
    },
  });
}
