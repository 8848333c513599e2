import { annotationsOf, type AnnotationWording } from '../report/annotations.ts';
import { jsonReport } from '../report/json.ts';
import type { Part } from '../report/document.ts';
import { htmlParagraph, lineSentence, quoted } from '../report/escaping.ts';
import { type RunFailure, failureSentence } from '../report/failure.ts';
import { outputsOf } from '../report/outputs.ts';
import { partsHtml } from '../report/render-html.ts';
import { partsText } from '../report/render-log.ts';
import { summaryOf } from '../report/summary.ts';
import { verdictText } from '../report/text.ts';
import type { Language } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import { NOTHING_JUDGED, type Verdict } from '../rules/verdict.ts';
import type { LogAnnotation } from '../runner/log.ts';
import { timeAnnotation } from './time-annotation.ts';
import { VERSIONS } from './versions.ts';
import type { OutputName } from '../runner/outputs.ts';
import { problemDetail } from '../report/problem-words.ts';
import { messagesIn } from '../report/language.ts';

/** The result of a mode; only `main` writes it and sets the exit code. */
export interface ModeResult {
  readonly exitCode: 0 | 1 | 2;
  readonly outputs: { readonly [name in OutputName]?: string };
  readonly log: string;
  readonly summary: string;
  readonly annotations: readonly LogAnnotation[];
  /** The JSON document whose path becomes the output `report`. */
  readonly report: unknown;
  /** The decision with everything it rests on, for a file next to the report. */
  readonly kept?: string;
  /** Files next to the report, by name. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The zip whose path becomes the output `dossier`. */
  readonly dossier?: Uint8Array;
}

/** A verdict in all forms of the action: log, summary, annotations on the file's lines, outputs, report. */
export function concludeVerdict(
  verdict: Verdict,
  {
    language,
    locate = new Map(),
    file = null,
  }: Partial<AnnotationWording> & Pick<AnnotationWording, 'language'>,
): ModeResult {
  const annotation = timeAnnotation(verdict);
  return {
    exitCode: verdict.allowed ? 0 : 1,
    outputs: outputsOf(verdict),
    log: verdictText(verdict, { language, colour: false }),
    summary: summaryOf(verdict, language),
    annotations: [
      ...annotationsOf(verdict, { language, locate, file }),
      ...(annotation === null ? [] : [annotation]),
    ],
    report: jsonReport(verdict, VERSIONS, language),
  };
}

/** The result of a mode that does not judge. */
export function concludeParts(
  parts: readonly Part[],
  language: Language,
  rest: Omit<ModeResult, 'log' | 'summary'>,
): ModeResult {
  return { ...rest, log: partsText(parts, language), summary: partsHtml(parts) };
}

/** A result with more that was found; a report that is an object also gets `facts`. */
export function withParts(
  result: ModeResult,
  parts: readonly Part[],
  language: Language,
  { annotations = [], facts = {} }: { annotations?: readonly LogAnnotation[]; facts?: object } = {},
): ModeResult {
  const { report } = result;
  return {
    ...result,
    log: `${result.log}${partsText(parts, language)}`,
    summary: `${result.summary}\n${partsHtml(parts)}`,
    annotations: [...result.annotations, ...annotations],
    ...(typeof report === 'object' && { report: { ...report, ...facts } }),
  };
}

/** The result of a mode that goes through many things: no verdict, so the decision is not an output. */
export function concludeList(
  parts: readonly Part[],
  language: Language,
  report: unknown,
  whole: boolean,
): ModeResult {
  return concludeParts(parts, language, {
    exitCode: whole ? 0 : 1,
    outputs: {},
    annotations: [],
    report,
  });
}

/** The result of a mode that could not do its work because of one problem. */
export function concludeProblem(problem: Problem, language: Language): ModeResult {
  const { request, permission, permissions } = problem;
  const messages = messagesIn(language);
  const said = problemDetail(problem, messages);
  const lacking =
    permission === undefined
      ? ''
      : ` (${quoted([permission, permissions ?? []].flat().join('; '))})`;
  return concludeFailure(
    { kind: 'problem', said: `${quoted(request)}${said === '' ? '' : ': '}${said}${lacking}` },
    language,
  );
}

/** The result of a run without a verdict: nothing was judged, nothing is allowed. */
export function concludeFailure(failure: RunFailure, language: Language = 'en'): ModeResult {
  const sentence = failureSentence(failure, language);
  const line = lineSentence(sentence, messagesIn(language).quotes);
  return {
    exitCode: 1,
    outputs: outputsOf(NOTHING_JUDGED),
    log: `${verdictText(NOTHING_JUDGED, { language, colour: false })}\n${line}\n`,
    summary: `${summaryOf(NOTHING_JUDGED, language)}\n\n${htmlParagraph(sentence)}\n`,
    annotations: [{ level: 'error', title: 'error', message: line }],
    report: jsonReport(NOTHING_JUDGED, VERSIONS, language),
  };
}
