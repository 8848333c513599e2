import type { Digest, Intervention, Language } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import { problemSentences } from '../announce/problem-sentences.ts';
import type { ClosingReport } from '../../outbox/letter-results.ts';
import { type Deviation, deviationsOf } from '../../outcome/deviations.ts';
import { contradictionsOf, type KnownOutcome } from '../../outcome/outcome.ts';
import { MINUTE, minutesBetween } from '../../calendar/instant.ts';
import { deviationSentence, outcomeBlock, outcomeCommand } from './outcome.ts';
import { letterParts } from '../letter-result.ts';
import { quoted } from '../escaping.ts';
import { type Part, sentence } from '../document.ts';
import { type Messages, messagesIn } from '../language.ts';

/**
 * What could not be done on GitHub; the rest was done all the same. `signature`: GitHub did not sign although
 * it is demanded, so nothing was sent; `sent-unsigned`: it did not sign after the report had gone out.
 */
export interface CloseTrouble {
  readonly at:
    | 'issue'
    | 'comment'
    | 'signature'
    | 'sent-unsigned'
    | 'close'
    | 'confirmation'
    | 'jobs'
    | 'verdict'
    | 'review';
  readonly problem: Problem;
}

export interface ClosedView {
  readonly intervention: Intervention;
  readonly planDigest: Digest;
  readonly path: string;
  readonly outcome: KnownOutcome;
  readonly jobs: readonly string[];
  readonly report: ClosingReport;
  readonly language: Language;
}

/** How the intervention went, how it deviated from its plan, and the block to commit. */
export function outcomeParts(view: ClosedView): readonly Part[] {
  const { intervention, outcome, jobs, path, language } = view;
  const words = messagesIn(language).close;
  const { stamp, length } = messagesIn(language).moments;
  const { startedAt, endedAt, result, downtimeMinutes, deviations, from } = outcome;
  const found = deviationsOf(intervention, outcome);
  const { start, end } = intervention.schedule;
  const took =
    startedAt !== undefined && endedAt !== undefined
      ? length(minutesBetween(startedAt, endedAt) * MINUTE, 'down')
      : '–';
  return [
    { kind: 'heading', text: words.head(intervention.id) },
    sentence(words.results[result ?? 'not-known']),
    ...(startedAt === undefined ? [] : [sentence(words.started(stamp(startedAt)))]),
    ...(endedAt === undefined ? [] : [sentence(words.ended(stamp(endedAt), took))]),
    sentence(words.announced(stamp(start), stamp(end))),
    ...deviationParts(found, endedAt !== undefined, words, language),
    ...(downtimeMinutes === undefined ? [] : [sentence(words.downtime(downtimeMinutes))]),
    ...(deviations === undefined || deviations.trim() === ''
      ? []
      : [sentence(words.deviations(quoted(deviations)))]),
    ...(from === 'file' ? [sentence(words.fromFile)] : []),
    ...seenParts(outcome, language),
    ...(jobs.length === 0 || startedAt === undefined || from === 'file'
      ? []
      : [sentence(words.fromJobs(jobs.map(quoted).join(', ')))]),
    ...reportParts(view.report, language),
    ...(from === 'file'
      ? []
      : [
          ...(result === null ? [sentence(words.notKnownYet)] : []),
          sentence(words.commitIt(quoted(path), quoted(outcomeCommand(intervention.id, outcome)))),
          { kind: 'block' as const, text: outcomeBlock(outcome, language) },
        ]),
  ];
}

/** GitHub's record compared with the file, and where they disagree. */
function seenParts(outcome: KnownOutcome, language: Language): readonly Part[] {
  const { from, seen } = outcome;
  if (from === 'run' || seen === null) return [];
  const words = messagesIn(language).close;
  const { stamp } = messagesIn(language).moments;
  const { startedAt, endedAt, ending } = seen;
  const contradictions = contradictionsOf(outcome);
  const times =
    startedAt === undefined || endedAt === undefined
      ? []
      : [sentence(words.seenTimes(stamp(startedAt), stamp(endedAt)))];
  return [
    sentence(words.seen[ending]),
    ...times,
    ...(contradictions.length === 0 ? [] : [sentence(contradictionSentence(outcome, language))]),
  ];
}

/** The points in which the file and the run disagree, in a sentence. */
export function contradictionSentence(outcome: KnownOutcome, language: Language): string {
  const words = messagesIn(language).close;
  const all = contradictionsOf(outcome).map((each) => words.contradictions[each]);
  return words.contradiction(all.join(', '));
}

function deviationParts(
  found: readonly Deviation[],
  ended: boolean,
  words: Messages['close'],
  language: Language,
): readonly Part[] {
  if (found.length > 0) {
    return found.map((each) => sentence(`⚠️ ${deviationSentence(each, language)}`));
  }
  return ended ? [sentence(words.noDeviations)] : [];
}

function reportParts(report: ClosingReport, language: Language): readonly Part[] {
  const messages = messagesIn(language);
  const words = messages.close.report;
  if (report.kind === 'not-asked') return [sentence(words.notAsked)];
  if (report.kind === 'waiting') return [sentence(words.waiting)];
  if (report.kind === 'not-recorded') return [sentence(words.notRecorded)];
  return letterParts(report, words, messages);
}

/** What could not be done, with the request that failed and the permission it lacks. */
export function troubleParts(
  troubles: readonly CloseTrouble[],
  language: Language,
): readonly Part[] {
  const messages = messagesIn(language);
  const { failed } = messages.close;
  return troubles.flatMap(({ at, problem }) => [
    sentence(at === 'sent-unsigned' ? messages.doubt.unsigned : failed[at]),
    ...problemSentences(problem, messages),
  ]);
}
