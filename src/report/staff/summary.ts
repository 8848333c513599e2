import type { Diagnostic } from '../../records/diagnostic.ts';
import type { Language } from '../../records/types.ts';
import { isComplete, type StaffReport, type StaffRow } from '../../staffing/staff-report.ts';
import { diagnosticFinding } from '../diagnostic-message.ts';
import { code, list, type Part, type Row, section, sentence } from '../document.ts';
import { messagesIn } from '../language.ts';
import { partsHtml } from '../render-html.ts';
import { partsText } from '../render-log.ts';
import {
  countsLine,
  doneLine,
  rosterSentences,
  personSentences,
  failedActionSentence,
  unknownInputSentence,
  waitOf,
} from './sentences.ts';
import { filled } from '../filled.ts';

/** Maximum number of people in the table, and of those who simply work here; the JSON report has all. */
const ROWS = 100;
const OTHERS = 400;

/** The job summary of `mode: staff`: who works here, joins or leaves, and how long each has been waiting. */
export function staffSummary(
  account: StaffReport,
  diagnostics: readonly Diagnostic[],
  language: Language,
): string {
  return partsHtml(staffParts(account, diagnostics, language));
}

/** The same for the log, in plain lines. */
export function staffLog(
  account: StaffReport,
  diagnostics: readonly Diagnostic[],
  language: Language,
): string {
  return partsText(staffParts(account, diagnostics, language), language).trimEnd();
}

function staffParts(
  account: StaffReport,
  diagnostics: readonly Diagnostic[],
  language: Language,
): readonly Part[] {
  const { summary } = messagesIn(language).staff;
  const { rows, unknown, failed, done } = account;
  const moving = rows.filter(({ place }) => place !== 'in' && place !== 'out');
  const staying = rows.filter(({ place }) => place === 'in').map(({ ref }) => ref);
  const whole = isComplete(account);
  const rest = (all: readonly unknown[], most: number): readonly Part[] =>
    all.length > most ? [sentence(summary.more(all.length - most))] : [];
  return [
    {
      kind: 'heading',
      text: whole ? summary.title : summary.titleFailed,
      sign: whole ? '✅' : '⛔',
    },
    ...(rows.length === 0 ? [] : [sentence(countsLine(rows, language))]),
    ...rosterSentences(account, language).map((each) => sentence(each)),
    ...section(
      summary.unknownTitle,
      list(unknown.slice(0, ROWS).map((one) => unknownInputSentence(one, language))),
    ),
    ...section(
      summary.failedTitle,
      list(failed.slice(0, ROWS).map((one) => failedActionSentence(one, language))),
    ),
    ...list(
      diagnostics.slice(0, ROWS).map((one) => diagnosticFinding(one, language)),
      'numbers',
    ),
    ...(moving.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: summary.columns,
            rows: moving.slice(0, ROWS).map((row) => personRow(row, account, language)),
          },
        ]),
    ...rest(moving, ROWS),
    ...(staying.length === 0
      ? []
      : [
          {
            kind: 'folded' as const,
            title: filled(summary.others, { number: staying.length }),
            parts: [sentence(staying.slice(0, OTHERS).map(code)), ...rest(staying, OTHERS)],
          },
        ]),
    sentence(`${summary.doneTitle}: ${doneLine(done, language)}`),
  ];
}

function personRow(row: StaffRow, account: StaffReport, language: Language): Row {
  const { summary } = messagesIn(language).staff;
  const wait = waitOf(row, account, language);
  const issue = row.issue === null ? '' : `#${row.issue}`;
  return {
    cells: [code(row.ref), summary.places[row.place], wait, issue, personSentences(row, language)],
  };
}
