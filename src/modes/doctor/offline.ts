import { SOLUTION_FILE } from '../ezdrav-files.ts';
import { calledElsewhere, localActions } from '../../audits/examined.ts';
import type { AuditFinding } from '../../audits/finding.ts';
import type { AuditReport } from '../../audits/report.ts';
import { OFFLINE, type RepositoryFile, unknownSetting } from '../../audits/repository.ts';
import type { ApiResult } from '../../github/answer.ts';
import { SMALL } from '../../records/limits.ts';
import type { Language } from '../../records/types.ts';
import { auditJson } from '../../report/audit/json.ts';
import { auditSarif } from '../../report/audit/sarif.ts';
import { auditText } from '../../report/audit/document.ts';
import { lineSentence, quoted } from '../../report/escaping.ts';
import { messagesIn } from '../../report/language.ts';
import type { KnownHouse } from '../organisation/known-house.ts';
import { type NamedAt, annotationPlace, withReading } from '../organisation/telling.ts';
import type { ModeResult } from '../mode-result.ts';
import { VERSIONS } from '../versions.ts';
import { doctorExitCode } from './exit-code.ts';
import { auditHeld } from './held.ts';
import {
  ACTION_DEPTH,
  actionFiles,
  DECLARATIONS,
  declarationsIn,
  languageOf,
  LARGEST,
  locateIn,
  SINGLE_FILES,
  solutionIn,
  decodedText,
  WORKFLOWS,
} from './files.ts';

/** Reads a working tree; paths from its root with `/`. Tests use a fake. */
export interface DirectoryReader {
  /** Names of the entries of a folder; empty if it does not exist. */
  readonly list: (folder: string) => readonly string[];
  /** Null unless it is a plain file of at most `limit` bytes. */
  readonly read: (path: string, limit: number) => Uint8Array | null;
}

export type DoctorFormat = 'text' | 'json' | 'sarif';

export interface OfflineDiagnosis {
  readonly text: string;
  readonly findings: readonly AuditFinding[];
  readonly exitCode: 0 | 1;
}

/** Examines a working tree: GitHub is not asked, so every setting is "cannot know". */
export function doctorOffline(
  directory: DirectoryReader,
  options: {
    readonly format: DoctorFormat;
    readonly language: Language | undefined;
    readonly colour: boolean;
    readonly columns?: number;
    /** The organisation in the given folder; null or absent if none was given. */
    readonly house?: ApiResult<KnownHouse> | null;
  },
): OfflineDiagnosis {
  const files = readFiles(directory);
  const listed = directory.list('.ezdrav');
  const solution = solutionIn(
    listed.includes('solution.yml'),
    directory.read(SOLUTION_FILE, SMALL.bytes),
  );
  const locate = locateIn(directory.read(SOLUTION_FILE, SMALL.bytes));
  const house = options.house ?? null;
  const repository = {
    files,
    called: new Map(calledElsewhere(files).map((uses) => [uses, unknownSetting('offline')])),
    solution,
    declarations: declarationsIn(
      listed.includes('doctor.yml'),
      directory.read(DECLARATIONS, SMALL.bytes),
    ),
    settings: OFFLINE,
  };
  const { report, ...held } = auditHeld(repository, house, locate);
  const language = options.language ?? languageOf(solution) ?? 'en';
  const { findings } = report;
  const text = rendered(report, language, options);
  const exitCode = doctorExitCode(report);
  const place = locate?.(['organisation']) ?? null;
  if (house === null) {
    const named = solution.known ? solution.value?.organisation?.repository : undefined;
    if (named === undefined) return { text, findings, exitCode };
    const said = { named, place, language, format: options.format };
    return { text: unheld(report, text, said), findings, exitCode };
  }
  const json = auditJson(report, language, VERSIONS.product);
  const concluded = {
    exitCode,
    outputs: {},
    log: text,
    summary: '',
    annotations: [],
    report: json,
  };
  const reading = {
    repository: house.ok ? house.request : house.problem.request,
    named: place,
    house,
    ...held,
  };
  const told = withReading(concluded, reading, language);
  return {
    text: toldAs(told, report, language, options.format),
    findings,
    exitCode: told.exitCode === 0 ? 0 : 1,
  };
}

/** The same, with what is not known here: the demands of the organisation that the solution names. */
function unheld(
  report: AuditReport,
  text: string,
  said: {
    readonly named: string;
    readonly place: NamedAt;
    readonly language: Language;
    readonly format: DoctorFormat;
  },
): string {
  const { named, place, language, format } = said;
  const properties = { 'organisation-not-known': named };
  const { check, quotes } = messagesIn(language);
  const message = lineSentence(check.unheld(quoted(named)), quotes);
  switch (format) {
    case 'json':
      return JSON.stringify(
        { ...auditJson(report, language, VERSIONS.product), ...properties },
        null,
        2,
      );
    case 'sarif': {
      const remark = {
        level: 'note',
        title: 'organisation',
        message,
        ...annotationPlace(place),
      } as const;
      const beside = { remarks: [remark], properties };
      return JSON.stringify(auditSarif(report, language, VERSIONS.product, beside), null, 2);
    }
    case 'text':
      return `${text}\n${message}\n`;
  }
}

/** What is reported about the organisation, in the requested format. */
function toldAs(
  told: ModeResult,
  report: AuditReport,
  language: Language,
  format: DoctorFormat,
): string {
  switch (format) {
    case 'json':
      return JSON.stringify(told.report, null, 2);
    case 'sarif': {
      const remarks = told.annotations.map((annotation) => {
        const level = annotation.level === 'notice' ? ('note' as const) : annotation.level;
        return { ...annotation, level };
      });
      const { report: json } = told;
      const isHeld = typeof json === 'object' && json !== null && 'organisation' in json;
      const beside = { remarks, properties: isHeld ? { organisation: json.organisation } : {} };
      return JSON.stringify(auditSarif(report, language, VERSIONS.product, beside), null, 2);
    }
    case 'text':
      return told.log;
  }
}

function rendered(
  report: AuditReport,
  language: Language,
  { format, colour, columns }: { format: DoctorFormat; colour: boolean; columns?: number },
): string {
  switch (format) {
    case 'json':
      return JSON.stringify(auditJson(report, language, VERSIONS.product), null, 2);
    case 'sarif':
      return JSON.stringify(auditSarif(report, language, VERSIONS.product), null, 2);
    case 'text':
      return auditText(report, {
        language,
        colour,
        version: VERSIONS.product,
        ...(columns !== undefined && { columns }),
      });
  }
}

function readFiles(directory: DirectoryReader): readonly RepositoryFile[] {
  const workflows = directory.list(WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`);
  const files = [...workflows.filter((path) => /\.ya?ml$/.test(path)), ...SINGLE_FILES].flatMap(
    (path): readonly RepositoryFile[] => {
      const bytes = directory.read(path, LARGEST);
      if (bytes === null) return SINGLE_FILES.includes(path) ? [] : [{ path, text: '' }];
      return [{ path, text: decodedText(bytes) }];
    },
  );
  for (let depth = 0; depth < ACTION_DEPTH; depth += 1) {
    const more = localActions(files)
      .flatMap(actionFiles)
      .flatMap((path) => {
        const bytes = directory.read(path, LARGEST);
        return bytes === null ? [] : [{ path, text: decodedText(bytes) }];
      });
    if (more.length === 0) break;
    files.push(...more);
  }
  return files;
}
