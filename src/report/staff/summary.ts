import type { Language } from '../../records/types.ts';
import type { Diagnostic } from '../../records/diagnostic.ts';
import type { StaffAccount, StaffRow } from '../../staffing/account.ts';
import { diagnosticMessage } from '../diagnostic-message.ts';
import { htmlCode, htmlParagraph, htmlSentence, htmlText, lineSentence } from '../escaping.ts';
import {
  countsLine,
  deedsLine,
  rosterSentences,
  personSentences,
  undoneSentence,
  unknowableSentence,
  waitOf,
} from './sentences.ts';
import { blocks, steps } from './blocks.ts';
import { messagesIn } from '../language.ts';

/** People written out in the table, and those who are simply in; the rest stands in the JSON report. */
const ROWS = 100;
const OTHERS = 400;

/** True where everything that was needed is known and done. */
export function isComplete({ unknowable, undone, roster }: StaffAccount): boolean {
  return unknowable.length === 0 && undone.length === 0 && roster !== 'invalid';
}

/** The job summary of `mode: staff`: who is in, on the way in or out, and how long each waits. */
export function staffSummary(
  account: StaffAccount,
  diagnostics: readonly Diagnostic[],
  language: Language,
): string {
  const { summary } = messagesIn(language).staff;
  const { rows, unknowable, undone, deeds } = account;
  const moving = rows.filter(({ place }) => place !== 'in' && place !== 'out');
  const whole = isComplete(account);
  return `${blocks([
    `## ${whole ? '✅' : '⛔'} ${whole ? summary.title : summary.titleUndone}`,
    rows.length === 0 ? '' : htmlParagraph(countsLine(rows, language)),
    ...rosterSentences(account, language).map(htmlParagraph),
    ...listed(
      summary.unknowableTitle,
      unknowable.map((one) => unknowableSentence(one, language)),
    ),
    ...listed(
      summary.undoneTitle,
      undone.map((one) => undoneSentence(one, language)),
    ),
    ...(diagnostics.length === 0 ? [] : [faults(diagnostics, language)]),
    moving.length === 0 ? '' : peopleTable(moving, account, language),
    others(
      rows.filter(({ place }) => place === 'in'),
      language,
    ),
    htmlParagraph(`${summary.deedsTitle}: ${deedsLine(deeds, language)}`),
  ])}\n`;
}

/** The same for the log, in plain lines. */
export function staffLog(
  account: StaffAccount,
  diagnostics: readonly Diagnostic[],
  language: Language,
): string {
  const { summary } = messagesIn(language).staff;
  const { rows, unknowable, undone, deeds } = account;
  const moving = rows.filter(({ place }) => place !== 'in' && place !== 'out');
  const plain = (sentence: string): string => lineSentence(sentence, ['', '']);
  return [
    isComplete(account) ? summary.title : summary.titleUndone,
    ...(rows.length === 0 ? [] : [countsLine(rows, language)]),
    ...rosterSentences(account, language),
    ...unknowable.map((one) => `${summary.unknowableTitle}: ${unknowableSentence(one, language)}`),
    ...undone.map((one) => `${summary.undoneTitle}: ${undoneSentence(one, language)}`),
    ...diagnostics.slice(0, ROWS).map((one) => faultLine(one, language)),
    ...moving
      .slice(0, ROWS)
      .map((row) =>
        [
          `${row.ref}: ${summary.places[row.place]}`,
          waitOf(row, account, language),
          row.issue === null ? '' : `#${row.issue}`,
          ...personSentences(row, language),
        ]
          .filter((part) => part !== '')
          .join(', '),
      ),
    ...(moving.length > ROWS ? [summary.more(moving.length - ROWS)] : []),
    `${summary.deedsTitle}: ${deedsLine(deeds, language)}`,
  ]
    .map(plain)
    .join('\n');
}

function listed(title: string, sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : [`### ${title}`, steps(sentences.slice(0, ROWS), 'ul')];
}

function faults(diagnostics: readonly Diagnostic[], language: Language): string {
  return steps(
    diagnostics.slice(0, ROWS).map((one) => faultLine(one, language)),
    'ul',
  );
}

function faultLine(diagnostic: Diagnostic, language: Language): string {
  const { file, line, column } = diagnostic;
  return `${file}:${line}:${column}: ${diagnosticMessage(diagnostic, language)}`;
}

function peopleTable(rows: readonly StaffRow[], account: StaffAccount, language: Language): string {
  const { summary } = messagesIn(language).staff;
  const heads = summary.columns.map((column) => `<th align="left">${htmlText(column)}</th>`);
  const lines = rows.slice(0, ROWS).map((row) => {
    const cells = [
      htmlCode(row.ref),
      htmlText(summary.places[row.place]),
      htmlText(waitOf(row, account, language)),
      row.issue === null ? '' : `#${row.issue}`,
      personSentences(row, language).map(htmlSentence).join('<br>'),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const rest = rows.length - lines.length;
  const more = rest > 0 ? [`<tr><td colspan="5">${htmlText(summary.more(rest))}</td></tr>`] : [];
  return ['<table>', `<tr>${heads.join('')}</tr>`, ...lines, ...more, '</table>'].join('\n');
}

function others(rows: readonly StaffRow[], language: Language): string {
  if (rows.length === 0) return '';
  const { summary } = messagesIn(language).staff;
  const rest = rows.length - OTHERS;
  return [
    `<details><summary>${htmlText(summary.others(rows.length))}</summary>`,
    `<p>${rows
      .slice(0, OTHERS)
      .map(({ ref }) => htmlCode(ref))
      .join(' ')}${rest > 0 ? ` ${htmlText(summary.more(rest))}` : ''}</p>`,
    '</details>',
  ].join('\n');
}
