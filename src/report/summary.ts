import type { Language } from '../records/types.ts';
import type { Verdict } from '../rules/verdict.ts';
import { isOnlyTooEarly } from '../rules/waiting.ts';
import { aheadSentences } from './ahead.ts';
import { headline } from './headline.ts';
import { faultsSection, foldedRules, reasonsSection } from './summary-sections.ts';
import type { Cut } from './summary-sections.ts';
import { htmlCode, htmlSentence, htmlText, shortened } from './escaping.ts';
import { isAllClaimed } from './reason-view.ts';
import { nightDrawing } from './night-drawing.ts';
import { instantIn } from './fact-reader.ts';
import type { Instant } from '../calendar/instant.ts';
import { nightOf } from '../calendar/window.ts';
import { localDate } from '../calendar/zone.ts';
import { type Messages, messagesIn } from './language.ts';

/** Limit of a summary in bytes of UTF-8; GitHub's own is 1 MiB a step. */
export const SUMMARY_BYTES = 64 * 1024;

/** From everything down to what always fits, even where every character takes five bytes. */
const CUTS: readonly Cut[] = [
  { items: 100, sentences: 10, characters: 1200 },
  { items: 30, sentences: 3, characters: 600 },
  { items: 10, sentences: 2, characters: 500 },
  { items: 6, sentences: 1, characters: 240 },
];

const SIGNS: Record<Verdict['decision'], string> = {
  allow: '✅',
  'allow-urgent': '✅',
  deny: '⛔',
  unverifiable: '⛔',
  invalid: '⛔',
  error: '⛔',
};

function signOf(verdict: Verdict): string {
  return isOnlyTooEarly(verdict) ? '⏳' : SIGNS[verdict.decision];
}

function subject(verdict: Verdict, messages: Messages): string {
  const { labels, moments } = messages;
  const { intervention, evaluatedAt } = verdict;
  const parts: string[] = [];
  if (intervention !== null) {
    parts.push(htmlCode(shortened(intervention.id, 80)));
    if (intervention.urgent) parts.push(`<b>${htmlText(labels.urgent)}</b>`);
    parts.push(`${htmlText(labels.plan)} ${htmlCode(intervention.planDigest.slice(0, 19))}`);
  }
  parts.push(
    htmlText(evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt))),
    htmlText(labels.zone),
  );
  return `<p>${parts.join(' · ')}</p>`;
}

/** "now 19:50 · slot Tue 1 Dec 22:00 – 02:00 · start by 00:00"; a day is named where it is not today's night. */
function times(verdict: Verdict, messages: Messages): string | null {
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
  return parts.length < 2 ? null : `<p>${htmlText(parts.join(' · '))}</p>`;
}

/** Reasons that the night itself explains. */
const OF_TIME = /^(?:schedule|slot|fit|freeze)\./;

function drawing(verdict: Verdict, messages: Messages): string | null {
  if (!verdict.reasonCodes.some((code) => OF_TIME.test(code))) return null;
  const lines = nightDrawing(verdict, messages);
  return lines === null ? null : `<pre>${lines.map(htmlText).join('&#10;')}</pre>`;
}

function written(verdict: Verdict, language: Language, cut: Cut): string {
  const messages = messagesIn(language);
  const { labels } = messages;
  const sections: (string | null)[] = [
    `## ${signOf(verdict)} ${headline(verdict, messages)}`,
    times(verdict, messages),
    isAllClaimed(verdict) ? `<p>⚠️ ${htmlText(labels.allClaimed)}</p>` : null,
    verdict.allowed ? `<p>${htmlText(labels.allowedHelp)}</p>` : null,
    verdict.decision === 'error' ? `<p>${htmlText(labels.errorHelp)}</p>` : null,
    ...aheadSentences(verdict, messages).map((sentence) => `<p>⚠️ ${htmlSentence(sentence)}</p>`),
    faultsSection(verdict, language, cut),
    reasonsSection(verdict, language, cut),
    drawing(verdict, messages),
    subject(verdict, messages),
    foldedRules(verdict, messages, cut),
  ];
  return `${sections.filter((section) => section !== null).join('\n\n')}\n`;
}

function fits(text: string): boolean {
  return new TextEncoder().encode(text).length < SUMMARY_BYTES;
}

/**
 * The job summary in GitHub Markdown, always under 64 KiB. Everything people wrote stands in HTML
 * blocks as code; the heading and the drawing are made of our own words.
 */
export function summaryOf(verdict: Verdict, language: Language): string {
  let text = '';
  for (const cut of CUTS) {
    text = written(verdict, language, cut);
    if (fits(text)) break;
  }
  return text;
}
