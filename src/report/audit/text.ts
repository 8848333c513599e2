import type { Finding, Severity } from '../../audits/finding.ts';
import type { OnboardingItem } from '../../audits/onboarding.ts';
import type { AuditReport } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import { auditMessagesIn } from './language.ts';
import type { AuditMessages } from './messages.ts';
import { missingSentences, platformSentences, saidFinding, sorted } from './sections.ts';
import { lineSentence, visible } from '../escaping.ts';
import { wrapped } from '../wrapping.ts';

/** Wider lines are hard to read. */
const WIDEST = 100;

const SIGNS: Record<Severity, string> = { error: '✗', warning: '!', unknown: '?' };
const STATES: Record<OnboardingItem['state'], string> = {
  present: '✓',
  missing: '✗',
  unknown: '?',
};

type Paint = (code: number, text: string) => string;

type Paragraph = (first: string, sentence: string) => readonly string[];

function lines(
  finding: Finding,
  messages: AuditMessages,
  paint: Paint,
  paragraph: Paragraph,
): readonly string[] {
  const { code, severity, file, line, column } = finding;
  const { what, why, fix } = saidFinding(finding, messages);
  const place = file === null ? messages.labels.settings : `${visible(file)}:${line}:${column}`;
  const tint = severity === 'error' ? 31 : 33;
  return [
    `${paint(tint, SIGNS[severity])} ${paint(1, place)} ${paint(2, code)}`,
    ...paragraph('  ', what),
    ...paragraph('  ', why).map((text) => paint(2, text)),
    ...paragraph('  → ', fix),
  ];
}

/** The report for a terminal of so many columns (at most 100 are used); colours only where asked for. */
export function auditText(
  report: AuditReport,
  options: {
    readonly language: Language;
    readonly colour: boolean;
    readonly columns?: number | undefined;
  },
): string {
  const messages = auditMessagesIn(options.language);
  const width = Math.min(WIDEST, options.columns ?? WIDEST);
  const paragraph: Paragraph = (first, sentence) =>
    wrapped(lineSentence(sentence, messages.quotes), width, first, ' '.repeat(first.length));
  const { labels, levels, onboarding, states } = messages;
  const paint: Paint = (code, text) => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const { certain, unknowns } = sorted(report);
  const { reached } = report.level;
  const section = (title: string, content: readonly string[]): readonly string[] =>
    content.length === 0 ? [] : ['', paint(1, title), ...content];
  const listed = (findings: readonly Finding[]): readonly string[] =>
    findings.flatMap((finding) => lines(finding, messages, paint, paragraph));
  return [
    ...wrapped(levels[reached], width, '', '').map((text) => paint(reached === 0 ? 31 : 32, text)),
    ...wrapped(labels.looked(report.workflows, report.gates), width, '', '').map((text) =>
      paint(2, text),
    ),
    ...(certain.length === 0 ? [labels.nothing] : []),
    ...section(labels.findings, listed(certain)),
    ...section(labels.unknowns, listed(unknowns)),
    ...section(
      labels.next(reached + 1),
      missingSentences(report, messages).flatMap((text) => paragraph('- ', text)),
    ),
    ...section(
      labels.platform,
      platformSentences(report, messages).flatMap((text) => paragraph('- ', text)),
    ),
    ...section(
      labels.onboarding,
      report.onboarding.flatMap(({ item, state, detail }) => {
        const said = state === 'present' ? detail : states[state];
        return wrapped(`${onboarding[item]}: ${visible(said)}`, width, `${STATES[state]} `, '  ');
      }),
    ),
    '',
  ].join('\n');
}
