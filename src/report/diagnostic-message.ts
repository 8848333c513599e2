import type { Diagnostic } from '../records/diagnostic.ts';
import type { Language } from '../records/types.ts';
import type { Finding } from './document.ts';
import { lineSentence, quoted } from './escaping.ts';
import { said, type Wording } from './filled.ts';
import { faultAddress } from './pages.ts';
import { expectationWords } from './expectation-words.ts';
import { messagesIn } from './language.ts';
import type { DiagnosticWords } from './sentences.ts';

/** Codes with several cases, which are distinguished by what was expected. */
const CASES: ReadonlySet<Diagnostic['code']> = new Set(['file.yaml', 'file.personal-data']);

/** The two sentences of a diagnostic, with people's text as quotations of `escaping.ts`. */
export function diagnosticSentences(
  { code, expected: all, found, key }: Diagnostic,
  language: Language,
): { readonly message: string; readonly remedy: string } {
  const { moments } = messagesIn(language);
  const words: DiagnosticWords = {
    key: key === '' ? '' : quoted(key),
    found: found === '' ? '' : quoted(found),
    cause: CASES.has(code) ? all.slice(0, 1).join('') : '',
    // Elsewhere an expectation may be a key of the file, and keys may have any name.
    expected: all.map((expected) => {
      if (code === 'file.wrong-value') return expectationWords(expected, language);
      return code === 'file.time-in-gap' ? moments.clock(expected) : quoted(expected);
    }),
  };
  return saidDiagnostic(code, words, language);
}

/** The same of words that are quotations already. */
export function saidDiagnostic(
  code: Diagnostic['code'],
  words: DiagnosticWords,
  language: Language,
): { readonly message: string; readonly remedy: string } {
  const { diagnosticPlaces, diagnostics, slips } = messagesIn(language);
  const { expected } = words;
  const places = {
    where: diagnosticPlaces.where(words.key),
    key: words.key,
    found: words.found,
    expected: diagnosticPlaces.or(expected),
    list: expected.join(', '),
    span: expected.join('–'),
  };
  const { what, fix } =
    code === 'file.yaml' ? (slips[words.cause] ?? slips.unknown) : diagnostics[code];
  const say = (wording: Wording<DiagnosticWords>): string => said(wording, words, places);
  return { message: say(what), remedy: say(fix) };
}

/** A fault of a file, for a document. */
export function diagnosticFinding(diagnostic: Diagnostic, language: Language): Finding {
  const { message, remedy } = diagnosticSentences(diagnostic, language);
  const { file, line, column, code, excerpt } = diagnostic;
  return {
    kind: 'finding',
    place: `${file}:${line}:${column}`,
    ...(excerpt !== undefined && { excerpt: `${String(line).padStart(4)} | ${excerpt}` }),
    says: [message],
    remedies: [remedy],
    code,
  };
}

/** What was found, what was expected and what to do, on one line of plain text. */
export function diagnosticMessage(diagnostic: Diagnostic, language: Language): string {
  const { message, remedy } = diagnosticSentences(diagnostic, language);
  return lineSentence(`${message} ${remedy}`, messagesIn(language).quotes);
}

/** A diagnostic, for a JSON document. */
export function diagnosticJson(diagnostic: Diagnostic, language: Language): unknown {
  return {
    file: diagnostic.file,
    line: diagnostic.line,
    column: diagnostic.column,
    code: diagnostic.code,
    'help-url': faultAddress(diagnostic.code, language),
    message: diagnosticMessage(diagnostic, language),
  };
}
