import type { AuditCode } from './codes.ts';
import { AUDIT_CODES } from './codes.ts';

/** A place in a file: path from the repository's root, line and column from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * `error`: a way around the gate, or the gate cannot work. `warning`: weaker than it could be. `unknown`: it
 * could not be read, which never counts as good.
 */
export type Severity = 'error' | 'warning' | 'unknown';

/** What was found, as data for sentences. Texts come from files and answers and are untrusted. */
export type AuditFacts = Readonly<Record<string, string | readonly string[]>>;

/** One finding of an audit. Settings that are not in a file have no file, line and column. */
export interface AuditFinding {
  readonly audit: string;
  readonly code: AuditCode;
  readonly severity: Severity;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly facts: AuditFacts;
}

/** A finding of this code at a place, or (null) about a setting of the repository. */
export function found(
  code: AuditCode,
  place: FilePlace | null,
  facts: AuditFacts = {},
): AuditFinding {
  const { audit, severity } = AUDIT_CODES[code];
  return {
    audit,
    code,
    severity,
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    facts,
  };
}
