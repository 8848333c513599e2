import { faultAddress } from '../pages.ts';
import { toIso } from '../../calendar/instant.ts';
import type { Language } from '../../records/types.ts';
import type { Diagnostic } from '../../records/diagnostic.ts';
import { isComplete, type StaffReport, type StaffRow } from '../../staffing/staff-report.ts';
import { diagnosticMessage } from '../diagnostic-message.ts';
import type { Versions } from '../../dossier/kept-verdict.ts';
import type { JsonValue } from '../json.ts';

/** The report's document of `mode: staff`, schema 1. Never a name, an address or a login. */
export function staffJson(
  account: StaffReport,
  diagnostics: readonly Diagnostic[],
  versions: Versions,
  language: Language,
): JsonValue {
  const { now, contractEnded, contractIssue, done, unknown, failed } = account;
  return {
    schema: 1,
    mode: 'staff',
    complete: isComplete(account),
    'evaluated-at': now === null ? null : toIso(now),
    roster: account.roster,
    membership: account.membership,
    'contract-ended': contractEnded,
    'contract-issue': contractIssue,
    'edited-issues': account.edited,
    'unsigned-issues': account.foreign,
    signature: account.signing?.why ?? null,
    people: account.rows.map(person),
    done: { ...done },
    'cannot-know': unknown.map(({ what, problem }) => ({
      what,
      request: problem?.request ?? null,
      status: problem?.status ?? null,
      ...(problem?.flaw !== undefined && { why: problem.flaw.why }),
    })),
    'not-done': failed.map(({ what, kind, of }) => ({ what, kind, of })),
    diagnostics: diagnostics.map((diagnostic) => ({
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

function person(row: StaffRow): JsonValue {
  const { ref, place, signals, missing, since, issue, letter, decidedBy } = row;
  return {
    ref,
    place,
    signals,
    missing,
    since: since === null ? null : toIso(since),
    issue,
    letter:
      letter.kind === 'notified'
        ? { state: 'told', at: toIso(letter.at), how: letter.how }
        : letter.kind === 'asked'
          ? { state: 'asked', on: letter.on }
          : letter.kind === 'not-sent'
            ? { state: 'not-sent', why: letter.why }
            : { state: 'not-due' },
    ...(decidedBy.length > 0 && { 'decided-by': decidedBy.map((line) => ({ ...line })) }),
  };
}
