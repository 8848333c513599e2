import type { Language } from '../records/types.ts';
import type { Verdict } from '../rules/verdict.ts';
import { isOnlyTooEarly } from '../rules/waiting.ts';
import { aheadSentences } from './ahead.ts';
import { headline } from './headline.ts';
import { detailsSection, faultsSection, reasonsSection, rulesSection } from './summary-sections.ts';
import type { Cut } from './summary-sections.ts';
import { htmlCode, htmlSentence, htmlText, shortened } from './escaping.ts';
import { isAllClaimed } from './standing.ts';
import { isNowInPicture, leadTimePicture, nightPicture } from './timeline.ts';
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
  const { intervention, evaluatedAt, opensAt, closesAt } = verdict;
  const parts: string[] = [];
  if (intervention !== null) {
    parts.push(htmlCode(shortened(intervention.id, 80)));
    if (intervention.urgent) parts.push(`<b>${htmlText(labels.urgent)}</b>`);
    parts.push(`${htmlText(labels.plan)} ${htmlCode(intervention.planDigest.slice(0, 19))}`);
  }
  if (opensAt !== null && closesAt !== null) {
    parts.push(htmlText(labels.slot(moments.stamp(opensAt), moments.stamp(closesAt))));
  }
  parts.push(
    htmlText(evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt))),
    htmlText(labels.zone),
  );
  return `<p>${parts.join(' · ')}</p>`;
}

function fenced(title: string, diagram: string): string {
  return `### ${title}\n\n\`\`\`mermaid\n${diagram}\n\`\`\``;
}

function pictures(verdict: Verdict, messages: Messages): readonly string[] {
  const { picture, moments } = messages;
  const night = nightPicture(verdict, messages);
  const leadTime = leadTimePicture(verdict, messages);
  const sections: string[] = [];
  if (night !== null) {
    sections.push(fenced(picture.night, night));
    if (verdict.evaluatedAt !== null && !isNowInPicture(verdict)) {
      const note = picture.nowIsElsewhere(moments.stamp(verdict.evaluatedAt));
      sections.push(`<p>${htmlText(note)}</p>`);
    }
  }
  if (leadTime !== null) sections.push(fenced(picture.leadTime, leadTime));
  return sections;
}

function written(verdict: Verdict, language: Language, cut: Cut): string {
  const messages = messagesIn(language);
  const { labels } = messages;
  const sections: (string | null)[] = [
    `## ${signOf(verdict)} ${headline(verdict, messages)}`,
    subject(verdict, messages),
    isAllClaimed(verdict) ? `<p>⚠️ ${htmlText(labels.allClaimed)}</p>` : null,
    verdict.allowed ? `<p>${htmlText(labels.allowedHelp)}</p>` : null,
    verdict.decision === 'error' ? `<p>${htmlText(labels.errorHelp)}</p>` : null,
    ...aheadSentences(verdict, messages).map(
      (each) => `<p>⚠️ ${htmlSentence(shortened(each, cut.characters))}</p>`,
    ),
    faultsSection(verdict, language, cut),
    reasonsSection(verdict, messages, cut),
    ...pictures(verdict, messages),
    rulesSection(verdict, messages, cut),
    detailsSection(verdict, messages, cut),
  ];
  return `${sections.filter((section) => section !== null).join('\n\n')}\n`;
}

function fits(text: string): boolean {
  return new TextEncoder().encode(text).length < SUMMARY_BYTES;
}

/**
 * The job summary in GitHub Markdown, always under 64 KiB. Everything people wrote stands in HTML
 * blocks as code; headings and pictures are made of our own words.
 */
export function summaryOf(verdict: Verdict, language: Language): string {
  let text = '';
  for (const cut of CUTS) {
    text = written(verdict, language, cut);
    if (fits(text)) break;
  }
  return text;
}
