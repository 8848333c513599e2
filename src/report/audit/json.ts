import type { AuditReport } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import { lineSentence } from '../escaping.ts';
import type { JsonValue } from '../json.ts';
import { grouped } from './groups.ts';
import { findingPage } from './page.ts';
import { auditMessagesIn, missingSentences, saidFinding } from './sentences.ts';

/** The report of `doctor` for machines, schema 1. The language only affects the sentences. */
export function auditJson(
  report: AuditReport,
  language: Language,
  version: string,
): { readonly [key: string]: JsonValue } {
  const messages = auditMessagesIn(language);
  const said = (sentence: string): string => lineSentence(sentence, messages.quotes);
  const missing = missingSentences(report, messages);
  const { platform } = report;
  return {
    schema: 1,
    kind: 'doctor',
    level: report.level.reached,
    'missing-for-next-level': report.level.missing.map(({ code, workflow }, index) => ({
      code,
      workflow,
      message: said(String(missing[index])),
    })),
    workflows: report.workflows,
    gates: report.gated.length,
    gated: report.gated.map(({ file, line, job }) => ({ file, line, job })),
    findings: report.findings.map((finding) => {
      const { audit, code, severity, file, line, column, facts } = finding;
      const { what, why, fix } = saidFinding(finding, messages);
      return {
        audit,
        code,
        severity,
        file,
        line,
        column,
        facts: { ...facts },
        message: said(what),
        why: said(why),
        fix: said(fix),
        page: findingPage(code, version),
      };
    }),
    groups: grouped(report.findings, messages).map(({ code, severity, fix, causes }) => ({
      code,
      severity,
      fix: said(fix),
      page: findingPage(code, version),
      causes: causes.map(({ what, places }) => ({
        message: said(what),
        places: places.map(({ file, line, column }) => ({ file, line, column })),
      })),
    })),
    declared: report.declared.map(({ file, line, job, reason }) => ({ file, line, job, reason })),
    ignored: report.ignored.map(({ finding: { code, severity, file, line, facts }, reason }) => ({
      code,
      severity,
      file,
      line,
      facts: { ...facts },
      reason,
    })),
    platform: {
      visibility: platform.visibility,
      plan: platform.plan,
      lacks: platform.lacks.map(({ what, needs, certain }) => ({ what, needs, certain })),
    },
    onboarding: report.onboarding.map(({ item, state, detail }) => ({ item, state, detail })),
  };
}
