import { AUDIT_CODES } from '../../audits/codes.ts';
import type { AuditFinding } from '../../audits/finding.ts';
import type { LevelCode } from '../../audits/level.ts';
import type { AuditReport, NamedJob } from '../../audits/report.ts';
import { quoted } from '../escaping.ts';
import { auditFact, type AuditMessages, type StrongholdCode } from './messages.ts';

/** A finding in sentences; what is quoted in them stands between the marks of `escaping.ts`. */
export interface SaidFinding {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export function saidFinding({ code, facts }: AuditFinding, messages: AuditMessages): SaidFinding {
  const { what, why, fix } = messages.codes[code];
  const fact = auditFact(facts, messages);
  return { what: what(fact).trim(), why, fix: fix(fact) };
}

/** What is missing for the next level, a line each: the code and how often, or what is to be built. */
export function missingSentences(
  { level, findings, ignored }: AuditReport,
  messages: AuditMessages,
): readonly string[] {
  return level.missing.map(({ code, workflow }) => {
    if (isStronghold(code)) return messages.strongholds[code](quoted(workflow ?? ''));
    const all = [...findings, ...ignored.map(({ finding }) => finding)];
    return `${code} (${all.filter((finding) => finding.code === code).length})`;
  });
}

function isStronghold(code: LevelCode): code is StrongholdCode {
  return !(code in AUDIT_CODES);
}

/** `deploy.yml:4 deploy` */
export function jobLine({ file, line, job }: NamedJob): string {
  return `${file.replace(/^\.github\/workflows\//, '')}:${line} ${job}`;
}

export function platformSentences(
  { platform }: AuditReport,
  messages: AuditMessages,
): readonly string[] {
  const { labels, lacks, needs } = messages;
  const lines = platform.lacks.map((lack) =>
    labels.lack(lacks[lack.what], needs[lack.needs], lack.certain),
  );
  return [labels.repository(platform), ...(lines.length === 0 ? [labels.offersAll] : lines)];
}
