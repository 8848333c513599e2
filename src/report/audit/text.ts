import type { Place, Severity } from '../../audits/finding.ts';
import type { OnboardingItem } from '../../audits/onboarding.ts';
import type { AuditReport } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import { lineSentence, visible } from '../escaping.ts';
import { wrapped } from '../wrapping.ts';
import { type FindingGroup, type Group, grouped } from './groups.ts';
import { auditMessagesIn } from './language.ts';
import type { AuditMessages } from './messages.ts';
import { findingPage } from './page.ts';
import { onboardingSaid } from './onboarding.ts';
import { isSound, jobLine, missingSentences, platformSentences, sorted } from './sections.ts';

/** Width of lines in columns, where the terminal does not say another. */
const WIDTH = 100;
/** Places of one cause that are written out. */
const PLACES = 3;

const SIGNS: Record<Severity, string> = { error: '✗', warning: '!', unknown: '?' };
const STATES: Record<OnboardingItem['state'], string> = {
  present: '✓',
  missing: '✗',
  unknown: '?',
};

/** In whose words, how wide, and which release's pages are named. */
export interface AuditTextOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns?: number;
  readonly version: string;
}

interface Drawing {
  readonly messages: AuditMessages;
  readonly paint: (code: number, text: string) => string;
  readonly width: number;
  readonly version: string;
}

function paragraph(
  first: string,
  sentence: string,
  { messages, width }: Drawing,
): readonly string[] {
  const said = lineSentence(sentence, messages.quotes);
  return wrapped(said, width, first, ' '.repeat(first.length));
}

/** The code and its page; each cause on a line of its own; why, and what to do, once. */
function groupLines(group: Group, drawing: Drawing): readonly string[] {
  const { code, severity, why, fix, causes } = group;
  const { paint, version } = drawing;
  return [
    `${paint(severity === 'error' ? 31 : 33, SIGNS[severity])} ${paint(1, code)} ${paint(2, findingPage(code, version))}`,
    ...causes.flatMap((cause) => causeLines(cause, drawing)),
    ...paragraph('  ', why, drawing).map((text) => paint(2, text)),
    ...paragraph('  → ', fix, drawing),
  ];
}

function causeLines({ what, places }: FindingGroup, drawing: Drawing): readonly string[] {
  return paragraph('  · ', `${placesText(places, drawing.messages)}: ${what}`, drawing);
}

function placesText(places: readonly Place[], { labels }: AuditMessages): string {
  if (places.length === 0) return labels.settings;
  const shown = places
    .slice(0, PLACES)
    .map(({ file, line }) => `${visible(file.replace(/^\.github\/workflows\//, ''))}:${line}`);
  const rest = places.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
}

/** The report for a terminal; colours only where asked for. */
export function auditText(report: AuditReport, options: AuditTextOptions): string {
  const messages = auditMessagesIn(options.language);
  const { labels, levels, onboarding, states } = messages;
  const drawing: Drawing = {
    messages,
    paint: (code, text) => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text),
    width: options.columns ?? WIDTH,
    version: options.version,
  };
  const { paint, width } = drawing;
  const { certain, unknowns } = sorted(report);
  const { reached } = report.level;
  const section = (title: string, content: readonly string[]): readonly string[] =>
    content.length === 0 ? [] : ['', paint(1, title), ...content];
  const listed = (findings: AuditReport['findings']): readonly string[] =>
    grouped(findings, messages).flatMap((group) => groupLines(group, drawing));
  const items = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => paragraph('- ', text, drawing));
  return [
    ...wrapped(levels[reached], width, '', '').map((text) => paint(reached === 0 ? 31 : 32, text)),
    ...wrapped(labels.looked(report.workflows, report.gated.length), width, '', '').map((text) =>
      paint(2, text),
    ),
    ...(isSound(report) ? wrapped(labels.nothing, width, '', '') : []),
    ...section(labels.gated, items(report.gated.map((job) => visible(jobLine(job))))),
    ...section(labels.findings, listed(certain)),
    ...section(labels.unknowns, listed(unknowns)),
    ...section(labels.declared(report.declared.length), items(declaredLines(report))),
    ...section(labels.ignored(report.ignored.length), items(ignoredLines(report))),
    ...section(labels.next(reached + 1), items(missingSentences(report, messages))),
    ...section(labels.platform, items(platformSentences(report, messages))),
    ...section(
      labels.onboarding,
      report.onboarding.flatMap(({ item, state, detail }) => {
        const said = state === 'present' ? onboardingSaid(detail, options.language) : states[state];
        return wrapped(`${onboarding[item]}: ${visible(said)}`, width, `${STATES[state]} `, '  ');
      }),
    ),
    ...section(labels.elsewhere, items([labels.zizmor])),
    '',
  ].join('\n');
}

function declaredLines({ declared }: AuditReport): readonly string[] {
  return declared.map((each) => visible(`${jobLine(each)}: ${each.reason}`));
}

function ignoredLines({ ignored }: AuditReport): readonly string[] {
  return ignored.map(({ finding, reason }) => {
    const place = finding.file === null ? '' : ` ${finding.file}:${finding.line ?? 1}`;
    return visible(`${finding.code}${place}: ${reason}`);
  });
}
