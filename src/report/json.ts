import type { Versions } from '../dossier/kept-verdict.ts';
import type { Instant } from '../calendar/instant.ts';
import { toIso } from '../calendar/instant.ts';
import type { Language } from '../records/types.ts';
import type { Outcome, RuleId, Grade, FactValue, RuleResult, Verdict } from '../rules/verdict.ts';
import type { Decision, DecidingLine } from '../rules/verdict.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import { diagnosticMessage } from './diagnostic-message.ts';
import { isAt, isGroup } from '../rules/fact-values.ts';
import { hasCode } from '../rules/in-the-way.ts';
import { faultAddress, type JsonReason, reasonsJson } from './pages.ts';

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

interface JsonRow {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly code: ReasonCode | null;
  readonly evidence: Grade | null;
  readonly facts: { readonly [key: string]: JsonValue };
  /** Lines of the organisation's files without which this would not stand in the way. */
  readonly 'decided-by'?: readonly DecidingLine[];
}

/** The report's document, schema 1. Moments are ISO 8601 in UTC with seconds. */
export interface JsonReport {
  readonly schema: 1;
  readonly decision: Decision;
  readonly allowed: boolean;
  readonly 'reason-codes': readonly ReasonCode[];
  readonly reasons: readonly JsonReason[];
  readonly intervention: {
    readonly id: string;
    readonly 'plan-digest': string;
    readonly urgent: boolean;
  } | null;
  readonly 'evaluated-at': string | null;
  readonly 'opens-at': string | null;
  readonly 'closes-at': string | null;
  readonly 'valid-until': string | null;
  readonly 'earliest-start': string | null;
  /** What is already known to stand in the way when the slot opens; null if there is no slot to wait for. */
  readonly ahead: {
    readonly 'clear-from': string | null;
    readonly 'contract-ended': string | null;
    readonly reasons: readonly JsonReason[];
    readonly rules: readonly JsonRow[];
  } | null;
  readonly rules: readonly JsonRow[];
  readonly diagnostics: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly code: string;
    readonly 'help-url': string;
    readonly message: string;
  }[];
  readonly versions: Versions;
}

/** ISO 8601 in UTC with seconds; null stays null. */
export function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : toIso(at);
}

function jsonValue(value: FactValue): JsonValue {
  if (isAt(value)) return toIso(value.at);
  if (Array.isArray(value)) return (value as readonly FactValue[]).map(jsonValue);
  return isGroup(value) ? jsonFacts(value) : (value as JsonValue);
}

function jsonFacts(facts: { readonly [key: string]: FactValue }): { [key: string]: JsonValue } {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, jsonValue(value)]));
}

function jsonRow({ rule, outcome, code, evidence, facts, decidedBy }: RuleResult): JsonRow {
  const row = { rule, outcome, code, evidence, facts: jsonFacts(facts) };
  return decidedBy === undefined ? row : { ...row, 'decided-by': decidedBy };
}

/**
 * The document of `--format json` and of the report file, keys in their published order. The language is that
 * of the diagnostics' messages and of the linked pages.
 */
export function jsonReport(verdict: Verdict, versions: Versions, language: Language): JsonReport {
  const { intervention } = verdict;
  return {
    schema: 1,
    decision: verdict.decision,
    allowed: verdict.allowed,
    'reason-codes': verdict.reasonCodes,
    reasons: reasonsJson(verdict.reasonCodes, language),
    intervention: intervention && {
      id: intervention.id,
      'plan-digest': intervention.planDigest,
      urgent: intervention.urgent,
    },
    'evaluated-at': isoOrNull(verdict.evaluatedAt),
    'opens-at': isoOrNull(verdict.opensAt),
    'closes-at': isoOrNull(verdict.closesAt),
    'valid-until': isoOrNull(verdict.validUntil),
    'earliest-start': isoOrNull(verdict.earliestStart),
    ahead: verdict.ahead && {
      'clear-from': isoOrNull(verdict.ahead.clearFrom),
      'contract-ended': verdict.ahead.contractEnded,
      reasons: reasonsJson(
        verdict.ahead.rows.filter(hasCode).map(({ code }) => code),
        language,
      ),
      rules: verdict.ahead.rows.map(jsonRow),
    },
    rules: verdict.rules.map(jsonRow),
    diagnostics: verdict.diagnostics.map((diagnostic) => ({
      file: diagnostic.file,
      line: diagnostic.line,
      column: diagnostic.column,
      code: diagnostic.code,
      'help-url': faultAddress(diagnostic.code, language),
      message: diagnosticMessage(diagnostic, language),
    })),
    versions: { product: versions.product, calendar: versions.calendar, tzdata: versions.tzdata },
  };
}
