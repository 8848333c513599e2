import type { AuditFinding, FilePlace, Severity } from '../../audits/finding.ts';
import type { OnboardingItem } from '../../audits/onboarding.ts';
import { type AuditReport, byCertainty, isSound } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import {
  code,
  type Finding,
  list,
  type Mark,
  marked,
  type Part,
  section,
  sentence,
} from '../document.ts';
import { shortened } from '../escaping.ts';
import { isDate } from '../fact-reader.ts';
import { messagesIn } from '../language.ts';
import { fittedHtml } from '../render-html.ts';
import { partsText } from '../render-log.ts';
import { SUMMARY_BYTES } from '../summary.ts';
import { grouped } from './groups.ts';
import { findingPage } from './page.ts';
import {
  type AuditMessages,
  auditMessagesIn,
  jobLine,
  missingSentences,
  platformSentences,
} from './sentences.ts';

/** Width of lines in columns, if the terminal does not say. */
const WIDTH = 100;
/** Places listed per cause. */
const PLACES = 3;
/** Maximum number of characters quoted from a file. */
const LONGEST = 600;

const MARKS: Record<Severity, Mark> = { error: 'bad', warning: 'attention', unknown: 'unknown' };
const STATES: Record<OnboardingItem['state'], Mark> = {
  present: 'good',
  missing: 'bad',
  unknown: 'unknown',
};

/** The language, the width, and the release whose pages are linked. */
export interface AuditTextOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns?: number;
  readonly version: string;
}

/** The report for a terminal; with colours only on request. */
export function auditText(
  report: AuditReport,
  { language, colour, columns = WIDTH, version }: AuditTextOptions,
): string {
  return partsText(auditParts(report, language, version), language, { colour, columns });
}

/** The job summary of `doctor` in GitHub Markdown; texts from files are code in HTML blocks. */
export function auditSummary(report: AuditReport, language: Language, version: string): string {
  return fittedHtml(auditParts(report, language, version), language, SUMMARY_BYTES);
}

function auditParts(report: AuditReport, language: Language, version: string): readonly Part[] {
  const messages = auditMessagesIn(language);
  const { labels, levels, onboarding, states } = messages;
  const { certain, unknowns } = byCertainty(report);
  const { reached } = report.level;
  const listed = (title: string, items: Parameters<typeof list>[0]): readonly Part[] =>
    section(title, list(items));
  const findings = (title: string, all: readonly AuditFinding[]): readonly Part[] =>
    section(title, list(findingsOf(all, messages, version), 'paragraphs'));
  return [
    {
      kind: 'heading',
      text: levels[reached],
      sign: reached === 0 ? '⛔' : '🛡️',
      mark: reached === 0 ? 'bad' : 'good',
    },
    sentence(labels.looked(report.workflows, report.gated.length)),
    ...(isSound(report) ? [sentence(labels.nothing)] : []),
    ...listed(
      labels.gated,
      report.gated.map((job) => code(jobLine(job))),
    ),
    ...findings(labels.findings, certain),
    ...findings(labels.unknowns, unknowns),
    ...listed(
      labels.declared(report.declared.length),
      report.declared.map((each) => code(shortened(`${jobLine(each)}: ${each.reason}`, LONGEST))),
    ),
    ...listed(
      labels.ignored(report.ignored.length),
      report.ignored.map(({ finding, reason }) => {
        const place = finding.file === null ? '' : ` ${finding.file}:${finding.line ?? 1}`;
        return code(shortened(`${finding.code}${place}: ${reason}`, LONGEST));
      }),
    ),
    ...listed(labels.next(reached + 1), missingSentences(report, messages)),
    ...listed(labels.platform, platformSentences(report, messages)),
    ...listed(
      labels.onboarding,
      report.onboarding.map(({ item, state, detail }) => {
        const said = state === 'present' ? code(onboardingSaid(detail, language)) : states[state];
        return marked(STATES[state], [`${onboarding[item]}:`, said]);
      }),
    ),
    ...listed(labels.elsewhere, [labels.zizmor]),
  ];
}

/** One finding per code: each cause with its places, and once why it matters and how to mend it. */
function findingsOf(
  findings: readonly AuditFinding[],
  messages: AuditMessages,
  version: string,
): readonly Finding[] {
  return grouped(findings, messages).map(({ code: name, severity, why, fix, causes }) => ({
    kind: 'finding',
    mark: MARKS[severity],
    says: causes.map(({ what, places }) =>
      places.length === 0
        ? `${messages.labels.settings}: ${what}`
        : [code(placesText(places)), what],
    ),
    why,
    remedies: [fix],
    code: name,
    page: findingPage(name, version),
  }));
}

/** The value of a step of onboarding: a date in the format of the language, otherwise as it is. */
function onboardingSaid(detail: string, language: Language): string {
  return isDate(detail) ? messagesIn(language).moments.date(detail) : detail;
}

function placesText(places: readonly FilePlace[]): string {
  const shown = places
    .slice(0, PLACES)
    .map(({ file, line }) => `${file.replace(/^\.github\/workflows\//, '')}:${line}`);
  const rest = places.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
}
