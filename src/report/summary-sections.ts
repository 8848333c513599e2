import type { Diagnostic } from '../records/diagnostic.ts';
import type { Language } from '../records/types.ts';
import type { RuleResult, Verdict } from '../rules/verdict.ts';
import { compared, essentials, repeatsFacts } from './compared.ts';
import { diagnosticSentences } from './diagnostic-message.ts';
import { htmlCode, htmlSentence, htmlText, shortened } from './escaping.ts';
import { factReader } from './fact-reader.ts';
import type { ReasonView } from './reason-view.ts';
import { reasonViews, standsInTheWay } from './reason-view.ts';
import { type Messages, messagesIn } from './language.ts';
import { cardAddress } from './pages.ts';

/** How much of each list and of each cell is written. */
export interface Cut {
  readonly items: number;
  /** Sentences for one reason. */
  readonly sentences: number;
  /** Of one sentence or one cell. */
  readonly characters: number;
}

// Each section is an HTML block without blank lines, so that Markdown reads none of it.

/** As many items as the cut allows, each written, and a last line that says how many are left out. */
function listed<T>(
  items: readonly T[],
  cut: Cut,
  messages: Messages,
  write: (item: T, index: number) => string,
  wrap: (text: string) => string,
): string {
  const rest = items.length - cut.items;
  const shown = items.slice(0, cut.items).map(write);
  return [...shown, ...(rest > 0 ? [wrap(htmlText(messages.labels.andMore(rest)))] : [])].join(
    '\n',
  );
}

/** Faults of the files: place, code, what was found and expected, what to do. Null without any. */
export function faultsSection(verdict: Verdict, language: Language, cut: Cut): string | null {
  if (verdict.diagnostics.length === 0) return null;
  const messages = messagesIn(language);
  const said = (sentence: string): string => htmlSentence(shortened(sentence, cut.characters));
  const item = (diagnostic: Diagnostic): string => {
    const { message, remedy } = diagnosticSentences(diagnostic, language);
    const place = `${shortened(diagnostic.file, cut.characters)}:${diagnostic.line}:${diagnostic.column}`;
    return `<li>${htmlCode(place)} <b>${said(message)}</b><br>${said(remedy)} <sub>${htmlCode(diagnostic.code)}</sub></li>`;
  };
  const list = listed(verdict.diagnostics, cut, messages, item, (text) => `<li>${text}</li>`);
  return `### ${messages.labels.faultsInFiles}\n\n<ol>\n${list}\n</ol>`;
}

/**
 * What stands in the way, a paragraph a reason: what it is, what to do, and its card. Null where nothing
 * does. Paragraphs break anywhere; a table would push the way out off a telephone.
 */
export function reasonsSection(verdict: Verdict, language: Language, cut: Cut): string | null {
  const messages = messagesIn(language);
  const all = reasonViews(verdict, messages);
  if (all.length === 0) return null;
  const lines = (sentences: readonly string[], write: (sentence: string) => string): string[] =>
    sentences
      .slice(0, cut.sentences)
      .map((sentence) => write(htmlSentence(shortened(sentence, cut.characters))));
  const paragraph = ({ code, stands, unblock }: ReasonView): string => {
    const card = `<sub><a href="${cardAddress(code, language)}">${code}</a></sub>`;
    const said = [
      ...lines(stands, (text) => `<b>${text}</b>`),
      ...lines(unblock, (text) => `→ ${text}`),
      card,
    ];
    return `<p>${said.join('<br>')}</p>`;
  };
  return listed(all, cut, messages, paragraph, (text) => `<p>${text}</p>`);
}

const SIGNS: Record<RuleResult['outcome'], string> = {
  pass: '✅',
  fail: '❌',
  unverifiable: '❓',
  waived: '➖',
  reported: 'ℹ️',
  'not-applicable': '➖',
};

/** As many facts as a cell may hold, the last one cut short. */
function cell(facts: readonly string[], characters: number): string {
  let room = characters;
  const shown: string[] = [];
  for (const fact of facts) {
    if (room <= 1) break;
    shown.push(htmlSentence(shortened(fact, room)));
    room -= fact.length;
  }
  return shown.join(' · ');
}

/** The code of a waived or reported row, and what would stand in the way elsewhere. */
function wouldStand(row: RuleResult, verdict: Verdict, messages: Messages): readonly string[] {
  if (row.code === null || standsInTheWay(row)) return [];
  const reader = factReader(row.facts, verdict.evaluatedAt, messages);
  return [`${messages.labels.wouldStand} ${messages.reasons[row.code].stands(reader)}`];
}

/** The table of rules: outcome, grade of evidence, what was compared. */
function rulesTable(verdict: Verdict, messages: Messages, cut: Cut): string {
  const { grades, labels, outcomes, rules } = messages;
  if (verdict.rules.length === 0) return `<p>${htmlText(labels.nothingJudged)}</p>`;
  const line = (row: RuleResult, index: number): string => {
    const facts = repeatsFacts(row, verdict.rules[index - 1]) ? [] : essentials(row, messages);
    const said = [...wouldStand(row, verdict, messages), ...facts];
    const code = row.code === null ? '' : `<sub>${htmlCode(row.code)}</sub> `;
    const cells = [
      htmlText(rules[row.rule].name),
      `${SIGNS[row.outcome]}\u00A0${htmlText(outcomes[row.outcome].word)}`,
      row.evidence === null ? '–' : htmlText(grades[row.evidence].word),
      `${code}${cell(said, cut.characters)}`,
    ];
    return `<tr>${cells.map((content) => `<td>${content}</td>`).join('')}</tr>`;
  };
  const heads = [labels.rule, labels.outcome, labels.evidence, labels.compared];
  return [
    '<table>',
    `<tr>${heads.map((head) => `<th>${htmlText(head)}</th>`).join('')}</tr>`,
    listed(verdict.rules, cut, messages, line, (text) => `<tr><td colspan="4">${text}</td></tr>`),
    '</table>',
  ].join('\n');
}

function glossary(entries: readonly { readonly word: string; readonly note: string }[]): string {
  const items = entries.map(
    ({ word, note }) => `<li><b>${htmlText(word)}</b> – ${htmlText(note)}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

/** Everything each rule compared. */
function allFacts(verdict: Verdict, messages: Messages, cut: Cut): readonly string[] {
  const rows = verdict.rules.filter(
    (row, index) =>
      !repeatsFacts(row, verdict.rules[index - 1]) && Object.keys(row.facts).length > 0,
  );
  if (rows.length === 0) return [];
  const line = (row: RuleResult): string => {
    const facts = cell(compared(row, messages), cut.characters);
    return `<tr><td>${htmlText(messages.rules[row.rule].name)}</td><td>${facts}</td></tr>`;
  };
  const rest = (text: string): string => `<tr><td colspan="2">${text}</td></tr>`;
  return ['<table>', listed(rows, cut, messages, line, rest), '</table>'];
}

/** What the words of the tables mean, the full digest and the codes for machines. */
function details(verdict: Verdict, messages: Messages, cut: Cut): string {
  const { grades, labels, outcomes } = messages;
  const grade = Object.entries(grades)
    .filter(([name]) => verdict.rules.some(({ evidence }) => evidence === name))
    .map(([, entry]) => entry);
  const outcome = Object.entries(outcomes)
    .filter(([name]) => verdict.rules.some((row) => row.outcome === name))
    .map(([, entry]) => entry);
  const codes = verdict.reasonCodes.map(htmlCode).join(', ');
  return [
    '<dl>',
    verdict.intervention === null
      ? ''
      : `<dt>${htmlText(labels.plan)}</dt><dd>${htmlCode(shortened(verdict.intervention.planDigest, 80))}</dd>`,
    codes === '' ? '' : `<dt>${htmlText(labels.reasonCodes)}</dt><dd>${codes}</dd>`,
    grade.length === 0
      ? ''
      : `<dt>${htmlText(labels.evidenceGrades)}</dt><dd>${glossary(grade)}</dd>`,
    outcome.length === 0
      ? ''
      : `<dt>${htmlText(labels.ruleOutcomes)}</dt><dd>${glossary(outcome)}</dd>`,
    '</dl>',
    ...allFacts(verdict, messages, cut),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Every rule with what it compared, folded under how many are met. */
export function foldedRules(verdict: Verdict, messages: Messages, cut: Cut): string {
  const { labels } = messages;
  const judged = verdict.rules.filter(({ outcome }) => outcome !== 'not-applicable');
  const open = new Set(judged.filter(standsInTheWay).map(({ rule }) => rule));
  const all = new Set(judged.map(({ rule }) => rule));
  const title =
    verdict.rules.length === 0 ? labels.details : labels.rulesMet(all.size - open.size, all.size);
  return [
    '<details>',
    `<summary>${htmlText(title)}</summary>`,
    rulesTable(verdict, messages, cut),
    details(verdict, messages, cut),
    '</details>',
  ].join('\n');
}
