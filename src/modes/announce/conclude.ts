import { allDiagnosticAnnotations, annotationsOf } from '../../report/annotations.ts';
import { announcedJson } from '../../report/announce/json.ts';
import {
  announcementStatus,
  isAnnouncementSettled,
  isWhole,
} from '../../outbox/announce-result.ts';
import type { Reminded } from '../../outbox/letter-results.ts';
import { diagnosticSentences } from '../../report/diagnostic-message.ts';
import { quoted } from '../../report/escaping.ts';
import { heading, type Part, sentence } from '../../report/document.ts';
import { partsHtml } from '../../report/render-html.ts';
import { partsLine } from '../../report/render-line.ts';
import { partsText } from '../../report/render-log.ts';
import { outputsOf } from '../../report/outputs.ts';
import { summaryOf } from '../../report/summary.ts';
import { verdictText } from '../../report/text.ts';
import type { Diagnostic, Locate } from '../../records/diagnostic.ts';
import type { Language } from '../../records/types.ts';
import type { LogAnnotation } from '../../runner/log.ts';
import type { AnnouncedOne } from './one.ts';
import { type ModeResult, concludeParts, withParts } from '../mode-result.ts';
import { VERSIONS } from '../versions.ts';
import { messagesIn } from '../../report/language.ts';
import { areReviewsKept, type ReviewsKept } from '../../outcome/reviews-kept.ts';
import { reviewParts, reviewsJson } from '../../report/review/kept.ts';

export interface AnnounceWording {
  readonly language: Language;
  readonly locate: ReadonlyMap<string, Locate>;
  /** Files that are not read, so that their content was not announced. */
  readonly unread: readonly Diagnostic[];
}

/**
 * Puts together the result of announcing. Exit code 0 only if everybody knows of everything; `allowed` is
 * always false, because an announcement is no permission to deploy. Outputs name an intervention if there was
 * exactly one.
 */
export function concludeAnnounced(
  all: readonly AnnouncedOne[],
  telling: AnnounceWording,
): ModeResult {
  const { language } = telling;
  const words = messagesIn(language).announce;
  if (all.length === 0) {
    const parts = [sentence(words.nothingToDo), ...passedOver(telling)];
    return concludeParts(parts, language, {
      exitCode: telling.unread.length === 0 ? 0 : 1,
      outputs: { allowed: 'false' },
      annotations: allDiagnosticAnnotations(telling.unread, language),
      report: announcedJson([], VERSIONS, language),
    });
  }
  const rest = passedOver(telling);
  const ifAny = (text: string): readonly string[] => (rest.length === 0 ? [] : [text]);
  const settled = all.every(({ announced }) => isWhole(announced));
  return {
    exitCode: settled && telling.unread.length === 0 ? 0 : 1,
    outputs: outputsFor(all),
    log: [...all.map((one) => logOf(one, telling)), ...ifAny(partsText(rest, language))].join('\n'),
    summary: [...all.map((one) => summaryFor(one, telling)), ...ifAny(partsHtml(rest))].join('\n'),
    annotations: [
      ...all.flatMap((one) => annotationsFor(one, telling)),
      ...allDiagnosticAnnotations(telling.unread, language),
    ].slice(0, 10),
    report: announcedJson(
      all.map(({ announced }) => announced),
      VERSIONS,
      language,
    ),
  };
}

function passedOver({ unread, language }: AnnounceWording): readonly Part[] {
  return unread.map((diagnostic) => {
    const { message, remedy } = diagnosticSentences(diagnostic, language);
    return sentence(`${quoted(diagnostic.file)}: ${message} ${remedy}`);
  });
}

function headOf({ announced }: AnnouncedOne, language: Language): Part {
  const words = messagesIn(language).announce;
  const sign = isAnnouncementSettled(announced.result) ? '✅' : '⛔';
  return heading(`${sign} ${announced.id}: ${words.heads[announced.result.kind]}`);
}

function logOf(one: AnnouncedOne, { language }: AnnounceWording): string {
  const { result } = one.announced;
  const text = partsText([headOf(one, language), ...one.parts], language);
  return result.kind === 'refused'
    ? `${text}\n${verdictText(result.verdict, { language, colour: false })}`
    : text;
}

function summaryFor(one: AnnouncedOne, { language }: AnnounceWording): string {
  const { result } = one.announced;
  const html = partsHtml([headOf(one, language), ...one.parts]);
  return result.kind === 'refused' ? `${html}\n${summaryOf(result.verdict, language)}` : html;
}

function annotationsFor(one: AnnouncedOne, telling: AnnounceWording): readonly LogAnnotation[] {
  const { announced, parts } = one;
  const { id, path, result, issueTrouble } = announced;
  if (result.kind === 'refused') return annotationsOf(result.verdict, { ...telling, file: path });
  const quiet = announced.heard.length === 0 && announced.reminders.every(isQuiet);
  if (isAnnouncementSettled(result) && issueTrouble === null && quiet) return [];
  const message = partsLine(parts, telling.language);
  return [{ level: isWhole(announced) ? 'warning' : 'error', title: id, message, file: path }];
}

function isQuiet({ result }: Reminded): boolean {
  const { kind } = result;
  return (kind === 'sent' && result.unsigned === undefined) || kind === 'told' || kind === 'rival';
}

function outputsFor(all: readonly AnnouncedOne[]): ModeResult['outputs'] {
  const standings = all.map(({ announced }) => announcementStatus(announced));
  const worst = standings.find(({ decision }) => decision !== null)?.decision ?? null;
  const codes = [...new Set(standings.flatMap((standing) => standing.codes))].join(',');
  const common = {
    allowed: 'false',
    ...(worst !== null && { decision: worst, 'reason-codes': codes }),
  };
  const [only] = all;
  if (only === undefined || all.length > 1) return common;
  const { id, planDigest, issue, result } = only.announced;
  const refused = result.kind === 'refused' ? outputsOf(result.verdict) : {};
  return {
    ...refused,
    ...common,
    'intervention-id': id,
    'plan-digest': planDigest,
    ...(issue !== null && { 'issue-number': String(issue.number) }),
  };
}

/** A result that also says what was done about reviews; exit code 1 if something was not done. */
export function withReviews(result: ModeResult, kept: ReviewsKept, language: Language): ModeResult {
  const parts = reviewParts(kept, language);
  if (parts.length === 0) return result;
  const done = areReviewsKept(kept);
  const message = partsLine(parts, language);
  return {
    ...withParts(result, parts, language, {
      annotations: done ? [] : [{ level: 'error', title: 'review', message }],
      facts: { reviews: reviewsJson(kept, language) },
    }),
    exitCode: done ? result.exitCode : 1,
  };
}
