import type { Verdict } from '../rules/verdict.ts';
import { isoOrNull } from './json.ts';

/** The action's outputs from a verdict; `report` and `issue-number` come from the mode. */
export type VerdictOutput =
  | 'decision'
  | 'allowed'
  | 'reason-codes'
  | 'intervention-id'
  | 'plan-digest'
  | 'opens-at'
  | 'closes-at'
  | 'valid-until'
  | 'earliest-start';

const ID = /^[A-Za-z0-9._-]{1,64}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

function only(pattern: RegExp, text: string | undefined): string {
  return text !== undefined && pattern.test(text) ? text : '';
}

/**
 * Enums, hex, ids and ISO instants in UTC, never free text; empty if there is no value. `reason-codes` are
 * joined by commas without spaces.
 */
export function outputsOf(verdict: Verdict): { readonly [name in VerdictOutput]: string } {
  return {
    decision: verdict.decision,
    allowed: String(verdict.allowed),
    'reason-codes': verdict.reasonCodes.join(','),
    'intervention-id': only(ID, verdict.intervention?.id),
    'plan-digest': only(DIGEST, verdict.intervention?.planDigest),
    'opens-at': isoOrNull(verdict.opensAt) ?? '',
    'closes-at': isoOrNull(verdict.closesAt) ?? '',
    'valid-until': isoOrNull(verdict.validUntil) ?? '',
    'earliest-start': isoOrNull(verdict.earliestStart) ?? '',
  };
}
