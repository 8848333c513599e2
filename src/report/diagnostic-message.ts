import type { Diagnostic } from '../records/diagnostic.ts';
import type { Language } from '../records/types.ts';
import type { Finding } from './document.ts';
import { lineSentence, quoted } from './escaping.ts';
import { faultAddress } from './pages.ts';
import { expectationWords } from './expectation-words.ts';
import { messagesIn } from './language.ts';
import type { DiagnosticWords } from './sentences.ts';

/** Codes that stand for several cases, told by what was expected. */
const CASES: ReadonlySet<Diagnostic['code']> = new Set(['file.yaml', 'file.personal-data']);

/** The two sentences of a diagnostic, what people wrote in them as quotations of `escaping.ts`. */
export function diagnosticSentences(
  diagnostic: Diagnostic,
  language: Language,
): { readonly message: string; readonly remedy: string } {
  const { diagnostics, moments } = messagesIn(language);
  const { message, remedy } = diagnostics[diagnostic.code];
  const words: DiagnosticWords = {
    key: diagnostic.key === '' ? '' : quoted(diagnostic.key),
    found: diagnostic.found === '' ? '' : quoted(diagnostic.found),
    cause: CASES.has(diagnostic.code) ? (diagnostic.expected[0] ?? '') : '',
    // Elsewhere an expectation may be a key of the file, and a key may be called anything.
    expected: diagnostic.expected.map((expected) => {
      if (diagnostic.code === 'file.wrong-value') return expectationWords(expected, language);
      return diagnostic.code === 'file.time-in-gap' ? moments.clock(expected) : quoted(expected);
    }),
  };
  return { message: message(words), remedy: remedy(words) };
}

/** A fault of a file, in a document. */
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

/** What was found, what was expected and what to do, in one line of plain text. */
export function diagnosticMessage(diagnostic: Diagnostic, language: Language): string {
  const { message, remedy } = diagnosticSentences(diagnostic, language);
  return lineSentence(`${message} ${remedy}`, messagesIn(language).quotes);
}

/** A diagnostic in a document. */
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
