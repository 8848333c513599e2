import type { Language } from '../records/types.ts';
import type { Decision, Outcome, Verdict } from '../rules/verdict.ts';
import { essentials, repeatsFacts } from './compared.ts';
import { diagnosticSentences } from './diagnostic-message.ts';
import { lineSentence, visible } from './escaping.ts';
import { headline } from './headline.ts';
import { messagesIn } from './language.ts';
import type { Messages } from './messages.ts';
import { isAllClaimed, standings } from './standing.ts';
import { neverFits } from './vain.ts';
import { padded, wrapped } from './wrapping.ts';

/** Width of lines in columns. */
const WIDTH = 100;

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
function paragraph(first: string, sentence: string, { quotes }: Messages): readonly string[] {
  return wrapped(lineSentence(sentence, quotes), WIDTH, first, ' '.repeat(first.length));
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

function faults(verdict: Verdict, language: Language, paint: Paint): readonly string[] {
  return verdict.diagnostics.flatMap((diagnostic) => {
    const messages = messagesIn(language);
    const { message, remedy } = diagnosticSentences(diagnostic, language);
    const { file, line, column, code } = diagnostic;
    return [
      `${paint.strong(`${visible(file)}:${line}:${column}`)} ${paint.faint(code)}`,
      ...paragraph('  ', message, messages),
      ...paragraph('  → ', remedy, messages),
    ];
  });
}

function reasons(verdict: Verdict, messages: Messages, paint: Paint): readonly string[] {
  return standings(verdict, messages).flatMap(({ code, stands, unblock }) => [
    ...stands.flatMap((sentence) => paragraph('✗ ', sentence, messages)).map(paint.bad),
    ...unblock.flatMap((sentence) => paragraph('  → ', sentence, messages)),
    `  ${paint.faint(code)}`,
  ]);
}

function rules(verdict: Verdict, messages: Messages, paint: Paint): readonly string[] {
  const { grades, outcomes } = messages;
  const names = verdict.rules.map(({ rule }) => messages.rules[rule]);
  const words = verdict.rules.map(({ outcome }) => outcomes[outcome].word);
  const evidence = verdict.rules.map((row) =>
    row.evidence === null ? '–' : grades[row.evidence].word,
  );
  return verdict.rules.flatMap((row, index) => {
    const head = [
      SIGNS[row.outcome],
      padded(String(names[index]), names),
      padded(String(words[index]), words),
      padded(String(evidence[index]), evidence),
      row.code ?? '',
    ].join('  ');
    const colour = { pass: paint.good, fail: paint.bad, unverifiable: paint.bad };
    const tint = row.outcome in colour ? colour[row.outcome as keyof typeof colour] : paint.faint;
    const repeated = repeatsFacts(row, verdict.rules[index - 1]);
    const facts = repeated ? '' : essentials(row, messages).join(' · ');
    return [
      tint(head.trimEnd()),
      ...(facts === '' ? [] : paragraph('     ', facts, messages).map(paint.faint)),
    ];
  });
}

/**
 * The verdict for a terminal, lines of about 100 columns, ending in a line end. Colours only where
 * asked for; control and direction characters of what people wrote are shown, not obeyed.
 */
export function textOf(verdict: Verdict, options: { language: Language; colour: boolean }): string {
  const messages = messagesIn(options.language);
  const { labels } = messages;
  const paint = paintOf(options.colour);
  const tint = ALLOWED.has(verdict.decision) ? paint.good : paint.bad;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.strong(title), ...lines];
  return [
    ...wrapped(headline(verdict, messages), WIDTH, '', '').map(tint),
    ...wrapped(subject(verdict, messages), WIDTH, '', '').map(paint.faint),
    ...(isAllClaimed(verdict) ? wrapped(labels.allClaimed, WIDTH, '! ', '  ') : []),
    ...(verdict.decision === 'error' ? wrapped(labels.errorHelp, WIDTH, '! ', '  ') : []),
    ...(neverFits(verdict) ? wrapped(labels.neverFits, WIDTH, '! ', '  ') : []),
    ...section(labels.faultsInFiles, faults(verdict, options.language, paint)),
    ...section(labels.standsInTheWay, reasons(verdict, messages, paint)),
    ...section(labels.rules, rules(verdict, messages, paint)),
    '',
  ].join('\n');
}

/** Diagnostics alone, as `check` shows them: `file:line:column code message → remedy`, a line each. */
export function diagnosticLines(
  diagnostics: Verdict['diagnostics'],
  language: Language,
): readonly string[] {
  const { quotes } = messagesIn(language);
  return diagnostics.map((diagnostic) => {
    const { message, remedy } = diagnosticSentences(diagnostic, language);
    const { file, line, column, code } = diagnostic;
    const place = `${visible(file)}:${line}:${column}`;
    return `${place} ${code} ${lineSentence(`${message} → ${remedy}`, quotes)}`;
  });
}
