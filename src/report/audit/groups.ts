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

/** Findings by code, most dangerous first, and by cause within a code. */
export function grouped(
  findings: readonly AuditFinding[],
  messages: AuditMessages,
): readonly Group[] {
  const groups = new Map<AuditCode, Map<string, { finding: AuditFinding; places: FilePlace[] }>>();
  for (const finding of findings) {
    const causes = groups.get(finding.code) ?? new Map<string, never>();
    groups.set(finding.code, causes);
    const key = causeOf(finding);
    const cause = causes.get(key) ?? { finding, places: [] };
    causes.set(key, cause);
    const { file, line, column } = finding;
    if (file !== null) cause.places.push({ file, line: line ?? 1, column: column ?? 1 });
  }
  return [...groups].map(([code, causes]) => {
    const all = [...causes.values()];
    const [first] = all;
    const said = first === undefined ? null : saidFinding(first.finding, messages);
    return {
      code,
      severity: first?.finding.severity ?? 'unknown',
      why: said?.why ?? '',
      fix: said?.fix ?? '',
      causes: all.map(({ finding, places }) => ({
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
