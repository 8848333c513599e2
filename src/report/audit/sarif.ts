import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { AUDIT_CODES, type AuditCode } from '../../audits/codes.ts';
import type { AuditFinding, Severity } from '../../audits/finding.ts';
import type { AuditReport } from '../../audits/report.ts';
import type { Language } from '../../records/types.ts';
import { isReasonCode } from '../../rules/reason-codes.ts';
import { lineSentence } from '../escaping.ts';
import { filled } from '../filled.ts';
import { cardAddress, faultAddress } from '../pages.ts';
import { findingPage } from './page.ts';
import { type AuditMessages, auditMessagesIn, saidFinding } from './sentences.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const PROJECT = 'https://github.com/ezdrav/ezdrav-intervention-gate';
/** The path for findings about settings, because GitHub requires a file for every result. */
const OF_SETTINGS = '.ezdrav/solution.yml';
/** Characters that must be encoded in a URI. */
const ENCODED = /[^A-Za-z0-9._~/-]/gu;

const LEVELS = { error: 'error', warning: 'warning', unknown: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;
/** GitHub sorts by it: high from 7, medium from 4, low below. */
const SCORES: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.0', unknown: '3.0' };

interface Remark {
  readonly level: Result.level;
  readonly title: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What is reported besides the findings, about the organisation that a solution belongs to. */
export interface SarifExtras {
  /** What stands in the way or is unknown, with its code as the title. */
  readonly remarks: readonly Remark[];
  /** Keys of the JSON report that are not findings; in SARIF they are properties of the run. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The report in SARIF 2.1.0, for GitHub's code scanning; ignored findings are suppressed results. */
export function auditSarif(
  report: AuditReport,
  language: Language,
  version: string,
  beside: SarifExtras = { remarks: [], properties: {} },
): Log {
  const messages = auditMessagesIn(language);
  const suppressed = report.ignored.map(({ finding, reason }) => ({ finding, reason }));
  const all = [...report.findings.map((finding) => ({ finding, reason: null })), ...suppressed];
  const codes = [...new Set(all.map(({ finding }) => finding.code))];
  const titles = [...new Set(beside.remarks.map(({ title }) => title))];
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
            rules: [
              ...codes.map((code) => rule(code, messages, version)),
              ...titles.map((title) => ({ id: title, helpUri: helpFor(title, language) })),
            ],
          },
        },
        automationDetails: { id: 'ezdrav-doctor/' },
        results: [
          ...all.map(({ finding, reason }) => ({
            ...result(finding, codes.indexOf(finding.code), messages),
            ...(reason !== null && {
              suppressions: [{ kind: 'external' as const, justification: reason }],
            }),
          })),
          ...beside.remarks.map(({ level, title, message, file, line, column }) => ({
            ruleId: title,
            ruleIndex: codes.length + titles.indexOf(title),
            level,
            message: { text: message },
            locations: [place(file ?? null, line ?? null, column ?? null)],
            partialFingerprints: { 'ezdrav/v1': `${title} ${file ?? ''} ${message}` },
          })),
        ],
        ...(Object.keys(beside.properties).length > 0 && { properties: beside.properties }),
      },
    ],
  };
}

function rule(code: AuditCode, messages: AuditMessages, version: string): ReportingDescriptor {
  const { severity, audit } = AUDIT_CODES[code];
  const { why, fix } = messages.codes[code];
  const said = (text: string): string => lineSentence(text, messages.quotes);
  const how = said(filled(fix, (key) => key));
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

function result(finding: AuditFinding, ruleIndex: number, messages: AuditMessages): Result {
  const { code, severity, file, line, column, facts } = finding;
  const { what, fix } = saidFinding(finding, messages);
  const said = lineSentence(`${what} ${fix}`, messages.quotes);
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: said },
    locations: [place(file, line, column)],
    partialFingerprints: { 'ezdrav/v1': `${code} ${file ?? ''} ${JSON.stringify(facts)}` },
  };
}

function place(file: string | null, line: number | null, column: number | null): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file ?? OF_SETTINGS) },
      region: { startLine: line ?? 1, startColumn: column ?? 1 },
    },
  };
}

/** The page of a reason; for any other fault in a file, the page about files. */
function helpFor(title: string, language: Language): string {
  return isReasonCode(title) ? cardAddress(title, language) : faultAddress(title, language);
}

function uriOf(path: string): string {
  // A workflow of another repository is named by its `uses`, of which the commit is not part of the path.
  return path.replace(ENCODED, (character) => encodeURIComponent(character));
}
