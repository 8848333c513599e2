import type { Examined } from './examined.ts';
import type { AuditFinding } from './finding.ts';

/** One audit: looks at everything, finds what it is there to find. Pure and total. */
export type Audit = (examined: Examined) => readonly AuditFinding[];
