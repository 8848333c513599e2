import { parseDate, parseTime } from '../calendar/time.ts';
import type { Language } from '../records/types.ts';
import { faultSentence, type UsageFault } from '../report/usage.ts';
import { type CommandArgs, UsageError } from './arguments.ts';

/** What is wrong with an answer; null if nothing is. */
export type Judge = (option: string, answer: string) => UsageFault | null;

/** A value that comes from an option, or from a person if the option is not given. */
export interface OptionQuestion {
  readonly message: string;
  readonly judge: Judge;
  /** What it should look like. */
  readonly example: string;
  /** Used if nobody can be asked, and offered if somebody can. */
  readonly preset?: string | undefined;
  /** One of a few words, with what each means. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  /** Offered to the person who is asked, and never used unseen. */
  readonly offer?: string | undefined;
  /** May be left empty; a person is asked for it only if it says so. */
  readonly optional?: 'unasked' | 'asked';
}

/**
 * The answers to the questions, in order; empty for an optional one without an answer. Options come first,
 * then the person at the terminal, then the preset.
 *
 * @throws {UsageError} naming everything that is missing
 */
export async function answersTo<K extends string>(
  asked: CommandArgs,
  language: Language,
  questions: Readonly<Record<K, OptionQuestion>>,
): Promise<Readonly<Record<K, string>>> {
  const list = Object.entries<OptionQuestion>(questions);
  const given = list.flatMap(([option, { judge }]) => {
    const value = asked.options[option];
    if (typeof value !== 'string') return [];
    const fault = judge(option, value.trim());
    if (fault !== null) throw new UsageError(fault);
    return [[option, value.trim()] as const];
  });
  const answers = new Map<string, string>(given);
  const open = list.filter(([option]) => !answers.has(option));
  const lacking = open.filter(
    ([, { preset, optional }]) => preset === undefined && optional === undefined,
  );
  if (asked.asker === undefined && lacking.length > 0) {
    const options = lacking.map(([option, { example }]) => ({ option, example }));
    throw new UsageError({ kind: 'missing-options', options });
  }
  for (const [option, question] of open) {
    answers.set(option, await answerTo(asked, language, option, question));
  }
  return Object.fromEntries(list.map(([option]) => [option, answers.get(option) ?? ''])) as Record<
    K,
    string
  >;
}

async function answerTo(
  { asker }: CommandArgs,
  language: Language,
  option: string,
  { message, judge, preset, offer, choices, optional }: OptionQuestion,
): Promise<string> {
  if (optional === 'unasked' || asker === undefined) return preset ?? '';
  const answer =
    choices === undefined
      ? await asker.text({
          message,
          preset: preset ?? offer,
          fault: (typed) => {
            if (typed === '' && optional !== undefined) return null;
            const fault = judge(option, typed);
            return fault === null ? null : faultSentence(fault, language);
          },
        })
      : await asker.choice(
          message,
          Object.entries(choices).map(([value, label]) => ({ value, label })),
        );
  if (answer === null) throw new UsageError({ kind: 'broken-off' });
  return answer;
}

/** How a question goes about its answer. */
type QuestionManner = Omit<OptionQuestion, 'message' | 'judge' | 'example'>;

/** Asks for any text of at least this many characters, with runs of spaces counted as one. */
export function proseQuestion(
  message: string,
  example = 'TEXT',
  { least = 1, ...manner }: QuestionManner & { readonly least?: number } = {},
): OptionQuestion {
  const judge: Judge = (option, answer) => {
    const length = Array.from(answer.replace(/\s+/gu, ' ').trim()).length;
    if (length >= least) return null;
    return least > 1
      ? { kind: 'too-short', option, least }
      : { kind: 'bad-value', option, value: answer, expected: [example] };
  };
  return { message, judge, example, ...manner };
}

/** Text of a shape. */
export function shapedAnswer(shape: RegExp, example: string): Judge {
  return (option, answer) =>
    shape.test(answer) ? null : { kind: 'bad-value', option, value: answer, expected: [example] };
}

/** Asks for text of a shape. */
export function shapedQuestion(
  message: string,
  shape: RegExp,
  example: string,
  manner: QuestionManner = {},
): OptionQuestion {
  return { message, judge: shapedAnswer(shape, example), example, ...manner };
}

/** Asks for one of a few words; `manner.choices`: with what each means. */
export function wordQuestion(
  message: string,
  words: readonly string[],
  manner: QuestionManner = {},
): OptionQuestion {
  const judge: Judge = (option, answer) =>
    words.includes(answer) ? null : { kind: 'bad-value', option, value: answer, expected: words };
  return { message, judge, example: words.join('|'), ...manner };
}

/** Asks for a time as files write them. */
export function timeQuestion(
  message: string,
  example: string,
  manner: QuestionManner = {},
): OptionQuestion {
  return { message, judge: timeAnswer, example, ...manner };
}

/** Asks for a date, `YYYY-MM-DD`. */
export function dateQuestion(
  message: string,
  example: string,
  manner: QuestionManner = {},
): OptionQuestion {
  return { message, judge: dateAnswer, example, ...manner };
}

const timeAnswer: Judge = (option, answer) => {
  const reading = parseTime(answer);
  return reading.ok ? null : { kind: 'bad-time', option, value: answer, reading };
};

const dateAnswer: Judge = (option, answer) =>
  parseDate(answer) === null
    ? { kind: 'bad-value', option, value: answer, expected: ['2026-11-20'] }
    : null;

/** A date or a time. */
export const dayOrTimeAnswer: Judge = (option, answer) =>
  answer.length === 10 ? dateAnswer(option, answer) : timeAnswer(option, answer);
