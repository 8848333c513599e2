import { AUDIT_CODES, type AuditCode } from '../../audits/codes.ts';
import type { AuditFacts, AuditFinding } from '../../audits/finding.ts';
import type { LevelCode } from '../../audits/level.ts';
import type { AuditReport, NamedJob } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import { quoted } from '../escaping.ts';
import { fieldPlaces, filled } from '../filled.ts';
import { AUDIT as ENGLISH } from '../locales/en/audit.ts';
import { AUDIT as SLOVENE } from '../locales/sl/audit.ts';
import type { AuditSentences } from '../sentences.ts';

/** Every sentence about audits in one language. */
export type AuditMessages = typeof ENGLISH;

export function auditMessagesIn(language: Language): AuditMessages {
  return language === 'sl' ? SLOVENE : ENGLISH;
}

/** A fact inside a sentence: quoted, a list with commas, empty if absent; `why` is a sentence of ours. */
export function auditFact(facts: AuditFacts, { whyNot }: AuditMessages): (key: string) => string {
  return (key) => {
    const value = facts[key];
    if (value === undefined) return '';
    if (typeof value !== 'string') return value.map(quoted).join(', ');
    const known: { readonly [why: string]: string } = whyNot;
    const why = key === 'why' ? known[value] : undefined;
    const permission = facts['permission'];
    return why === undefined
      ? quoted(value)
      : filled(why, () => (permission === undefined ? '' : quoted(String(permission))));
  };
}

/** A finding in sentences; quotations are enclosed in the marks of `escaping.ts`. */
export function saidFinding(
  { code, facts }: Pick<AuditFinding, 'code' | 'facts'>,
  messages: AuditMessages,
): AuditSentences {
  const { what, why, fix } = messages.codes[code];
  const fact = auditFact(facts, messages);
  return { what: filled(what, fact).trim(), why, fix: filled(fix, fact) };
}

/** What is missing for the next level, a line each: the code and how often, or what has to be built. */
export function missingSentences(
  { level, findings, ignored }: AuditReport,
  messages: AuditMessages,
): readonly string[] {
  const all = [...findings, ...ignored.map(({ finding }) => finding)];
  return level.missing.map(({ code, workflow }) =>
    isStronghold(code)
      ? filled(messages.strongholds[code], fieldPlaces({ workflow }, quoted))
      : `${code} (${all.filter((finding) => finding.code === code).length})`,
  );
}

function isStronghold(code: LevelCode): code is Exclude<LevelCode, AuditCode> {
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
