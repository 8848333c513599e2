import type { DiagnosticCode } from './diagnostic.ts';

/** A fault at an offset of a text; becomes a `Diagnostic` once file and place are known. */
export interface Fault {
  /** UTF-16 units from the text's beginning. */
  readonly at: number;
  readonly code: DiagnosticCode;
  readonly key: readonly (string | number)[];
  readonly found: string;
  readonly expected: readonly string[];
}

/** A fault that belongs to no key. */
export function faultAt(
  at: number,
  code: DiagnosticCode,
  found = '',
  ...expected: readonly string[]
): Fault {
  return { at, code, key: [], found, expected };
}
