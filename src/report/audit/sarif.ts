import type { Log, ReportingDescriptor, Result } from 'sarif';
import { AUDIT_CODES, type AuditCode } from '../../audits/codes.ts';
import type { Finding, Severity } from '../../audits/finding.ts';
import type { AuditReport } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import { lineSentence } from '../escaping.ts';
import { auditMessagesIn } from './language.ts';
import type { AuditMessages } from './messages.ts';
import { findingPage } from './page.ts';
import { saidFinding } from './sections.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const PROJECT = 'https://github.com/ezdrav/ezdrav-intervention-gate';
/** Settings stand in no file, but GitHub takes no result without one. */
const OF_SETTINGS = '.ezdrav/solution.yml';
/** Characters of a file's name that a URI holds as they are. */
const ENCODED = /[^A-Za-z0-9._~/-]/gu;

const LEVELS = { error: 'error', warning: 'warning', unknown: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;
/** GitHub sorts by it: high from 7, medium from 4, low below. */
const SCORES: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.0', unknown: '3.0' };

/** The report in SARIF 2.1.0, for GitHub's code scanning; what is ignored is a suppressed result. */
export function auditSarif(report: AuditReport, language: Language, version: string): Log {
  const messages = auditMessagesIn(language);
  const suppressed = report.ignored.map(({ finding, reason }) => ({ finding, reason }));
  const all = [...report.findings.map((finding) => ({ finding, reason: null })), ...suppressed];
  const codes = [...new Set(all.map(({ finding }) => finding.code))];
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ezdrav doctor',
            informationUri: PROJECT,
            semanticVersion: version,
            rules: codes.map((code) => rule(code, messages, version)),
          },
        },
        automationDetails: { id: 'ezdrav-doctor/' },
        results: all.map(({ finding, reason }) => ({
          ...result(finding, codes.indexOf(finding.code), messages),
          ...(reason !== null && {
            suppressions: [{ kind: 'external' as const, justification: reason }],
          }),
        })),
      },
    ],
  };
}

function rule(code: AuditCode, messages: AuditMessages, version: string): ReportingDescriptor {
  const { severity, audit } = AUDIT_CODES[code];
  const { why, fix } = messages.codes[code];
  const said = (text: string): string => lineSentence(text, messages.quotes);
  const how = said(fix((key) => key));
  return {
    id: code,
    name: audit,
    shortDescription: { text: said(why) },
    help: { text: how, markdown: how },
    helpUri: findingPage(code, version),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      precision: 'high',
      tags: ['security'],
      'problem.severity': severity === 'unknown' ? 'recommendation' : severity,
      'security-severity': SCORES[severity],
    },
  };
}

function result(finding: Finding, ruleIndex: number, messages: AuditMessages): Result {
  const { code, severity, file, line, column, facts } = finding;
  const { what, fix } = saidFinding(finding, messages);
  const said = lineSentence(`${what} ${fix}`, messages.quotes);
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: said },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file ?? OF_SETTINGS) },
          region: { startLine: line ?? 1, startColumn: column ?? 1 },
        },
      },
    ],
    partialFingerprints: { 'ezdrav/v1': `${code} ${file ?? ''} ${JSON.stringify(facts)}` },
  };
}

function uriOf(path: string): string {
  // A workflow of another repository is named by its `uses`: its commit is no part of a path here.
  return path.replace(ENCODED, (character) => encodeURIComponent(character));
}
