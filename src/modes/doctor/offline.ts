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
import { annotationPlace, withReading } from '../organisation/telling.ts';
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
import { readDirectory } from '../../runner/directory.ts';
import { type CommandArgs, choice, repoOption, type CommandResult } from '../arguments.ts';
import { houseIn } from '../organisation/folder.ts';

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
  const { format, colour, columns } = options;
  const language = options.language ?? languageOf(solution) ?? 'en';
  const { findings } = report;
  const version = VERSIONS.product;
  const width = columns === undefined ? {} : { columns };
  const log = auditText(report, { language, colour, version, ...width });
  const json = auditJson(report, language, version);
  const whole = { report, language, format };
  const exitCode = doctorExitCode(report);
  const named = locate?.(['organisation']) ?? null;
  if (house !== null) {
    const given = house.ok ? house.request : house.problem.request;
    const beside = { outputs: {}, summary: '', annotations: [], report: json };
    const reading = { repository: given, named, house, ...held };
    const concluded = withReading({ exitCode, log, ...beside }, reading, language);
    const text = written(whole, concluded);
    return { text, findings, exitCode: concluded.exitCode === 0 ? 0 : 1 };
  }
  const lacking = solution.known ? solution.value?.organisation?.repository : undefined;
  const concluded = { log, report: json, annotations: [] };
  if (lacking === undefined) return { text: written(whole, concluded), findings, exitCode };
  // What the organisation demands that the solution names is not known here.
  const { check, quotes } = messagesIn(language);
  const message = lineSentence(check.unheld(quoted(lacking)), quotes);
  const annotation = { level: 'notice', title: 'organisation', message } as const;
  const text = written(whole, {
    log: `${log}\n${message}\n`,
    report: { ...json, 'organisation-not-known': lacking },
    annotations: [{ ...annotation, ...annotationPlace(named) }],
  });
  return { text, findings, exitCode };
}

/** Keys of the report about the organisation, which stand beside the findings. */
const OF_ORGANISATION = ['organisation', 'organisation-not-known'];

/** What was found and told, in the format asked for. */
function written(
  {
    report,
    language,
    format,
  }: {
    readonly report: AuditReport;
    readonly language: Language;
    readonly format: DoctorFormat;
  },
  concluded: Pick<ModeResult, 'log' | 'report' | 'annotations'>,
): string {
  switch (format) {
    case 'json':
      return JSON.stringify(concluded.report, null, 2);
    case 'sarif': {
      const remarks = concluded.annotations.map((annotation) => {
        const level = annotation.level === 'notice' ? ('note' as const) : annotation.level;
        return { ...annotation, level };
      });
      const about = Object.entries(concluded.report ?? {}).filter(([key]) =>
        OF_ORGANISATION.includes(key),
      );
      const beside = { remarks, properties: Object.fromEntries(about) };
      return JSON.stringify(auditSarif(report, language, VERSIONS.product, beside), null, 2);
    }
    case 'text':
      return concluded.log;
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

/** `ezdrav doctor`: ways around the gate, as far as a working tree shows them. */
export function doctorCommand(asked: CommandArgs): CommandResult {
  const { text, exitCode } = doctorOffline(readDirectory(repoOption(asked)), {
    format: choice(asked, 'format', ['text', 'json', 'sarif']) ?? 'text',
    language: choice(asked, 'language', ['en', 'sl']),
    colour: asked.colour,
    columns: asked.columns,
    house: houseIn(asked),
  });
  return { text, exitCode };
}
