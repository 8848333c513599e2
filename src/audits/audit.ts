import type { Examined } from './examined.ts';
import type { AuditFinding } from './finding.ts';

/** One audit: examines everything and returns what it looks for. Pure; never throws. */
export type Audit = (examined: Examined) => readonly AuditFinding[];
