import type { Finding, Severity } from '../../audits/finding.ts';
import type { OnboardingItem } from '../../audits/onboarding.ts';
import type { AuditReport } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import { auditMessagesIn } from './language.ts';
import type { AuditMessages } from './messages.ts';
import { missingSentences, platformSentences, saidFinding, sorted } from './sections.ts';
import { htmlCode, htmlSentence, htmlText, shortened } from '../escaping.ts';

/** Rows of each table that are written out; the rest stands in the log and in the JSON report. */
const ROWS = 60;

const SIGNS: Record<Severity, string> = { error: '⛔', warning: '⚠️', unknown: '❓' };
const STATES: Record<OnboardingItem['state'], string> = {
  present: '✅',
  missing: '❌',
  unknown: '❓',
};

// Each section is an HTML block without blank lines, so that Markdown reads none of it.

function row(finding: Finding, messages: AuditMessages): string {
  const { severity, file, line, column, code } = finding;
  const { what, why, fix } = saidFinding(finding, messages);
  const place =
    file === null
      ? htmlText(messages.labels.settings)
      : htmlCode(`${shortened(file, 120)}:${line}:${column}`);
  const said = `${SIGNS[severity]} <b>${htmlSentence(what)}</b><br>${htmlSentence(why)}<br><sub>${htmlCode(code)}</sub>`;
  return `<tr><td>${place}</td><td>${said}</td><td>${htmlSentence(fix)}</td></tr>`;
}

function table(
  title: string,
  findings: readonly Finding[],
  messages: AuditMessages,
): readonly string[] {
  if (findings.length === 0) return [];
  const { labels } = messages;
  const heads = [labels.place, labels.finding, labels.fix].map(
    (head) => `<th>${htmlText(head)}</th>`,
  );
  const rows = findings.slice(0, ROWS).map((finding) => row(finding, messages));
  const rest = findings.length - rows.length;
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
export function auditSummary(report: AuditReport, language: Language): string {
  const messages = auditMessagesIn(language);
  const { labels, levels, onboarding, states } = messages;
  const { certain, unknowns } = sorted(report);
  const { reached } = report.level;
  const sections = [
    `## ${reached === 0 ? '⛔' : '🛡️'} ${levels[reached]}`,
    `<p>${htmlText(labels.looked(report.workflows, report.gates))}${certain.length === 0 ? ` ${htmlText(labels.nothing)}` : ''}</p>`,
    ...table(labels.findings, certain, messages),
    ...table(labels.unknowns, unknowns, messages),
    ...list(labels.next(reached + 1), missingSentences(report, messages).map(htmlSentence)),
    ...list(labels.platform, platformSentences(report, messages).map(htmlText)),
    ...list(
      labels.onboarding,
      report.onboarding.map(({ item, state, detail }) => {
        const said =
          state === 'present' ? htmlCode(shortened(detail, 200)) : htmlText(states[state]);
        return `${STATES[state]} ${htmlText(onboarding[item])}: ${said}`;
      }),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}
