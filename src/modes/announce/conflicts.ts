import type { OwnConflicts } from '../../portfolio/own-conflicts.ts';
import type { Language } from '../../records/types.ts';
import { htmlSentence, lineSentence, visible } from '../../report/escaping.ts';
import { messagesIn } from '../../report/language.ts';
import { ownConflictsJson } from '../../report/portfolio/json.ts';
import {
  conflictSentence,
  conflictSentences,
  unreadSentences,
} from '../../report/portfolio/lists.ts';
import type { LogAnnotation } from '../../runner/log.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import type { ModeResult } from '../mode-result.ts';

/** Adds conflicts as warnings at the plans: people resolve them, no rule does. */
export function withConflicts(
  result: ModeResult,
  found: OwnConflicts | null,
  { locate }: Pick<EzdravFiles, 'locate'>,
  language: Language,
): ModeResult {
  if (found === null) return result;
  const messages = messagesIn(language);
  const said = [...conflictSentences(found, messages), ...unreadSentences(found, messages)];
  const lines = said.map((each) => `! ${lineSentence(each, messages.quotes)}\n`);
  const { report } = result;
  const annotations = found.conflicts.map((conflict): LogAnnotation => {
    const [place = {}] = conflict.between.flatMap(({ path }) => {
      const locateKey = locate.get(path);
      return locateKey === undefined ? [] : [{ file: visible(path), ...locateKey(['schedule']) }];
    });
    return {
      level: 'warning',
      title: messages.portfolio.headings.conflicts,
      message: lineSentence(conflictSentence(conflict, messages), messages.quotes),
      ...place,
    };
  });
  return {
    ...result,
    log: said.length === 0 ? result.log : `${result.log}\n${lines.join('')}`,
    summary: [result.summary, ...said.map((each) => `<p>⚠️ ${htmlSentence(each)}</p>\n`)].join('\n'),
    annotations: [...result.annotations, ...annotations],
    report:
      typeof report === 'object' && report !== null
        ? { ...report, ...ownConflictsJson(found) }
        : report,
  };
}
