import type { Finding, Severity } from '../../audits/finding.ts';
import type { OnboardingItem } from '../../audits/onboarding.ts';
import type { AuditReport } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import { auditMessagesIn } from './language.ts';
import type { AuditMessages } from './messages.ts';
import { missingSentences, platformSentences, saidFinding, sorted } from './sections.ts';
import { lineSentence, visible } from '../escaping.ts';
import { wrapped } from '../wrapping.ts';

/** Width of lines in columns. */
const WIDTH = 100;

const SIGNS: Record<Severity, string> = { error: '✗', warning: '!', unknown: '?' };
const STATES: Record<OnboardingItem['state'], string> = {
  present: '✓',
  missing: '✗',
  unknown: '?',
};

type Paint = (code: number, text: string) => string;

function paragraph(first: string, sentence: string, { quotes }: AuditMessages): readonly string[] {
  return wrapped(lineSentence(sentence, quotes), WIDTH, first, ' '.repeat(first.length));
}

function lines(finding: Finding, messages: AuditMessages, paint: Paint): readonly string[] {
  const { code, severity, file, line, column } = finding;
  const { what, why, fix } = saidFinding(finding, messages);
  const place = file === null ? messages.labels.settings : `${visible(file)}:${line}:${column}`;
  const tint = severity === 'error' ? 31 : 33;
  return [
    `${paint(tint, SIGNS[severity])} ${paint(1, place)} ${paint(2, code)}`,
    ...paragraph('  ', what, messages),
    ...paragraph('  ', why, messages).map((text) => paint(2, text)),
    ...paragraph('  → ', fix, messages),
  ];
}

/** The report for a terminal, lines of about 100 columns; colours only where asked for. */
export function auditText(
  report: AuditReport,
  options: { readonly language: Language; readonly colour: boolean },
): string {
  const messages = auditMessagesIn(options.language);
  const { labels, levels, onboarding, states } = messages;
  const paint: Paint = (code, text) => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const { certain, unknowns } = sorted(report);
  const { reached } = report.level;
  const section = (title: string, content: readonly string[]): readonly string[] =>
    content.length === 0 ? [] : ['', paint(1, title), ...content];
  const listed = (findings: readonly Finding[]): readonly string[] =>
    findings.flatMap((finding) => lines(finding, messages, paint));
  return [
    ...wrapped(levels[reached], WIDTH, '', '').map((text) => paint(reached === 0 ? 31 : 32, text)),
    paint(2, labels.looked(report.workflows, report.gates)),
    ...(certain.length === 0 ? [labels.nothing] : []),
    ...section(labels.findings, listed(certain)),
    ...section(labels.unknowns, listed(unknowns)),
    ...section(
      labels.next(reached + 1),
      missingSentences(report, messages).flatMap((text) => paragraph('- ', text, messages)),
    ),
    ...section(
      labels.platform,
      platformSentences(report, messages).flatMap((text) => paragraph('- ', text, messages)),
    ),
    ...section(
      labels.onboarding,
      report.onboarding.flatMap(({ item, state, detail }) => {
        const said = state === 'present' ? detail : states[state];
        return wrapped(`${onboarding[item]}: ${visible(said)}`, WIDTH, `${STATES[state]} `, '  ');
      }),
    ),
    '',
  ].join('\n');
}
