import type { ApiResult } from '../../github/answer.ts';
import type { Diagnostic } from '../../records/diagnostic.ts';
import type { Language } from '../../records/types.ts';
import { diagnosticAnnotations } from '../../report/annotations.ts';
import { diagnosticJson, diagnosticMessage } from '../../report/diagnostic-message.ts';
import { htmlText, lineSentence, quoted } from '../../report/escaping.ts';
import { messagesIn } from '../../report/language.ts';
import {
  decidingSentences,
  lookedAfterSentence,
  organisationJson,
  organisationSentences,
} from '../../report/organisation.ts';
import { problemDetail } from '../../report/problem-words.ts';
import type { Problem } from '../../rules/facts.ts';
import type { DecidingLine } from '../../rules/verdict.ts';
import type { LogAnnotation } from '../../runner/log.ts';
import type { ModeResult } from '../mode-result.ts';
import { type EzdravFiles, ORGANISATION_FILE, SOLUTION_FILE } from '../ezdrav-files.ts';
import type { KnownHouse } from './known-house.ts';

/** Where a solution names its organisation; null if unknown. */
export type NamedAt = { readonly line: number; readonly column: number } | null;

/**
 * Adds the organisation that counted to a result: its file, commit and lines. Unchanged if the files were not
 * read or belong to none.
 */
export function withOrganisation(
  result: ModeResult,
  files: EzdravFiles | null,
  language: Language,
): ModeResult {
  if (files?.belonging === undefined) return result;
  const named = files.locate.get(SOLUTION_FILE)?.(['organisation']) ?? null;
  return withHouse(result, { house: files.belonging.house, named }, language);
}

/**
 * Adds an error where `solution.yml` names its organisation, for each problem of that repository, whose own
 * files cannot be annotated here.
 */
export function withCauses(
  result: ModeResult,
  problems: readonly Problem[],
  files: EzdravFiles | null,
  language: Language,
): ModeResult {
  const messages = messagesIn(language);
  const place = annotationPlace(files?.locate.get(SOLUTION_FILE)?.(['organisation']) ?? null);
  const causes = problems
    .filter(({ flaw }) => flaw?.why.startsWith('organisation-'))
    .map((problem): [string, LogAnnotation] => {
      const message = lineSentence(problemDetail(problem, messages), messages.quotes);
      return [message, { level: 'error', title: problem.code, message, ...place }];
    });
  return {
    ...result,
    annotations: [...result.annotations, ...new Map(causes).values()],
  };
}

/** An organisation that was read, and where the solution names it. */
export interface ReadHouse {
  readonly house: KnownHouse;
  readonly named: NamedAt;
  /** Its lines that decided, if nothing else in the report names them. */
  readonly decidedBy?: readonly DecidingLine[];
  /** Its lines about people for whom it is responsible instead of the solution. */
  readonly lookedAfter?: readonly DecidingLine[];
}

/** The same for an organisation that was read on its own. */
export function withHouse(
  result: ModeResult,
  { house, named, decidedBy = [], lookedAfter = [] }: ReadHouse,
  language: Language,
): ModeResult {
  const messages = messagesIn(language);
  const { repository, record, writtenAs, locate } = house;
  const view = { repository, commit: record?.tip ?? null, writtenAs, locate };
  const { held, renamed } = organisationSentences(view, language);
  const decided = decidingSentences([{ decidedBy }], messages).map((sentence) =>
    lineSentence(sentence, messages.quotes),
  );
  const elsewhere = lookedAfterSentence(lookedAfter, language);
  return telling(result, {
    said: [held, ...decided, ...elsewhere, ...(renamed === null ? [] : [renamed])],
    annotations:
      renamed === null
        ? []
        : [
            {
              level: 'warning',
              title: 'organisation',
              message: renamed,
              ...annotationPlace(named),
            },
          ],
    organisation: {
      ...organisationJson(view),
      ...(decidedBy.length > 0 && { 'decided-by': decidedBy }),
      ...(lookedAfter.length > 0 && { 'looks-after': lookedAfter }),
    },
  });
}

/** How doctor read the organisation that a solution names. */
export interface NamedOrganisation {
  /** By `solution.yml`. */
  readonly repository: string;
  readonly named: NamedAt;
  readonly house: ApiResult<KnownHouse>;
  /** Keys of its file that change the findings. */
  readonly decided: readonly string[];
  /** Conflicts between the two files. */
  readonly faults: readonly Diagnostic[];
}

/** Doctor tests the token in advance: an organisation that cannot be read makes every gate refuse. */
export function withReading(
  result: ModeResult,
  { repository, named, house, decided, faults }: NamedOrganisation,
  language: Language,
): ModeResult {
  const messages = messagesIn(language);
  const { readable, unreadable } = messages.organisation;
  const name = quoted(repository);
  if (!house.ok) {
    const { code, flaw } = house.problem;
    const sentence = unreadable(name, problemDetail(house.problem, messages));
    const message = lineSentence(sentence, messages.quotes);
    return telling(
      { ...result, exitCode: 1 },
      {
        said: [message],
        annotations: [{ level: 'error', title: code, message, ...annotationPlace(named) }],
        organisation: { repository, problem: code, why: flaw?.why ?? null, message },
      },
    );
  }
  const decidedBy = decided.map((key) => organisationLine(house.value, ORGANISATION_FILE, key));
  const read = withHouse(result, { house: house.value, named, decidedBy }, language);
  return telling(
    { ...read, exitCode: faults.length === 0 ? result.exitCode : 1 },
    {
      said: [
        // A folder needs no token.
        ...(house.value.record === null ? [] : [lineSentence(readable(name), messages.quotes)]),
        ...faults.map(
          (fault) => `${fault.file}:${fault.line}: ${diagnosticMessage(fault, language)}`,
        ),
      ],
      annotations: diagnosticAnnotations(faults, language),
      organisation: {
        problem: null,
        diagnostics: faults.map((fault) => diagnosticJson(fault, language)),
      },
    },
  );
}

/** A line of an organisation's file, in the form used for everything it decided. */
function organisationLine(
  { repository, record, locate }: KnownHouse,
  file: string,
  key: string,
): DecidingLine {
  return {
    repository,
    commit: record?.tip ?? null,
    file,
    key,
    line: locate(key.split('.')).line,
  };
}

interface More {
  readonly said: readonly string[];
  readonly annotations: readonly LogAnnotation[];
  /** More keys of `organisation` in the report. */
  readonly organisation: object;
}

function telling(result: ModeResult, { said, annotations, organisation }: More): ModeResult {
  const { report } = result;
  const before = isBlock(report) && isBlock(report['organisation']) ? report['organisation'] : {};
  return {
    ...result,
    log: `${result.log}\n${said.join('\n')}\n`,
    summary: `${result.summary}\n${said.map((each) => `<p>${htmlText(each)}</p>`).join('\n')}\n`,
    annotations: [...result.annotations, ...annotations],
    report: isBlock(report) ? { ...report, organisation: { ...before, ...organisation } } : report,
  };
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Where an annotation about the organisation belongs. */
export function annotationPlace(named: NamedAt): Pick<LogAnnotation, 'file' | 'line' | 'column'> {
  return named === null ? {} : { file: SOLUTION_FILE, ...named };
}
