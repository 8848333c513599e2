import type { Language } from '../records/types.ts';
import { quoted } from './escaping.ts';

/** A text of ours among facts, in words; null: somebody else's, to be quoted. */
export type OwnWords = (text: string) => string | null;

interface Words {
  readonly exact: { readonly [text: string]: string };
  readonly differs: (seconds: string, request: string) => string;
  readonly passed: (milliseconds: string) => string;
  readonly pages: (most: string) => string;
  readonly questions: (most: string) => string;
}

const WORDS: Record<Language, Words> = {
  en: {
    exact: {
      'second address': 'any second address (solution.yml names no solution custodian)',
      'fewer than two answers': 'fewer than two answers told the time',
      'an answer without a readable Date': 'an answer without a readable Date header',
      'a link to another server': 'a link to another server',
    },
    differs: (seconds, request) => `it differs by ${seconds} s from ${request}`,
    passed: (milliseconds) => `not asked: ${milliseconds} ms have passed`,
    pages: (most) => `more than ${most} pages`,
    questions: (most) => `a decision may not need more than ${most} questions`,
  },
  sl: {
    exact: {
      'second address': 'drug naslov (solution.yml ne navaja skrbnika rešitve)',
      'fewer than two answers': 'čas je povedal največ en odgovor',
      'an answer without a readable Date': 'odgovor brez berljive glave Date',
      'a link to another server': 'povezava na drug strežnik',
    },
    differs: (seconds, request) => `razlikuje se za ${seconds} s od ${request}`,
    passed: (milliseconds) => `ni vprašano: preteklo je ${milliseconds} ms`,
    pages: (most) => `strani je več kot ${most}`,
    questions: (most) => `za odločitev ne sme biti več kot ${most} vprašanj`,
  },
};

/** Our own texts among the facts: what the clock and the client say of answers, and who was not told. */
export function ownWordsIn(language: Language): OwnWords {
  const { exact, differs, passed, pages, questions } = WORDS[language];
  return (text) => {
    if (Object.hasOwn(exact, text)) return String(exact[text]);
    const [, seconds, request = ''] = /^differs by (\d+) s from (.+)$/s.exec(text) ?? [];
    if (seconds !== undefined) return differs(seconds, quoted(request));
    for (const [shape, say] of [
      [/^not asked: (\d+) ms have passed$/, passed],
      [/^more than (\d+) pages$/, pages],
      [/^a decision may not need more than (\d+) questions$/, questions],
    ] as const) {
      const [, number] = shape.exec(text) ?? [];
      if (number !== undefined) return say(number);
    }
    return null;
  };
}
