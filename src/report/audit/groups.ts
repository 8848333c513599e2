import type { AuditCode } from '../../audits/codes.ts';
import type { AuditFinding, FilePlace, Severity } from '../../audits/finding.ts';
import { type AuditMessages, saidFinding } from './sentences.ts';

/** One cause with all places where it was found. */
export interface FindingGroup {
  readonly what: string;
  /** Empty for the repository's settings. */
  readonly places: readonly FilePlace[];
}

/** All findings of one code, with one explanation of why it matters and how to mend it. */
export interface Group {
  readonly code: AuditCode;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
  readonly causes: readonly FindingGroup[];
}

/** Facts that name a cause which many jobs may share: one secret is one line, wherever it is used. */
const SHARED: readonly string[] = ['secret', 'uses', 'image', 'role', 'scope'];

type Causes = Map<string, { finding: AuditFinding; places: FilePlace[] }>;

/** Findings by code, most dangerous first, and by cause within a code. */
export function grouped(
  findings: readonly AuditFinding[],
  messages: AuditMessages,
): readonly Group[] {
  const groups = new Map<AuditCode, { readonly first: AuditFinding; readonly causes: Causes }>();
  for (const finding of findings) {
    const group = groups.get(finding.code) ?? { first: finding, causes: new Map<string, never>() };
    groups.set(finding.code, group);
    const { causes } = group;
    const key = causeOf(finding);
    const cause = causes.get(key) ?? { finding, places: [] };
    causes.set(key, cause);
    const { file, line, column } = finding;
    if (file !== null) cause.places.push({ file, line: line ?? 1, column: column ?? 1 });
  }
  return [...groups].map(([code, { first, causes }]) => {
    const { why, fix } = saidFinding(first, messages);
    return {
      code,
      severity: first.severity,
      why,
      fix,
      causes: [...causes.values()].map(({ finding, places }) => ({
        what: saidFinding(finding, messages).what,
        places,
      })),
    };
  });
}

function causeOf({ facts, file, line, column }: AuditFinding): string {
  const shared = SHARED.flatMap((name) => (facts[name] === undefined ? [] : [name, facts[name]]));
  return JSON.stringify(shared.length > 0 ? shared : [facts, file, line, column]);
}
