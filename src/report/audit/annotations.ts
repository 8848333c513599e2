import type { AuditReport } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import type { Annotation } from '../annotations.ts';
import { lineSentence } from '../escaping.ts';
import { auditMessagesIn, saidFinding } from './sentences.ts';

/** GitHub shows ten per kind and step. */
const MOST = 10;

/** The most dangerous findings, on their lines. */
export function auditAnnotations(report: AuditReport, language: Language): readonly Annotation[] {
  const messages = auditMessagesIn(language);
  return (['error', 'warning'] as const).flatMap((level) =>
    report.findings
      .filter(({ severity }) => severity === level)
      .slice(0, MOST)
      .map((finding) => {
        const { what, fix } = saidFinding(finding, messages);
        const { file, line, column, code } = finding;
        const here = file !== null && !file.includes('@');
        return {
          level,
          title: code,
          message: lineSentence(`${what} ${fix}`, messages.quotes),
          ...(here && { file, line: line ?? 1, column: column ?? 1 }),
        };
      }),
  );
}
