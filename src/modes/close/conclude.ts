import { isReported } from '../../outbox/letter-results.ts';
import { type Instant, toIso } from '../../calendar/instant.ts';
import type { Language } from '../../records/types.ts';
import { deviationsOf } from '../../outcome/deviations.ts';
import { contradictionsOf } from '../../outcome/outcome.ts';
import {
  type ClosedView,
  type CloseTrouble,
  contradictionSentence,
  outcomeParts,
  troubleParts,
} from '../../report/close/parts.ts';
import { quoted } from '../../report/escaping.ts';
import { keepingParts, type VerdictKeeping } from '../../report/close/keeping.ts';
import { heading, type Part, sentence } from '../../report/document.ts';
import { partsLine } from '../../report/render-line.ts';
import { deviationSentence } from '../../report/close/outcome.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { LogAnnotation } from '../../runner/log.ts';
import { type ModeResult, concludeParts } from '../mode-result.ts';
import { VERSIONS } from '../versions.ts';
import { shellWord } from '../../report/init/steps.ts';
import { cardAddress } from '../../report/pages.ts';
import { messagesIn } from '../../report/language.ts';

export interface Closed {
  readonly issue: number | null;
  readonly confirmation: number | null;
  /** The issue that asks for a review; null if none was opened now. */
  readonly review: number | null;
  readonly troubles: readonly CloseTrouble[];
  readonly keeping: VerdictKeeping;
}

/**
 * Puts together the result of closing. An overrun is only a warning; exit code 1 if something that should
 * have been written or sent was not.
 */
export function concludeClosed(view: ClosedView, closed: Closed): ModeResult {
  const { intervention, planDigest, path, outcome, report, language } = view;
  const words = messagesIn(language).close;
  const { issue, confirmation, review, troubles, keeping } = closed;
  const isClosed = issue !== null && troubles.every(({ at }) => at !== 'close');
  const trouble = troubleParts(troubles, language);
  const kept = keepingParts(keeping, language);
  const parts = [
    ...outcomeParts(view),
    ...(isClosed ? [sentence(words.closed(issue))] : []),
    ...(confirmation === null ? [] : [sentence(words.confirmation(confirmation))]),
    ...(review === null ? [] : [sentence(messagesIn(language).review.opened(review))]),
    ...kept,
    ...trouble,
  ];
  const deviations = deviationsOf(intervention, outcome);
  const contradictions = contradictionsOf(outcome);
  const done = troubles.length === 0 && isReported(report) && keeping.kind !== 'refused';
  const warn = (message: string): LogAnnotation => ({
    level: 'warning',
    title: intervention.id,
    message,
    file: path,
  });
  return concludeParts(parts, language, {
    exitCode: done ? 0 : 1,
    outputs: {
      allowed: 'false',
      'intervention-id': intervention.id,
      'plan-digest': planDigest,
      ...(issue !== null && { 'issue-number': String(issue) }),
    },
    annotations: [
      ...deviations.map((each) => warn(deviationSentence(each, language))),
      ...(contradictions.length === 0 ? [] : [warn(contradictionSentence(outcome, language))]),
      ...(outcome.result === null ? [warn(words.results['not-known'])] : []),
      ...errors(
        isReported(report) ? [...(keeping.kind === 'refused' ? kept : []), ...trouble] : parts,
        done,
        language,
      ),
    ],
    report: {
      schema: 1,
      mode: 'close',
      intervention: { id: intervention.id, 'plan-digest': planDigest, file: path },
      outcome: {
        'started-at': isoOf(outcome.startedAt),
        'ended-at': isoOf(outcome.endedAt),
        result: outcome.result,
        from: outcome.from,
        departures: deviations.map(({ kind }) => kind),
        run:
          outcome.seen === null
            ? null
            : {
                'started-at': isoOf(outcome.seen.startedAt),
                'ended-at': isoOf(outcome.seen.endedAt),
                ending: outcome.seen.ending,
              },
        contradictions,
      },
      'closing-report': report.kind === 'told' ? 'already' : report.kind,
      verdict: keeping.kind === 'refused' ? keeping.why : keeping.kind,
      'issue-number': issue,
      'confirmation-issue-number': confirmation,
      'review-issue-number': review,
      failed: troubles.map((each) => failed(each, language)),
      versions: VERSIONS,
    },
  });
}

function failed({ at, problem }: CloseTrouble, language: Language): object {
  return { at, code: problem.code, 'help-url': cardAddress(problem.code, language) };
}

function isoOf(at: Instant | undefined): string | null {
  return at === undefined ? null : toIso(at);
}

function errors(
  parts: readonly Part[],
  done: boolean,
  language: Language,
): readonly LogAnnotation[] {
  if (done) return [];
  return [{ level: 'error', title: 'close', message: partsLine(parts, language) }];
}

/** The run carried nothing out, or it is unknown what: nobody is told, and nothing is closed. */
export function concludeNothingDone(
  { intervention, planDigest, path }: Candidate,
  { troubles: others, kept }: { troubles: readonly CloseTrouble[]; kept: VerdictKeeping },
  ofThisRun: boolean,
  language: Language,
): ModeResult {
  const words = messagesIn(language).close;
  const troubles: readonly CloseTrouble[] = [
    ...others,
    ...(kept.kind === 'problem' ? [{ at: 'verdict' as const, problem: kept.problem }] : []),
  ];
  const done = troubles.length === 0 && kept.kind !== 'refused';
  const parts: readonly Part[] = [
    heading(words.nothingHead(intervention.id)),
    ...(troubles.length > 0
      ? troubleParts(troubles, language)
      : [
          sentence(
            ofThisRun
              ? words.nothingDone
              : words.notOfThisRun(
                  quoted(path),
                  quoted(`ezdrav record outcome ${shellWord(intervention.id)}`),
                ),
          ),
        ]),
    ...(kept.kind === 'not-given' ? [] : keepingParts(kept, language)),
  ];
  return concludeParts(parts, language, {
    exitCode: done ? 0 : 1,
    outputs: { allowed: 'false', 'intervention-id': intervention.id, 'plan-digest': planDigest },
    annotations: errors(parts, done, language),
    report: {
      schema: 1,
      mode: 'close',
      intervention: { id: intervention.id, 'plan-digest': planDigest },
      outcome: null,
      failed: troubles.map((each) => failed(each, language)),
      versions: VERSIONS,
    },
  });
}
