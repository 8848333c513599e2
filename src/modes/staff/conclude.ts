import { isComplete, type StaffReport } from '../../staffing/staff-report.ts';
import type { Diagnostic } from '../../records/diagnostic.ts';
import type { Language } from '../../records/types.ts';
import { diagnosticAnnotations } from '../../report/annotations.ts';
import { lineSentence } from '../../report/escaping.ts';
import { staffJson } from '../../report/staff/json.ts';
import { failedActionSentence, unknownInputSentence } from '../../report/staff/sentences.ts';
import { staffLog, staffSummary } from '../../report/staff/summary.ts';
import type { LogAnnotation } from '../../runner/log.ts';
import type { ModeResult } from '../mode-result.ts';
import { type NamedAt, annotationPlace } from '../organisation/telling.ts';
import { VERSIONS } from '../versions.ts';

/** What is reported besides the account. */
export interface BesideAccount {
  readonly diagnostics: readonly Diagnostic[];
  readonly issue: number | null;
  /** Where `solution.yml` names its organisation. */
  readonly named: NamedAt;
}

/** Puts together the result of a run; exit code 1 if something is not known or not done. */
export function concludeStaff(
  account: StaffReport,
  { diagnostics, issue, named }: BesideAccount,
  language: Language,
): ModeResult {
  const plain = (sentence: string): string => lineSentence(sentence, ['', '']);
  const said = [
    ...account.unknown.map((one) => ({
      sentence: unknownInputSentence(one, language),
      ...(one.what === 'organisation' && annotationPlace(named)),
    })),
    ...account.failed.map((one) => ({ sentence: failedActionSentence(one, language) })),
  ];
  const annotations: readonly LogAnnotation[] = [
    ...diagnosticAnnotations(diagnostics, language),
    ...said.slice(0, MOST_ANNOTATIONS).map(({ sentence, ...place }): LogAnnotation => {
      return { level: 'warning', title: 'staff', message: plain(sentence), ...place };
    }),
  ];
  return {
    exitCode: isComplete(account) ? 0 : 1,
    outputs: issue === null ? {} : { 'issue-number': String(issue) },
    log: staffLog(account, diagnostics, language),
    summary: staffSummary(account, diagnostics, language),
    annotations,
    report: staffJson(account, diagnostics, VERSIONS, language),
  };
}

/** GitHub shows ten of a kind. */
const MOST_ANNOTATIONS = 10;
