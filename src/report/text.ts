import type { Language } from '../records/types.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { Outcome, Verdict } from '../rules/verdict.ts';
import { essentialFacts, repeatsFacts } from './named-facts.ts';
import { section, sentence } from './document.ts';
import { lineSentence, visible } from './escaping.ts';
import { headline } from './headline.ts';
import { type Messages, messagesIn } from './language.ts';
import { painted, partsText } from './render-log.ts';
import { faultParts, reasonParts, remarkParts } from './verdict-parts.ts';
import { padded, widthOf, wrapped } from './wrapping.ts';

/** Wider lines are hard to read. Also used for a log, which has no width of its own. */
const WIDEST = 100;

const FAINT = 2;
const SIGNS: Record<Outcome, { readonly sign: string; readonly colour: number }> = {
  pass: { sign: '✓', colour: 32 },
  fail: { sign: '✗', colour: 31 },
  unverifiable: { sign: '?', colour: 31 },
  waived: { sign: '-', colour: FAINT },
  reported: { sign: 'i', colour: FAINT },
  'not-applicable': { sign: '-', colour: FAINT },
};

function subject(verdict: Verdict, { labels, moments }: Messages): string {
  const { intervention, evaluatedAt } = verdict;
  return [
    ...(intervention === null
      ? []
      : [
          visible(intervention.id),
          ...(intervention.urgent ? [labels.urgent] : []),
          `${labels.plan} ${visible(intervention.planDigest)}`,
        ]),
    evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt)),
    labels.zone,
  ].join(' · ');
}

/** A line per rule, with what it compared below. Only the log uses columns and indented lines: HTML has cells. */
function ruleLines(
  verdict: Verdict,
  messages: Messages,
  paint: (text: string, sgr: number) => string,
  width: number,
): readonly string[] {
  const { grades, outcomes } = messages;
  const names = verdict.rules.map(({ rule }) => messages.rules[rule].name);
  const words = verdict.rules.map(({ outcome }) => outcomes[outcome].word);
  const evidence = verdict.rules.map((row) =>
    row.evidence === null ? '–' : grades[row.evidence].word,
  );
  return verdict.rules.flatMap((row, index) => {
    const columns = [
      SIGNS[row.outcome].sign,
      padded(String(names[index]), names),
      padded(String(words[index]), words),
      padded(String(evidence[index]), evidence),
    ];
    const heads = rowLines(columns.join('  '), row.code ?? '', width);
    const repeated = repeatsFacts(row, verdict.rules[index - 1]);
    const facts = repeated ? '' : essentialFacts(row, messages).join(' · ');
    return [
      ...heads.map((line) => paint(line, SIGNS[row.outcome].colour)),
      ...(facts === ''
        ? []
        : wrapped(lineSentence(facts, messages.quotes), width, '     ', '     ').map((line) =>
            paint(line, FAINT),
          )),
    ];
  });
}

/** The columns of a row followed by its code; if there is no room, the code is put below. */
function rowLines(columns: string, code: string, width: number): readonly string[] {
  const line = `${columns}  ${code}`.trimEnd();
  if (widthOf(line) <= width) return [line];
  const lines = wrapped(columns.trimEnd().replace(/ {2,}/g, '  '), width, '', '   ');
  return code === '' ? lines : [...lines, `   ${code}`];
}

/**
 * The verdict for a terminal with this many columns (at most 100 are used), with a final line end. Colours
 * only on request; control and direction characters in people's text are shown rather than executed.
 */
export function verdictText(
  verdict: Verdict,
  {
    language,
    colour,
    columns: width = WIDEST,
  }: {
    readonly language: Language;
    readonly colour: boolean;
    readonly columns?: number | undefined;
  },
): string {
  const messages = messagesIn(language);
  const { labels } = messages;
  const columns = Math.min(WIDEST, width);
  const paint = painted(colour);
  const mark = verdict.allowed ? 'good' : 'bad';
  const above = partsText(
    [
      { kind: 'heading', text: headline(verdict, messages), mark },
      sentence(subject(verdict, messages)),
      ...remarkParts(verdict, language),
      ...faultParts(verdict, language),
      ...section(labels.standsInTheWay, reasonParts(verdict, language)),
    ],
    language,
    { columns, colour },
  );
  const rules = ruleLines(verdict, messages, paint, columns);
  const table = rules.length === 0 ? [] : ['', paint(labels.rules, 1), ...rules, ''];
  return `${above}${table.join('\n')}`;
}

/** What stands in the way by some of its codes, with the remedy, for a terminal. */
export function standingText(
  verdict: Verdict,
  codes: readonly ReasonCode[],
  options: { readonly language: Language; readonly colour: boolean; readonly columns: number },
): string {
  const { language, colour } = options;
  const columns = Math.min(WIDEST, options.columns);
  return partsText(reasonParts(verdict, language, codes), language, { columns, colour }).trimEnd();
}
