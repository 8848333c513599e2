import type { Diagnostic } from '../records/diagnostic.ts';
import type { Language } from '../records/types.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { Decision, Outcome, Verdict } from '../rules/verdict.ts';
import { aheadSentences } from './ahead.ts';
import { essentials, repeatsFacts } from './compared.ts';
import { diagnosticSentences } from './diagnostic-message.ts';
import { lineSentence, visible } from './escaping.ts';
import { headline } from './headline.ts';
import { isAllClaimed, type ReasonView, reasonViews } from './reason-view.ts';
import { padded, widthOf, wrapped } from './wrapping.ts';
import { type Messages, messagesIn } from './language.ts';
import { cardAddress } from './pages.ts';

/** Wider lines are hard to read. A log, which has no width of its own, gets them so too. */
const WIDEST = 100;

interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

function paintOf(colour: boolean): Paint {
  const sgr =
    (code: number) =>
    (text: string): string =>
      colour && text !== '' ? `\u001B[${code}m${text}\u001B[0m` : text;
  return { good: sgr(32), bad: sgr(31), faint: sgr(2), strong: sgr(1) };
}

const SIGNS: Record<Outcome, string> = {
  pass: '✓',
  fail: '✗',
  unverifiable: '?',
  waived: '-',
  reported: 'i',
  'not-applicable': '-',
};

const ALLOWED: ReadonlySet<Decision> = new Set(['allow', 'allow-urgent']);

/** Lines of a paragraph, the first after `first`, the others indented as far. */
type Paragraph = (first: string, sentence: string) => readonly string[];

function paragraphs({ quotes }: Messages, width: number): Paragraph {
  return (first, sentence) =>
    wrapped(lineSentence(sentence, quotes), width, first, ' '.repeat(first.length));
}

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

function faults(
  verdict: Verdict,
  language: Language,
  paint: Paint,
  width: number,
): readonly string[] {
  return verdict.diagnostics.flatMap((diagnostic) => {
    const [, ...sentences] = diagnosticParagraphs(diagnostic, language, width);
    const { file, line, column, code } = diagnostic;
    return [
      `${paint.strong(`${visible(file)}:${line}:${column}`)} ${paint.faint(code)}`,
      ...sentences,
    ];
  });
}

function reasons(
  verdict: Verdict,
  messages: Messages,
  language: Language,
  paint: Paint,
  paragraph: Paragraph,
): readonly string[] {
  return reasonLines(reasonViews(verdict, messages), language, paint, paragraph);
}

function reasonLines(
  shown: readonly ReasonView[],
  language: Language,
  paint: Paint,
  paragraph: Paragraph,
): readonly string[] {
  return shown.flatMap(({ code, stands, unblock }) => [
    ...stands.flatMap((sentence) => paragraph('✗ ', sentence)).map(paint.bad),
    ...unblock.flatMap((sentence) => paragraph('  → ', sentence)),
    `  ${paint.faint(code)}`,
    `  ${paint.faint(cardAddress(code, language))}`,
  ]);
}

function rules(
  verdict: Verdict,
  messages: Messages,
  paint: Paint,
  paragraph: Paragraph,
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
      SIGNS[row.outcome],
      padded(String(names[index]), names),
      padded(String(words[index]), words),
      padded(String(evidence[index]), evidence),
    ];
    const heads = rowLines(columns.join('  '), row.code ?? '', width);
    const colour = { pass: paint.good, fail: paint.bad, unverifiable: paint.bad };
    const tint = row.outcome in colour ? colour[row.outcome as keyof typeof colour] : paint.faint;
    const repeated = repeatsFacts(row, verdict.rules[index - 1]);
    const facts = repeated ? '' : essentials(row, messages).join(' · ');
    return [
      ...heads.map(tint),
      ...(facts === '' ? [] : paragraph('     ', facts).map(paint.faint)),
    ];
  });
}

/** The columns of a row and its code behind them; where they have no room, the code stands beneath. */
function rowLines(columns: string, code: string, width: number): readonly string[] {
  const line = `${columns}  ${code}`.trimEnd();
  if (widthOf(line) <= width) return [line];
  const lines = wrapped(columns.trimEnd().replace(/ {2,}/g, '  '), width, '', '   ');
  return code === '' ? lines : [...lines, `   ${code}`];
}

/**
 * The verdict for a terminal of so many columns (at most 100 are used), ending in a line end. Colours only
 * where asked for; control and direction characters of what people wrote are shown, not obeyed.
 */
export function verdictText(
  verdict: Verdict,
  options: {
    readonly language: Language;
    readonly colour: boolean;
    readonly columns?: number | undefined;
  },
): string {
  const messages = messagesIn(options.language);
  const width = Math.min(WIDEST, options.columns ?? WIDEST);
  const paragraph = paragraphs(messages, width);
  const { labels } = messages;
  const paint = paintOf(options.colour);
  const tint = ALLOWED.has(verdict.decision) ? paint.good : paint.bad;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.strong(title), ...lines];
  return [
    ...wrapped(headline(verdict, messages), width, '', '').map(tint),
    ...wrapped(subject(verdict, messages), width, '', '').map(paint.faint),
    ...(isAllClaimed(verdict) ? wrapped(labels.allClaimed, width, '! ', '  ') : []),
    ...(verdict.decision === 'error' ? wrapped(labels.errorHelp, width, '! ', '  ') : []),
    ...aheadSentences(verdict, messages).flatMap((each) => paragraph('! ', each)),
    ...section(labels.faultsInFiles, faults(verdict, options.language, paint, width)),
    ...section(
      labels.standsInTheWay,
      reasons(verdict, messages, options.language, paint, paragraph),
    ),
    ...section(labels.rules, rules(verdict, messages, paint, paragraph, width)),
    '',
  ].join('\n');
}

/** A fault as it is shown everywhere: place and code, then message and remedy beneath. */
export function diagnosticParagraphs(
  diagnostic: Diagnostic,
  language: Language,
  columns: number,
): readonly string[] {
  const { message, remedy } = diagnosticSentences(diagnostic, language);
  const { file, line, column, code, excerpt } = diagnostic;
  const paragraph = paragraphs(messagesIn(language), Math.min(WIDEST, columns));
  return [
    `${visible(file)}:${line}:${column} ${code}`,
    ...(excerpt === undefined ? [] : [`  ${String(line).padStart(4)} | ${visible(excerpt)}`]),
    ...paragraph('  ', message),
    ...paragraph('  → ', remedy),
  ];
}

/** What stands in the way by some of its codes alone, with what mends it, for a terminal. */
export function standingText(
  verdict: Verdict,
  codes: readonly ReasonCode[],
  options: { readonly language: Language; readonly colour: boolean; readonly columns: number },
): string {
  const messages = messagesIn(options.language);
  const paragraph = paragraphs(messages, Math.min(WIDEST, options.columns));
  const kept = reasonViews(verdict, messages).filter(({ code }) => codes.includes(code));
  return reasonLines(kept, options.language, paintOf(options.colour), paragraph).join('\n');
}
