import type { Finding, Severity } from '../../audits/finding.ts';
import type { OnboardingItem } from '../../audits/onboarding.ts';
import { onboardingSaid } from './onboarding.ts';
import type { AuditReport } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import { auditMessagesIn } from './language.ts';
import type { AuditMessages } from './messages.ts';
import { type FindingGroup, type Group, grouped } from './groups.ts';
import { findingPage } from './page.ts';
import { isSound, jobLine, missingSentences, platformSentences, sorted } from './sections.ts';
import { htmlCode, htmlSentence, htmlText, shortened } from '../escaping.ts';

/** Rows of each table that are written out; the rest stands in the log and in the JSON report. */
const ROWS = 60;
/** Places of one cause that are written out. */
const PLACES = 3;

const SIGNS: Record<Severity, string> = { error: '⛔', warning: '⚠️', unknown: '❓' };
const STATES: Record<OnboardingItem['state'], string> = {
  present: '✅',
  missing: '❌',
  unknown: '❓',
};

// Each section is an HTML block without blank lines, so that Markdown reads none of it.

function row(group: Group, cause: FindingGroup, { labels }: AuditMessages, page: string): string {
  const { severity, why, fix, code } = group;
  const places = cause.places.map(({ file, line }) => htmlCode(`${shortened(file, 120)}:${line}`));
  const rest = places.length - PLACES;
  const place =
    places.length === 0
      ? htmlText(labels.settings)
      : [...places.slice(0, PLACES), ...(rest > 0 ? [`+${rest}`] : [])].join('<br>');
  const said = `${SIGNS[severity]} <b>${htmlSentence(cause.what)}</b><br>${htmlSentence(why)}<br><sub><a href="${page}">${htmlCode(code)}</a></sub>`;
  return `<tr><td>${place}</td><td>${said}</td><td>${htmlSentence(fix)}</td></tr>`;
}

function table(
  title: string,
  findings: readonly Finding[],
  messages: AuditMessages,
  version: string,
): readonly string[] {
  if (findings.length === 0) return [];
  const { labels } = messages;
  const heads = [labels.place, labels.finding, labels.fix].map(
    (head) => `<th>${htmlText(head)}</th>`,
  );
  const all = grouped(findings, messages).flatMap((group) =>
    group.causes.map((cause) => row(group, cause, messages, findingPage(group.code, version))),
  );
  const rows = all.slice(0, ROWS);
  const rest = all.length - rows.length;
  const more = rest > 0 ? [`<tr><td colspan="3">… +${rest}</td></tr>`] : [];
  return [
    `### ${title}`,
    ['<table>', `<tr>${heads.join('')}</tr>`, ...rows, ...more, '</table>'].join('\n'),
  ];
}

function list(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => `<li>${item}</li>`);
  return [`### ${title}`, ['<ul>', ...lines, '</ul>'].join('\n')];
}

/** The job summary of `doctor` in GitHub Markdown; what files say stands in HTML blocks as code. */
export function auditSummary(report: AuditReport, language: Language, version: string): string {
  const messages = auditMessagesIn(language);
  const { labels, levels, onboarding, states } = messages;
  const { certain, unknowns } = sorted(report);
  const { reached } = report.level;
  const sections = [
    `## ${reached === 0 ? '⛔' : '🛡️'} ${levels[reached]}`,
    `<p>${htmlText(labels.looked(report.workflows, report.gated.length))}${isSound(report) ? ` ${htmlText(labels.nothing)}` : ''}</p>`,
    ...list(
      labels.gated,
      report.gated.map((job) => htmlCode(shortened(jobLine(job), 200))),
    ),
    ...table(labels.findings, certain, messages, version),
    ...table(labels.unknowns, unknowns, messages, version),
    ...list(
      labels.declared(report.declared.length),
      report.declared.map((each) => htmlCode(shortened(`${jobLine(each)}: ${each.reason}`, 600))),
    ),
    ...list(
      labels.ignored(report.ignored.length),
      report.ignored.map(({ finding, reason }) =>
        htmlCode(shortened(`${finding.code} ${finding.file ?? ''}: ${reason}`, 600)),
      ),
    ),
    ...list(labels.next(reached + 1), missingSentences(report, messages).map(htmlSentence)),
    ...list(labels.platform, platformSentences(report, messages).map(htmlText)),
    ...list(
      labels.onboarding,
      report.onboarding.map(({ item, state, detail }) => {
        const said =
          state === 'present'
            ? htmlCode(shortened(onboardingSaid(detail, language), 200))
            : htmlText(states[state]);
        return `${STATES[state]} ${htmlText(onboarding[item])}: ${said}`;
      }),
    ),
    ...list(labels.elsewhere, [htmlText(labels.zizmor)]),
  ];
  return `${sections.join('\n\n')}\n`;
}
