import type { Language } from '../../records/types.ts';
import { approveParts } from '../../report/approve/parts.ts';
import type { ApproveResult } from '../../report/approve/result.ts';
import { heading } from '../../report/document.ts';
import { reasonsJson } from '../../report/pages.ts';
import { messagesIn } from '../../report/language.ts';
import { partsLine } from '../../report/render-line.ts';
import { type ModeResult, concludeParts } from '../mode-result.ts';
import { VERSIONS } from '../versions.ts';

/**
 * Puts together the result of an answer by mail; exit code 0 only if it was recorded. It never allows a
 * deployment.
 */
export function concludeApprove(result: ApproveResult, language: Language): ModeResult {
  const taken = result.kind === 'taken';
  const sentences = approveParts(result, language);
  const title = messagesIn(language).approve.heads[result.kind];
  const message = partsLine(sentences, language);
  const quiet = taken && result.trouble === null;
  return concludeParts([heading(`${taken ? '✅' : '⛔'} ${title}`), ...sentences], language, {
    exitCode: taken ? 0 : 1,
    outputs: {
      allowed: 'false',
      ...(taken && { 'intervention-id': result.intervention }),
      ...(taken && result.issue !== null && { 'issue-number': String(result.issue) }),
    },
    annotations: quiet ? [] : [{ level: taken ? 'warning' : 'error', title, message }],
    report: { schema: 1, mode: 'approve', ...detailsOf(result, language), versions: VERSIONS },
  });
}

function detailsOf(result: ApproveResult, language: Language): object {
  switch (result.kind) {
    case 'taken': {
      const { answer, intervention, party, approver, domain, issue } = result;
      return { result: answer, intervention, party, approver, domain, 'issue-number': issue };
    }
    case 'refused':
      return { result: 'refused', faults: result.faults.map(({ code }) => code) };
    case 'failed':
      return {
        result: 'failed',
        'reason-codes': [result.problem.code],
        reasons: reasonsJson([result.problem.code], language),
      };
    case 'no-mail':
    case 'public':
      return { result: result.kind };
  }
}
