import type { Instant } from '../calendar/instant.ts';
import { nightOf } from '../calendar/window.ts';
import { localDate } from '../calendar/zone.ts';
import type { Language } from '../records/types.ts';
import type { Verdict } from '../rules/verdict.ts';
import { isOnlyTooEarly } from '../rules/waiting.ts';
import { textBlock, code, type Part, type Piece, sentence, strong } from './document.ts';
import { instantIn } from '../rules/fact-values.ts';
import { foldedRules } from './folded-rules.ts';
import { headline } from './headline.ts';
import { type Messages, messagesIn } from './language.ts';
import { nightDrawing } from './night-drawing.ts';
import { fittedHtml } from './render-html.ts';
import { faultParts, reasonParts, remarkParts } from './verdict-parts.ts';

/** Limit of a summary in bytes of UTF-8; GitHub's own is 1 MiB per step. */
export const SUMMARY_BYTES = 64 * 1024;

function signOf(verdict: Verdict): string {
  if (isOnlyTooEarly(verdict)) return '⏳';
  return verdict.allowed ? '✅' : '⛔';
}

function subject(verdict: Verdict, { labels, moments }: Messages): Part {
  const { intervention, evaluatedAt } = verdict;
  const ofPlan: readonly Piece[] =
    intervention === null
      ? []
      : [
          code(intervention.id),
          '·',
          ...(intervention.urgent ? [strong(labels.urgent), '·'] : []),
          labels.plan,
          code(intervention.planDigest.slice(0, 19)),
          '·',
        ];
  const judged =
    evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt));
  return sentence([...ofPlan, `${judged} · ${labels.zone}`]);
}

/** "now 19:50 · slot Tue 1 Dec 22:00 – 02:00 · start by 00:00"; a day is named unless it is today's night. */
function times(verdict: Verdict, messages: Messages): readonly Part[] {
  const { evaluatedAt: now, opensAt, closesAt, validUntil, intervention } = verdict;
  const { labels, moments } = messages;
  const words = labels.times;
  const said = (at: Instant): string =>
    now !== null && (localDate(at) === localDate(now) || nightOf(at) === nightOf(now))
      ? moments.time(at)
      : `${moments.day(localDate(at))} ${moments.time(at)}`;
  const last = instantIn(
    verdict.rules.find(({ rule }) => rule === 'fit')?.facts ?? {},
    'last-start',
  );
  const startBy = intervention?.urgent === true ? null : (last ?? validUntil);
  const isNeeded = startBy !== null && closesAt !== null && startBy < closesAt;
  const parts = [
    ...(now === null ? [] : [words.now(moments.time(now))]),
    ...(opensAt === null || closesAt === null
      ? []
      : [
          words.slot(
            said(opensAt),
            nightOf(opensAt) === nightOf(closesAt) ? moments.time(closesAt) : said(closesAt),
          ),
        ]),
    ...(isNeeded && opensAt !== null && startBy >= opensAt
      ? [
          words.startBy(
            nightOf(startBy) === nightOf(opensAt) ? moments.time(startBy) : said(startBy),
          ),
        ]
      : []),
    ...(intervention?.urgent === true && validUntil !== null
      ? [words.expires(said(validUntil))]
      : []),
  ];
  return parts.length < 2 ? [] : [sentence(parts.join(' · '))];
}

/** Reasons that the drawing of the night explains. */
const OF_TIME = /^(?:schedule|slot|fit|freeze)\./;

function drawing(verdict: Verdict, messages: Messages): readonly Part[] {
  if (!verdict.reasonCodes.some((reason) => OF_TIME.test(reason))) return [];
  const lines = nightDrawing(verdict, messages);
  return lines === null ? [] : [textBlock(lines.join('\n'))];
}

/**
 * The job summary in GitHub Markdown, always below 64 KiB. People's text is shown as code in HTML blocks; the
 * heading and the drawing contain only our own words.
 */
export function summaryOf(verdict: Verdict, language: Language): string {
  const messages = messagesIn(language);
  const parts: readonly Part[] = [
    { kind: 'heading', text: headline(verdict, messages), sign: signOf(verdict) },
    ...times(verdict, messages),
    ...remarkParts(verdict, language),
    ...(verdict.allowed ? [sentence(messages.labels.allowedHelp)] : []),
    ...faultParts(verdict, language),
    ...reasonParts(verdict, language),
    ...drawing(verdict, messages),
    subject(verdict, messages),
    foldedRules(verdict, messages),
  ];
  return fittedHtml(parts, language, SUMMARY_BYTES);
}
