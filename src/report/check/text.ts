import type { Language } from '../../records/types.ts';
import { type CheckedPlan, type CheckResult, changeStatusOf } from './result.ts';
import {
  changeLines,
  changeSentences,
  checkHeadline,
  type Line,
  planLines,
  refusalSentences,
  STANDING_SIGNS,
} from './sentences.ts';
import { lineSentence, visible } from '../escaping.ts';
import { diagnosticLines } from '../text.ts';
import { messagesIn } from '../language.ts';

const MARKS: Record<Line['mark'], string> = { good: '✓', bad: '✗', attention: '!', plain: ' ' };

/** A check for the log. `sticking` says what became of the comment. */
export function checkText(result: CheckResult, language: Language, sticking: string): string {
  const { quotes } = messagesIn(language);
  const say = (sentence: string): string => lineSentence(sentence, quotes);
  const faulty = new Set(result.diagnostics.map(({ file }) => file));
  return [
    `${STANDING_SIGNS[changeStatusOf(result)]} ${checkHeadline(result, language)}`,
    ...result.read.filter((path) => !faulty.has(path)).map((path) => `✓ ${visible(path)}`),
    ...diagnosticLines(result.diagnostics, language).map((line) => `✗ ${line}`),
    ...changeSentences(result, language).map(({ mark, text }) => `${MARKS[mark]} ${say(text)}`),
    ...result.plans.flatMap((plan) => [
      ...checkedPlanText(plan, result, language),
      ...changeLines(plan, result, language).map(
        ({ mark, label, text }) => `  ${MARKS[mark]} ${say(label)}: ${say(text)}`,
      ),
    ]),
    say(sticking),
    '',
  ].join('\n');
}

/** One plan: what it would be refused for, and what is to be known of its night. */
export function checkedPlanText(
  plan: CheckedPlan,
  result: CheckResult,
  language: Language,
): readonly string[] {
  const { quotes } = messagesIn(language);
  const say = (sentence: string): string => lineSentence(sentence, quotes);
  return [
    `${visible(plan.id)}  ${visible(plan.path)}`,
    ...refusalSentences(plan, language).map(
      ({ code, mark, text }) => `  ${MARKS[mark]} ${say(text)} ${code}`,
    ),
    ...planLines(plan, result, language).map(
      ({ mark, label, text }) => `  ${MARKS[mark]} ${say(label)}: ${say(text)}`,
    ),
  ];
}
