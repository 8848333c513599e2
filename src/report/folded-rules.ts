import type { RuleResult, Verdict } from '../rules/verdict.ts';
import { namedFacts, essentialFacts, repeatsFacts } from './named-facts.ts';
import { code, list, type Part, type Piece, type Pieces, sentence, strong } from './document.ts';
import { factReader } from './fact-reader.ts';
import type { Messages } from './language.ts';
import { isInTheWay } from '../rules/in-the-way.ts';

const SIGNS: Record<RuleResult['outcome'], string> = {
  pass: '✅',
  fail: '❌',
  unverifiable: '❓',
  waived: '➖',
  reported: 'ℹ️',
  'not-applicable': '➖',
};

/** Every rule with what it compared, folded under how many are met. */
export function foldedRules(verdict: Verdict, messages: Messages): Part {
  const { labels } = messages;
  const judged = verdict.rules.filter(({ outcome }) => outcome !== 'not-applicable');
  const open = new Set(judged.filter(isInTheWay).map(({ rule }) => rule));
  const all = new Set(judged.map(({ rule }) => rule));
  const isEmpty = verdict.rules.length === 0;
  return {
    kind: 'folded',
    title: isEmpty ? labels.details : labels.rulesMet(all.size - open.size, all.size),
    parts: [
      isEmpty ? sentence(labels.nothingJudged) : rulesTable(verdict, messages),
      ...list(codesOf(verdict, messages)),
      ...wordsOf(verdict, messages),
      ...allFacts(verdict, messages),
    ],
  };
}

/** The code of a waived or reported row, and what would stand in the way elsewhere. */
function wouldStand(row: RuleResult, verdict: Verdict, messages: Messages): readonly string[] {
  if (row.code === null || isInTheWay(row)) return [];
  const { say } = factReader(row.facts, verdict.evaluatedAt, messages);
  return [`${messages.labels.wouldStand} ${say(messages.reasons[row.code].what)}`];
}

/** Outcome, grade of evidence, what was compared. */
function rulesTable(verdict: Verdict, messages: Messages): Part {
  const { grades, labels, outcomes, rules } = messages;
  const cellsOf = (row: RuleResult, index: number): readonly Pieces[] => {
    const facts = repeatsFacts(row, verdict.rules[index - 1]) ? [] : essentialFacts(row, messages);
    const said = [...wouldStand(row, verdict, messages), ...facts];
    const reason: readonly Piece[] =
      row.code === null ? [] : [{ kind: 'code', text: row.code, isSmall: true }];
    return [
      rules[row.rule].name,
      `${SIGNS[row.outcome]}\u00A0${outcomes[row.outcome].word}`,
      row.evidence === null ? '–' : grades[row.evidence].word,
      said.length === 0 ? reason : [...reason, said.join(' · ')],
    ];
  };
  return {
    kind: 'table',
    head: [labels.rule, labels.outcome, labels.evidence, labels.compared],
    rows: verdict.rules.map((row, index) => ({ cells: cellsOf(row, index) })),
  };
}

/** The full digest and the codes for machines. */
function codesOf(
  { intervention, reasonCodes }: Verdict,
  { labels }: Messages,
): Parameters<typeof list>[0] {
  return [
    ...(intervention === null
      ? []
      : [sentence([`${labels.plan}:`, code(intervention.planDigest)])]),
    ...(reasonCodes.length === 0
      ? []
      : [sentence([`${labels.reasonCodes}:`, ...reasonCodes.map(code)])]),
  ];
}

/** The meaning of those words that occur in the table. */
function wordsOf({ rules }: Verdict, { grades, labels, outcomes }: Messages): readonly Part[] {
  const glossary = (
    title: string,
    words: Readonly<Record<string, { readonly word: string; readonly note: string }>>,
    used: readonly (string | null)[],
  ): readonly Part[] => {
    const entries = Object.entries(words).filter(([name]) => used.includes(name));
    const items = entries.map(([, { word, note }]) => sentence([strong(word), `– ${note}`]));
    return items.length === 0 ? [] : [sentence(strong(title)), ...list(items)];
  };
  return [
    ...glossary(
      labels.evidenceGrades,
      grades,
      rules.map(({ evidence }) => evidence),
    ),
    ...glossary(
      labels.ruleOutcomes,
      outcomes,
      rules.map(({ outcome }) => outcome),
    ),
  ];
}

/** Everything each rule compared. */
function allFacts({ rules }: Verdict, messages: Messages): readonly Part[] {
  const rows = rules.filter(
    (row, index) => !repeatsFacts(row, rules[index - 1]) && Object.keys(row.facts).length > 0,
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      rows: rows.map((row) => ({
        cells: [messages.rules[row.rule].name, namedFacts(row, messages).join(' · ')],
      })),
    },
  ];
}
