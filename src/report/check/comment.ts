import type { Diagnostic } from '../../records/diagnostic.ts';
import type { Language } from '../../records/types.ts';
import type { CheckedPlan, CheckResult } from './result.ts';
import { changeStatusOf } from './result.ts';
import {
  changeLines,
  changeSentences,
  checkHeadline,
  type Line,
  planLines,
  refusalSentences,
  STANDING_SIGNS,
} from './sentences.ts';
import { diagnosticSentences } from '../diagnostic-message.ts';
import {
  htmlCode,
  htmlParagraph,
  htmlSentence,
  htmlText,
  shortened,
  visible,
} from '../escaping.ts';
import { messagesIn } from '../language.ts';
import { pageLink } from '../page-link.ts';

/** By which our one comment is found again; a line of its own, seen by nobody. */
export const CHECK_MARKER = '<!-- ezdrav:check -->';

/** A comment holds at most 65,536 characters. */
const MOST_CHARACTERS = 60_000;

interface Cut {
  readonly items: number;
  readonly characters: number;
}
/** From everything down to what always fits, even where every character takes five. */
const CUTS: readonly Cut[] = [
  { items: 50, characters: 1200 },
  { items: 10, characters: 400 },
  { items: 2, characters: 120 },
];

const MARKS: Record<Line['mark'], string> = { good: '✅ ', bad: '❌ ', attention: '⚠️ ', plain: '' };

/** A check for a pull request's comment and for the job summary; the same change gives the same text. */
export function checkMarkdown(result: CheckResult, language: Language): string {
  let text = '';
  for (const cut of CUTS) {
    text = written(result, language, cut);
    if (text.length <= MOST_CHARACTERS) break;
  }
  return text;
}

function written(result: CheckResult, language: Language, cut: Cut): string {
  const words = messagesIn(language).check;
  const { diagnostics, plans } = result;
  const { andMore } = messagesIn(language).labels;
  const shown = plans.slice(0, cut.items);
  const rest = plans.length - shown.length;
  return [
    `## ${STANDING_SIGNS[changeStatusOf(result)]} ${checkHeadline(result, language)}`,
    ...faults(diagnostics, language, cut),
    ...changeSentences(result, language)
      .slice(0, cut.items)
      .map(({ mark, text }) => `<p>${MARKS[mark]}${said(text, cut)}</p>`),
    ...shown.map((plan) => planSection(plan, result, language, cut)),
    ...(rest > 0 ? [`<p>${htmlText(andMore(rest))}</p>`] : []),
    ...(plans.length === 0 && diagnostics.length === 0 ? [htmlParagraph(words.noPlan)] : []),
    `<sub>${htmlText(words.title)} · ${htmlText(words.footer)}</sub>`,
    pageLink('concepts', language),
    CHECK_MARKER,
    '',
  ].join('\n\n');
}

function said(sentence: string, { characters }: Cut): string {
  return htmlSentence(shortened(sentence, characters));
}

/** Text that is shortened as it will be seen. */
function brief(text: string, { characters }: Cut): string {
  return shortened(visible(shortened(text, characters)), characters);
}

function faults(
  diagnostics: readonly Diagnostic[],
  language: Language,
  cut: Cut,
): readonly string[] {
  if (diagnostics.length === 0) return [];
  const { labels } = messagesIn(language);
  const items = diagnostics.slice(0, cut.items).map((diagnostic) => {
    const { message, remedy } = diagnosticSentences(diagnostic, language);
    const { file, line, column, code } = diagnostic;
    const place = htmlCode(`${brief(file, cut)}:${line}:${column}`);
    return `<li>${place} <b>${said(message, cut)}</b><br>${said(remedy, cut)} <sub>${htmlCode(code)}</sub></li>`;
  });
  const rest = diagnostics.length - items.length;
  const more = rest > 0 ? [`<li>${htmlText(labels.andMore(rest))}</li>`] : [];
  return [`### ${labels.faultsInFiles}`, ['<ol>', ...items, ...more, '</ol>'].join('\n')];
}

/** An HTML block without blank lines, so that Markdown reads none of it. */
function planSection(plan: CheckedPlan, result: CheckResult, language: Language, cut: Cut): string {
  const lines = [...planLines(plan, result, language), ...changeLines(plan, result, language)];
  const rows = lines.map(
    ({ mark, label, text }) =>
      `<tr><td>${said(label, cut)}</td><td>${MARKS[mark]}${said(text, cut)}</td></tr>`,
  );
  const refusals = refusalSentences(plan, language).map(
    ({ code, mark, text }) =>
      `<tr><td>${MARKS[mark]}<sub>${htmlCode(code)}</sub></td><td>${said(text, cut)}</td></tr>`,
  );
  const head = `<tr><th colspan="2">${htmlCode(brief(plan.id, cut))} <sub>${htmlCode(brief(plan.path, cut))}</sub></th></tr>`;
  return ['<table>', head, ...refusals, ...rows, '</table>'].join('\n');
}
