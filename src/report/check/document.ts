import type { Language } from '../../records/types.ts';
import { diagnosticFinding } from '../diagnostic-message.ts';
import {
  code,
  heading,
  list,
  type Mark,
  marked,
  pageLinkPart,
  type Part,
  section,
  sentence,
  strong,
} from '../document.ts';
import { messagesIn } from '../language.ts';
import { fittedHtml } from '../render-html.ts';
import { partsText } from '../render-log.ts';
import { reasonFindings } from '../verdict-parts.ts';
import type { CheckedPlan, CheckResult } from '../../portfolio/checked-change.ts';
import { changeStatusOf } from '../../portfolio/checked-change.ts';
import {
  changeLines,
  changeSentences,
  checkHeadline,
  type Line,
  planLines,
  refusalViews,
  CHANGE_SIGNS,
} from './sentences.ts';

/** A hidden line by which our comment is found again. */
export const CHECK_MARKER = '<!-- ezdrav:check -->';

/** A comment may have at most 65,536 characters. */
const MOST_BYTES = 60_000;

/** A check for a pull request's comment and for the job summary; the same change gives the same text. */
export function checkMarkdown(result: CheckResult, language: Language): string {
  const { check: words } = messagesIn(language);
  const { diagnostics, plans } = result;
  const parts = [
    ...checkParts(result, language, []),
    ...(plans.length === 0 && diagnostics.length === 0 ? [sentence(words.noPlan)] : []),
    sentence(`${words.title} · ${words.footer}`),
    pageLinkPart('concepts', language),
  ];
  return `${fittedHtml(parts, language, MOST_BYTES)}\n${CHECK_MARKER}\n`;
}

/** A check for the log. `sticking` says what happened with the comment. */
export function checkText(result: CheckResult, language: Language, sticking: string): string {
  const faulty = new Set(result.diagnostics.map(({ file }) => file));
  const read = result.read.filter((path) => !faulty.has(path));
  const parts = checkParts(result, language, read);
  return partsText([...parts, sentence(sticking)], language);
}

/** `read`: files to be listed as well-formed. */
function checkParts(
  result: CheckResult,
  language: Language,
  read: readonly string[],
): readonly Part[] {
  const { labels } = messagesIn(language);
  return [
    heading(`${CHANGE_SIGNS[changeStatusOf(result)]} ${checkHeadline(result, language)}`),
    ...read.map((path) => marked('good', code(path))),
    ...section(
      labels.faultsInFiles,
      list(
        result.diagnostics.map((each) => diagnosticFinding(each, language)),
        'numbers',
      ),
    ),
    ...list(
      changeSentences(result, language).map(({ mark, text }) => marked(markOf(mark), text)),
      'paragraphs',
    ),
    ...result.plans.map((plan) => {
      const ofPlan = [...planLines(plan, result, language), ...changeLines(plan, result, language)];
      return planPart(plan, ofPlan, language);
    }),
  ];
}

/** One plan: why it would be refused, one paragraph each as in a verdict, and what else there is to know. */
export function planPart(plan: CheckedPlan, lines: readonly Line[], language: Language): Part {
  const { id, path } = plan;
  const parts = [
    sentence([code(id), { kind: 'code', text: path, isSmall: true }]),
    ...list(reasonFindings(refusalViews(plan, language), language), 'paragraphs'),
    ...list(
      lines.map(({ mark, label, text }) => marked(markOf(mark), [strong(`${label}:`), text])),
    ),
  ];
  return { kind: 'group', parts };
}

function markOf(mark: Line['mark']): Mark | undefined {
  return mark === 'plain' ? undefined : mark;
}
